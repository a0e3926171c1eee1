using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TradePromotion.EventStore;
using TradePromotion.Kernel;

namespace TradePromotion.StoreTests;

/// <summary>A real process, ended with SIGKILL while it appends and its views run after it.</summary>
[Collection("store")]
public sealed class CrashTests(StoreFixture fixture)
{
    [Fact]
    public async Task After_a_process_is_killed_between_append_and_view_nothing_acknowledged_is_lost_and_nothing_is_applied_twice()
    {
        var database = await fixture.NewDatabase();
        var acknowledged = await KillAfter(database, 60);

        await using var next = await StoreNode.Start(database, o => o.AddView(new LedgerView()));
        await next.ViewsCaughtUp();
        var ledger = await next.Store.Load<Ledger, LedgerEvent>(Crasher.Ledger);
        ledger.State.Entries.ShouldBeGreaterThanOrEqualTo(acknowledged);
        await using var read = next.Views.Read();
        (await read.Of<LedgerRow>().SingleAsync()).Entries.ShouldBe(ledger.State.Entries);
    }

    [Fact]
    public async Task What_was_appended_and_never_seen_by_the_killed_process_s_views_is_seen_by_the_next()
    {
        var database = await fixture.NewDatabase();
        // The child has no views at all: its last commit and the view are as far apart as can be.
        var acknowledged = await KillAfter(database, 20, "blind");
        await using var next = await StoreNode.Start(database, o => o.AddView(new LedgerView()));
        await next.ViewsCaughtUp();
        await using var read = next.Views.Read();
        (await read.Of<LedgerRow>().SingleAsync()).Entries.ShouldBeGreaterThanOrEqualTo(
            acknowledged
        );
    }

    /// <summary>How many appends the child had told to be committed when it was killed.</summary>
    private static async Task<int> KillAfter(string database, int appends, string mode = "viewing")
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [typeof(Crasher).Assembly.Location, "crash", database, mode]
        )
        {
            RedirectStandardOutput = true,
        };
        using var child = Process.Start(start)!;
        var acknowledged = 0;
        while (acknowledged < appends)
            acknowledged = int.Parse(
                await child.StandardOutput.ReadLineAsync()
                    ?? throw new InvalidOperationException("the child ended by itself")
            );
        child.Kill();
        await child.WaitForExitAsync();
        return acknowledged;
    }
}
