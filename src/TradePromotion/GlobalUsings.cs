global using TradePromotion.Deciding;
global using TradePromotion.EventStore;
global using TradePromotion.Kernel;
global using TradePromotion.Wording;
// The class and the namespace it lives in share a name; inside TradePromotion.* the namespace would win.
global using Store = TradePromotion.EventStore.EventStore;
