using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using TradePromotion.EventStore;
using TradePromotion.Kernel;

namespace TradePromotion.StoreTests;

/// <summary>Blue and green: a new table is filled beside the one that serves.</summary>
[Collection("store")]
public sealed class RebuildTests(StoreFixture fixture)
{
    private static readonly Guid A = new("00000000-0000-7000-8000-00000000000a");

    [Fact]
    public async Task A_rebuild_while_writes_go_on_loses_nothing_and_never_stops_serving()
    {
        await using var node = await StoreNode.Start(
            await fixture.NewDatabase(),
            o => o.AddView(new LedgerView())
        );
        await node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));
        await node.ViewsCaughtUp();
        var rebuilds = 0;
        using var enough = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            var version = 1L;
            for (; !enough.IsCancellationRequested; version++)
                await node.Append(A, ExpectedVersion.At(version), new AmountBooked(A, 1));
            return version - 1;
        });
        var reading = Task.Run(async () =>
        {
            for (var last = 0L; !enough.IsCancellationRequested; )
            {
                await using var read = node.Views.Read();
                var balance = (await read.Of<LedgerRow>().SingleAsync(r => r.Id == A)).Balance;
                balance.ShouldBeGreaterThanOrEqualTo(last);
                last = balance;
            }
        });
        for (; rebuilds < 3; rebuilds++)
        {
            await node.Views.Rebuild("ledgers");
            await StoreNode.Until(
                async () => (await node.Views.Status()).Single().RebuildProgress is null,
                "the rebuild takes over"
            );
        }
        await enough.CancelAsync();
        var written = await writing;
        await reading;
        await node.ViewsCaughtUp();
        await using var final = node.Views.Read();
        (await final.Of<LedgerRow>().SingleAsync()).Balance.ShouldBe(written);
        (await node.Ask<int>("select generation from store.tp_view")).ShouldBe(4);
        (
            await node.Ask<long>("select count(*) from pg_tables where schemaname = 'views'")
        ).ShouldBe(1);
    }

    [Fact]
    public async Task A_filling_takes_as_long_as_it_takes_however_little_patience_others_have()
    {
        var database = await fixture.NewDatabase();
        await using (var before = await StoreNode.Start(database, o => o.AddView(new LedgerView())))
        {
            await before.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));
            await before.ViewsCaughtUp();
        }
        await using var calm = StoreNode.Make(database, o => o.AddView(new LedgerView()));
        await calm.Views.Rebuild("ledgers");
        var filled = await calm.Ask<string>(
            "select physical from store.tp_view where state = 'filling'"
        );
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (
            var hold = new NpgsqlCommand($"lock table views.\"{filled}\" in share mode", connection)
        )
            await hold.ExecuteNonQueryAsync();

        await using var hasty = await StoreNode.Start(
            $"{database};Command Timeout=1",
            o => o.AddView(new LedgerView())
        );
        var waiting = 0;
        await StoreNode.Until(
            async () => (waiting = await Waiting(calm)) != 0,
            "the filling wants to write"
        );
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        // The same one still waits: had it lost its patience, it would have begun anew.
        (await Waiting(calm)).ShouldBe(waiting);
        await transaction.RollbackAsync();
        await StoreNode.Until(
            async () => (await hasty.Views.Status()).Single().RebuildProgress is null,
            "the rebuild takes over"
        );
    }

    private static Task<int> Waiting(StoreNode node) =>
        node.Ask<int>(
            """
            select coalesce((select pid from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock' and query ilike 'copy%' limit 1), 0)
            """
        );

    [Fact]
    public async Task A_new_definition_shows_the_old_rows_until_its_own_are_there()
    {
        await using var old = await StoreNode.Start(
            await fixture.NewDatabase(),
            o => o.AddView(new LedgerView(1))
        );
        await old.Append(
            A,
            ExpectedVersion.NoStream,
            new LedgerOpened(A, "a"),
            new AmountBooked(A, 5)
        );
        await old.ViewsCaughtUp();

        // Prepared like a node that starts, but not yet filling: what a page sees in between.
        await using var next = StoreNode.Make(
            old.ConnectionString,
            o => o.AddView(new LedgerView(2))
        );
        await next.Store.Provision();
        await next.Views.Provision(CancellationToken.None);
        (await next.Views.Status()).Single().IsServing.ShouldBeFalse();
        (await Balance(next)).ShouldBe(5);

        await next.Start();
        await next.ViewsCaughtUp();
        (await Balance(next)).ShouldBe(10);

        // The old node goes on with its own table.
        await old.Append(A, ExpectedVersion.At(2), new AmountBooked(A, 1));
        await old.ViewsCaughtUp();
        await next.ViewsCaughtUp();
        (await Balance(old)).ShouldBe(6);
        (await Balance(next)).ShouldBe(12);
        (await next.Views.DropRetired(TimeSpan.Zero)).ShouldBe(0);
    }

    [Fact]
    public async Task Tables_of_definitions_nobody_has_any_more_are_dropped_later()
    {
        var database = await fixture.NewDatabase();
        await using (var old = await StoreNode.Start(database, o => o.AddView(new LedgerView(1))))
        {
            await old.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));
            await old.ViewsCaughtUp();
        }
        await using var next = await StoreNode.Start(database, o => o.AddView(new LedgerView(2)));
        await next.ViewsCaughtUp();
        next.Clock.Now = TestClock.Start.AddHours(1);
        (await next.Views.DropRetired(TimeSpan.FromDays(1))).ShouldBe(0);
        next.Clock.Now = TestClock.Start.AddDays(2);
        (await next.Views.DropRetired(TimeSpan.FromDays(1))).ShouldBe(1);
        (
            await next.Ask<long>("select count(*) from pg_tables where schemaname = 'views'")
        ).ShouldBe(1);
        (await Balance(next)).ShouldBe(0);
    }

    [Fact]
    public async Task Columns_the_old_rows_lack_are_empty_meanwhile()
    {
        await using var old = await StoreNode.Start(
            await fixture.NewDatabase(),
            o => o.AddView(new NamesView())
        );
        await old.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));
        await old.ViewsCaughtUp();
        await using var next = StoreNode.Make(
            old.ConnectionString,
            o => o.AddView(new LedgerView())
        );
        await next.Store.Provision();
        await next.Views.Provision(CancellationToken.None);
        await using var read = next.Views.Read();
        var row = await read.Of<LedgerRow>().SingleAsync();
        (row.Name, row.Balance, row.Owner, row.Kind, row.Words.Count, row.Title).ShouldBe(
            ("a", 0, "", null, 0, LocalText.Empty)
        );
    }

    [Fact]
    public async Task A_table_too_big_to_fold_in_memory_is_filled_in_parts()
    {
        await using var node = StoreNode.Make(
            await fixture.NewDatabase(),
            o =>
            {
                o.AddView(new LedgerView());
                o.RowsInMemory = 3000;
            }
        );
        await node.Store.Provision();
        // 12,000 streams of one event and then one more for each: the second meets rows that were written already.
        await node.Run(
            """
            insert into store.mt_streams(id, type, version) select md5(i::text)::uuid, 'ledger', 2 from generate_series(1, 12000) i;
            insert into store.mt_events(seq_id, id, stream_id, version, data, type)
            select nextval('store.mt_events_sequence'), gen_random_uuid(), md5(i::text)::uuid, v, jsonb_build_object('ledgerId', md5(i::text)::uuid, 'name', 'n', 'amount', 3),
                case v when 1 then 'ledger_opened' else 'amount_booked' end
            from generate_series(1, 2) v, generate_series(1, 12000) i order by v, i
            """
        );
        await node.Start();
        (await node.Views.WaitFor(24000, StoreNode.Patience)).ShouldBeTrue();
        await using var read = node.Views.Read();
        (await read.Of<LedgerRow>().CountAsync(r => r.Balance == 3)).ShouldBe(12000);
    }

    private static async Task<long> Balance(StoreNode node)
    {
        await using var read = node.Views.Read();
        return (await read.Of<LedgerRow>().SingleAsync()).Balance;
    }
}

public sealed record NameRow(Guid Id, string Name) : IRow;

public sealed class NamesView : View<NameRow>
{
    public NamesView()
        : base("ledgers") => Starts<LedgerOpened>((e, _) => new(e.LedgerId, e.Name));
}
