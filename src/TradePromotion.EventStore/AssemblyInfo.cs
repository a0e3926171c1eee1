using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("TradePromotion.StoreTests")]
