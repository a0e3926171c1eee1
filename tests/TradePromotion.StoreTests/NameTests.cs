using System.Text.Json.Nodes;
using Shouldly;
using TradePromotion.EventStore;
using TradePromotion.Kernel;

namespace TradePromotion.StoreTests;

/// <summary>Stored names, old shapes, unknown events, time travel.</summary>
[Collection("store")]
public sealed class NameTests(StoreFixture fixture)
{
    private static readonly Guid A = new("00000000-0000-7000-8000-00000000000a");

    [Fact]
    public async Task An_event_of_an_old_version_is_read_in_its_newest_shape()
    {
        await using var node = await StoreNode.Start(
            await fixture.NewDatabase(),
            o =>
            {
                o.AddView(new LedgerView());
                o.AddUpcast(
                    "ledger_classified",
                    "ledger_classified_v2",
                    json => new JsonObject
                    {
                        ["ledgerId"] = json["ledgerId"]!.DeepClone(),
                        ["title"] = new JsonObject { ["vi"] = json["title"]!.DeepClone() },
                        ["kind"] = json["kind"]!.DeepClone(),
                    }
                );
                o.AddUpcast(
                    "ledger_sorted",
                    "ledger_classified",
                    json => new JsonObject
                    {
                        ["ledgerId"] = json["ledgerId"]!.DeepClone(),
                        ["title"] = json["label"]!.DeepClone(),
                        ["kind"] = "Reserved",
                    }
                );
            }
        );
        await node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));
        await Insert(node, 2, "ledger_sorted", $$"""{"ledgerId":"{{A}}","label":"Sổ cũ"}""");
        var stored = await node.Store.ReadStream(A, 1).SingleAsync();
        stored.Data.ShouldBe(
            new LedgerClassified(A, LocalText.Of("Sổ cũ", null), LedgerKind.Reserved)
        );
        await node.Append(A, ExpectedVersion.At(2), new AmountBooked(A, 1));
        await node.ViewsCaughtUp();
        await using var read = node.Views.Read();
        read.Of<LedgerRow>().Single().Title.In("vi").ShouldBe("Sổ cũ");
    }

    [Fact]
    public async Task An_unknown_event_is_named_when_folding_shown_when_reading_and_passed_over_by_views()
    {
        await using var node = await StoreNode.Start(
            await fixture.NewDatabase(),
            o => o.AddView(new LedgerView())
        );
        await node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));
        await Insert(node, 2, "ledger_burnt", "{}");
        await node.Append(A, ExpectedVersion.At(2), new AmountBooked(A, 4));

        (
            await Should.ThrowAsync<UnknownEvent>(() => node.Store.Load<Ledger, LedgerEvent>(A))
        ).StoredName.ShouldBe("ledger_burnt");
        (await node.Store.ReadStream(A).ToListAsync())
            .Select(e => (e.Type, e.Data is null))
            .ShouldBe([("ledger_opened", false), ("ledger_burnt", true), ("amount_booked", false)]);
        await node.ViewsCaughtUp();
        await using var read = node.Views.Read();
        read.Of<LedgerRow>().Single().Balance.ShouldBe(4);
    }

    [Fact]
    public async Task A_stream_is_told_as_it_stood()
    {
        await using var node = StoreNode.Make(await fixture.NewDatabase());
        await node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));
        for (var day = 1; day <= 3; day++)
        {
            node.Clock.Now = TestClock.Start.AddDays(day);
            await node.Append(A, ExpectedVersion.At(day), new AmountBooked(A, 10));
        }
        async Task<long> Balance(AsOf asOf) =>
            (await node.Store.Load<Ledger, LedgerEvent>(A, asOf)).State.Balance;
        (await Balance(new(2, null, null))).ShouldBe(10);
        (await Balance(new(null, TestClock.Start.AddDays(2.5), null))).ShouldBe(20);
        (await Balance(new(null, null, 4))).ShouldBe(30);
        (await Balance(new(null, TestClock.Start.AddDays(-1), null))).ShouldBe(0);
    }

    [Fact]
    public void Two_events_of_one_name_or_one_without_a_name_stop_the_start()
    {
        EventRegistry Registry(params Type[] types) => new(types, []);
        Should
            .Throw<InvalidOperationException>(() =>
                Registry(typeof(Odd<int>.One), typeof(Odd<int>.Two))
            )
            .Message.ShouldContain("same_name");
        Should
            .Throw<InvalidOperationException>(() =>
                Registry(typeof(Odd<int>.State), typeof(Odd<int>.Nameless))
            )
            .Message.ShouldContain("[EventName]");
        Should
            .Throw<InvalidOperationException>(() =>
                Registry(typeof(Odd<int>.State), typeof(Odd<long>.State))
            )
            .Message.ShouldContain("odd_stream");
        Should
            .Throw<InvalidOperationException>(() => Registry(typeof(Odd<int>.Homeless)))
            .Message.ShouldContain("[DataSubject]");
        Type[] known = [typeof(Odd<int>.One)];
        Should
            .Throw<InvalidOperationException>(() =>
                new EventRegistry(known, [new("old", "nowhere", j => j)])
            )
            .Message.ShouldContain("nowhere");
        Should
            .Throw<InvalidOperationException>(() =>
                new EventRegistry(known, [new("a", "b", j => j), new("b", "a", j => j)])
            )
            .Message.ShouldContain("circle");
        Registry(typeof(LedgerClassified))
            .Find("ledger_classified_v2")!
            .Type.ShouldBe(typeof(LedgerClassified));
    }

    [Fact]
    public async Task A_snapshot_shortens_loading_and_says_the_same()
    {
        await using var node = StoreNode.Make(
            await fixture.NewDatabase(),
            o => o.AddSnapshots<Ledger>(every: 100)
        );
        await node.Append(
            A,
            ExpectedVersion.NoStream,
            [new LedgerOpened(A, "a"), .. Enumerable.Repeat(new AmountBooked(A, 1), 149)]
        );
        (await node.Store.Load<Ledger, LedgerEvent>(A)).ShouldBe(new(new("a", 149, 149), 150));
        (await node.Ask<long>("select version from store.tp_snapshot")).ShouldBe(150);
        await node.Append(A, ExpectedVersion.At(150), new AmountBooked(A, 1));
        // What stands before the snapshot is not read any more: a mark there goes unseen.
        await node.Run(
            "update store.mt_events set data = jsonb_set(data, '{amount}', '1000') where version = 2"
        );
        (await node.Store.Load<Ledger, LedgerEvent>(A)).ShouldBe(new(new("a", 150, 150), 151));
        (
            await node.Store.Load<Ledger, LedgerEvent>(A, new(151, null, null))
        ).State.Balance.ShouldBe(1149);
    }

    private static Task Insert(StoreNode node, long version, string type, string data) =>
        node.Run(
            $"""
            insert into store.mt_events(seq_id, id, stream_id, version, data, type) values (nextval('store.mt_events_sequence'), gen_random_uuid(), '{A}', {version}, '{data}', '{type}');
            update store.mt_streams set version = {version} where id = '{A}'
            """
        );

    /// <summary>Programs nobody should write; generic, so that they are no part of the tests' own.</summary>
    private static class Odd<T>
    {
        public abstract record Event;

        [EventName("same_name")]
        public sealed record One : Event;

        [EventName("same_name")]
        public sealed record Two : Event;

        public sealed record Nameless : Event;

        [EventName("homeless")]
        public sealed record Homeless([Personal] string Name) : Event;

        public sealed record State : IEvolve<State, Event>
        {
            public static string StreamType => "odd_stream";
            public static State Initial => new();

            public static State Evolve(State state, Event @event) => state;
        }
    }
}
