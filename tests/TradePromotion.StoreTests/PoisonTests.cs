using Shouldly;
using TradePromotion.EventStore;
using TradePromotion.Kernel;

namespace TradePromotion.StoreTests;

[Collection("store")]
public sealed class PoisonTests(StoreFixture fixture)
{
    private static readonly Guid A = new("00000000-0000-7000-8000-00000000000a");

    [Fact]
    public async Task A_poisoned_event_stops_its_view_alone_and_is_shown_retried_and_skipped()
    {
        var picky = new PickyView();
        await using var node = await StoreNode.Start(
            await fixture.NewDatabase(),
            o =>
            {
                o.AddView(new LedgerView());
                o.AddView(picky);
            }
        );
        await node.Append(
            A,
            ExpectedVersion.NoStream,
            new LedgerOpened(A, "a"),
            new AmountBooked(A, 1),
            new AmountBooked(A, 13),
            new AmountBooked(A, 2)
        );
        await StoreNode.Until(
            async () => (await Picky(node)).Stopped is not null,
            "the view stops"
        );

        var status = await Picky(node);
        (
            status.Position,
            status.Stopped!.Position,
            status.Stopped.StreamId,
            status.Stopped.Type
        ).ShouldBe((2, 3, A, "amount_booked"));
        status.Stopped.Error.ShouldContain("thirteen");
        (await node.Views.WaitFor(4, StoreNode.Patience, [typeof(LedgerOpened)])).ShouldBeFalse();
        await using (var read = node.Views.Read())
        {
            read.Of<LedgerRow>().Single().Balance.ShouldBe(16);
            read.Of<PickyRow>().Single().Sum.ShouldBe(1);
        }

        await node.Views.Retry("picky");
        await StoreNode.Until(() => Task.FromResult(picky.Tries >= 2), "it is tried again");
        await StoreNode.Until(
            async () => (await Picky(node)).Stopped is not null,
            "it stops again"
        );
        await node.Views.Skip("picky", 3, "entered by mistake");
        await node.ViewsCaughtUp();
        await using var after = node.Views.Read();
        after.Of<PickyRow>().Single().Sum.ShouldBe(3);
        (await node.Ask<string>("select reason from store.tp_poison")).ShouldBe(
            "entered by mistake"
        );
    }

    [Fact]
    public async Task What_the_database_refuses_stops_the_view_at_that_event_too()
    {
        await using var node = await StoreNode.Start(
            await fixture.NewDatabase(),
            o =>
            {
                o.AddView(new LedgerView());
                o.AddView(new UniqueNamesView());
            }
        );
        var (b, c) = (Ids.Of("ledger", "b"), Ids.Of("ledger", "c"));
        await node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "same"));
        await node.Append(
            c,
            ExpectedVersion.NoStream,
            new LedgerOpened(c, "other"),
            new LedgerOpened(c, "third")
        );
        await node.Append(b, ExpectedVersion.NoStream, new LedgerOpened(b, "same"));
        (await node.Views.WaitFor(4, StoreNode.Patience)).ShouldBeFalse();
        var status = (await node.Views.Status()).Single(s => s.View == "unique_names");
        (status.Position, status.Stopped!.Position).ShouldBe((3, 4));
        await using var read = node.Views.Read();
        read.Of<UniqueNameRow>().Select(r => r.Name).Order().ToList().ShouldBe(["same", "third"]);
        read.Of<LedgerRow>().Count().ShouldBe(3);
    }

    [Fact]
    public async Task What_the_database_refuses_stops_a_filling_at_that_event_and_can_be_skipped()
    {
        var database = await fixture.NewDatabase();
        await using (var before = await StoreNode.Start(database, o => o.AddView(new LedgerView())))
        {
            for (var i = 0; i < 250; i++)
                await before.Append(
                    Ids.Of("ledger", i),
                    ExpectedVersion.NoStream,
                    new LedgerOpened(Ids.Of("ledger", i), i == 150 ? "name 20" : $"name {i}")
                );
        }
        await using var node = await StoreNode.Start(
            database,
            o =>
            {
                o.AddView(new LedgerView());
                o.AddView(new UniqueNamesView());
            }
        );
        await StoreNode.Until(
            async () => (await Names(node)).Stopped is not null,
            "the filling stops"
        );
        var status = await Names(node);
        (status.IsServing, status.Stopped!.Position).ShouldBe((false, 151));
        await node.Views.Skip("unique_names", 151, "two of one name");
        await node.ViewsCaughtUp();
        await using var read = node.Views.Read();
        read.Of<UniqueNameRow>().Count().ShouldBe(249);
        (await Names(node)).IsServing.ShouldBeTrue();
    }

    private static async Task<ViewStatus> Names(StoreNode node) =>
        (await node.Views.Status()).Single(s => s.View == "unique_names");

    [Fact]
    public async Task An_event_whose_data_does_not_fit_stops_the_view_and_not_the_node()
    {
        await using var node = await StoreNode.Start(
            await fixture.NewDatabase(),
            o => o.AddView(new LedgerView())
        );
        await node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));
        await node.Run(
            $$"""insert into store.mt_events(seq_id, id, stream_id, version, data, type) values (nextval('store.mt_events_sequence'), gen_random_uuid(), '{{A}}', 2, '{"amount": "many"}', 'amount_booked'); notify store_appended, '2'"""
        );
        await StoreNode.Until(
            async () => (await node.Views.Status()).Single().Stopped is not null,
            "the view stops"
        );
        (await node.Views.Status()).Single().Stopped!.Position.ShouldBe(2);
        await node.Append(Ids.Of("ledger", 2), ExpectedVersion.Any, new AmountBooked(A, 1));
    }

    private static async Task<ViewStatus> Picky(StoreNode node) =>
        (await node.Views.Status()).Single(s => s.View == "picky");
}

public sealed record PickyRow(Guid Id, long Sum) : IRow;

public sealed class PickyView : View<PickyRow>
{
    private int _tries;

    public PickyView()
        : base("picky")
    {
        Starts<LedgerOpened>((e, _) => new(e.LedgerId, 0));
        Changes<AmountBooked>(
            e => e.LedgerId,
            (row, e, _) => e.Amount == 13 ? throw Refuse() : row with { Sum = row.Sum + e.Amount }
        );
    }

    public int Tries => Volatile.Read(ref _tries);

    private InvalidOperationException Refuse()
    {
        Interlocked.Increment(ref _tries);
        return new("thirteen is not liked");
    }
}

public sealed record UniqueNameRow(Guid Id, string Name) : IRow;

public sealed class UniqueNamesView : View<UniqueNameRow>
{
    public UniqueNamesView()
        : base("unique_names")
    {
        Starts<LedgerOpened>((e, _) => new(e.LedgerId, e.Name));
        Unique(nameof(UniqueNameRow.Name));
    }
}
