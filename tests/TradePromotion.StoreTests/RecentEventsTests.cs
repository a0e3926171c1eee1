using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TradePromotion.EventStore;

namespace TradePromotion.StoreTests;

/// <summary>What a process hands to its own views without asking the database.</summary>
[Collection("store")]
public sealed class RecentEventsTests(StoreFixture fixture)
{
    private static readonly Guid A = new("00000000-0000-7000-8000-00000000000a");
    private static readonly Guid B = new("00000000-0000-7000-8000-00000000000b");

    [Fact]
    public void Only_an_unbroken_run_is_handed_on()
    {
        var recent = new RecentEvents();
        recent.After(0, 10).ShouldBeNull();
        foreach (var position in (long[])[7, 8, 9])
            recent.Add(At(position));
        Positions(recent.After(6, 10)).ShouldBe([7, 8, 9]);
        Positions(recent.After(7, 1)).ShouldBe([8]);
        recent.After(5, 10).ShouldBeNull("6 was written by somebody else");
        recent.After(9, 10).ShouldBeNull("there is nothing new");
        recent.Add(At(11));
        recent.After(9, 10).ShouldBeNull("10 was written by somebody else");
        Positions(recent.After(10, 10)).ShouldBe([11]);
    }

    [Fact]
    public void What_is_kept_is_bounded_in_number_and_in_size()
    {
        var recent = new RecentEvents();
        for (var position = 1L; position <= 5000; position++)
            recent.Add(At(position));
        recent.After(4999 - 4096, 10).ShouldBeNull();
        Positions(recent.After(5000 - 4096, 5000)).Count.ShouldBe(4096);
        for (var position = 5001L; position <= 5010; position++)
            recent.Add(At(position, bytes: 1 << 20));
        recent.After(5001, 10).ShouldBeNull();
        Positions(recent.After(5002, 10)).Count.ShouldBe(8);
    }

    [Fact]
    public async Task What_a_view_was_handed_is_what_a_rebuild_reads()
    {
        await using var node = await StoreNode.Start(
            await fixture.NewDatabase(),
            o => o.AddView(new LedgerView())
        );
        // Finer than the database keeps.
        node.Clock.Now = TestClock.Start.AddTicks(1234567);
        await node.Store.Append(
            [
                new(A, "ledger", ExpectedVersion.NoStream, [new LedgerOpened(A, "Cà phê")]),
                new(
                    B,
                    "ledger",
                    ExpectedVersion.NoStream,
                    [new LedgerOpened(B, "Chè"), new OwnerNamed(B, A, "Lan", "owner")]
                ),
            ],
            new(null, null, new Dictionary<string, string> { ["by"] = B.ToString() })
        );
        await node.Append(B, ExpectedVersion.At(2), new AmountBooked(B, 1), new AmountBooked(B, 2));
        await node.ViewsCaughtUp();
        var handed = await Rows(node);
        handed.Select(r => (r.By, r.Owner, r.Balance)).ShouldBe([(B, "", 0), (B, "Lan", 3)]);

        await node.Views.Rebuild("ledgers");
        await StoreNode.Until(
            async () => (await node.Views.Status()).Single().RebuildProgress is null,
            "the rebuild takes over"
        );
        (await Rows(node)).ShouldBeEquivalentTo(handed);
    }

    private static async Task<List<LedgerRow>> Rows(StoreNode node)
    {
        await using var read = node.Views.Read();
        return await read.Of<LedgerRow>().OrderBy(r => r.Id).ToListAsync();
    }

    private static RecentEvent At(long position, int bytes = 2) =>
        new(
            new(position, A, position, TestClock.Start, null),
            "ledger_opened",
            Encoding.UTF8.GetBytes(new string(' ', bytes))
        );

    private static List<long> Positions(List<RecentEvent>? events) =>
        [.. events!.Select(e => e.Recorded.Position)];
}
