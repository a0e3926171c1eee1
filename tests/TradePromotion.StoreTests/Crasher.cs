using TradePromotion.EventStore;
using TradePromotion.Kernel;

namespace TradePromotion.StoreTests;

/// <summary>The program that is killed: appends for ever, and says after each append that it was acknowledged.</summary>
public static class Crasher
{
    public static readonly Guid Ledger = Ids.Of("ledger", "crash");

    public static async Task<int> Main(string[] args)
    {
        if (args is not ["crash", var database, var mode])
            return 0;
        await using var node = await StoreNode.Start(
            database,
            o =>
            {
                if (mode == "viewing")
                    o.AddView(new LedgerView());
            }
        );
        await node.Append(Ledger, ExpectedVersion.NoStream, new LedgerOpened(Ledger, "crash"));
        for (var entry = 1; ; entry++)
        {
            await node.Append(Ledger, ExpectedVersion.At(entry), new AmountBooked(Ledger, 1));
            Console.WriteLine(entry);
        }
    }
}
