using Npgsql;
using Shouldly;
using TradePromotion.EventStore;
using TradePromotion.Kernel;

namespace TradePromotion.StoreTests;

/// <summary>Order by construction: nothing is skipped, nothing stalls, whatever other sessions do.</summary>
[Collection("store")]
public sealed class OrderTests(StoreFixture fixture)
{
    private static readonly Guid A = new("00000000-0000-7000-8000-00000000000a");

    [Fact]
    public async Task Readers_under_32_writers_on_two_nodes_see_every_event_once_and_in_order()
    {
        await using var one = await StoreNode.Start(
            await fixture.NewDatabase(),
            o => o.AddView(new LedgerView())
        );
        await using var two = await StoreNode.Start(
            one.ConnectionString,
            o => o.AddView(new LedgerView())
        );
        var writing = Task.WhenAll(
            Enumerable.Range(0, 32).Select(w => Task.Run(() => Write(w % 2 == 0 ? one : two, w)))
        );
        var seen = new List<long>();
        while (!writing.IsCompleted || seen.Count < await one.Store.LastPosition())
            await foreach (var e in one.Store.ReadAll(seen.Count > 0 ? seen[^1] : 0))
                seen.Add(e.Position);
        await writing;

        seen.ShouldBe(Enumerable.Range(1, 32 * 26).Select(i => (long)i));
        foreach (var node in new[] { one, two })
        {
            await node.ViewsCaughtUp();
            await using var read = node.Views.Read();
            read.Of<LedgerRow>()
                .Select(r => r.Balance)
                .ToList()
                .ShouldBe(Enumerable.Repeat(25L, 32));
        }
    }

    [Fact]
    public async Task An_append_that_commits_late_holds_the_line_and_is_not_skipped()
    {
        await using var node = await StoreNode.Start(
            await fixture.NewDatabase(),
            o => o.AddView(new LedgerView())
        );
        var b = Ids.Of("ledger", "late");
        await using var slow = new NpgsqlConnection(node.ConnectionString);
        await slow.OpenAsync();
        await using var transaction = await slow.BeginTransactionAsync();
        await using (var call = LateAppend(slow, node, b))
            await call.ExecuteNonQueryAsync();

        // The slow one drew its number first, so the quick one must not overtake it.
        var quick = node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "quick"));
        await StoreNode.Until(
            async () =>
                await node.Ask<long>(
                    "select count(*) from pg_locks where locktype = 'advisory' and not granted"
                ) > 0,
            "the quick append waits in line"
        );
        quick.IsCompleted.ShouldBeFalse();
        await transaction.CommitAsync();
        (await quick).ShouldBe(2);
        await node.ViewsCaughtUp();
        await using var read = node.Views.Read();
        read.Of<LedgerRow>().Select(r => r.Name).Order().ToList().ShouldBe(["late", "quick"]);
    }

    [Fact]
    public async Task A_session_idle_in_a_transaction_stalls_neither_views_nor_their_rebuild()
    {
        await using var node = await StoreNode.Start(
            await fixture.NewDatabase(),
            o => o.AddView(new LedgerView())
        );
        await node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));
        await using var idle = new NpgsqlConnection(node.ConnectionString);
        await idle.OpenAsync();
        await using var transaction = await idle.BeginTransactionAsync();
        await using (
            var touch = new NpgsqlCommand(
                "create table elsewhere(id int); select txid_current(); select nextval('store.mt_events_sequence')",
                idle
            )
        )
            await touch.ExecuteNonQueryAsync();

        await node.Append(A, ExpectedVersion.At(1), new AmountBooked(A, 7));
        await node.ViewsCaughtUp();
        await node.Views.Rebuild("ledgers");
        await StoreNode.Until(
            async () => (await node.Views.Status()).Single().RebuildProgress is null,
            "the rebuild takes over"
        );
        await using var read = node.Views.Read();
        read.Of<LedgerRow>().Single().Balance.ShouldBe(7);
        // The number the other session drew stays a hole, and nobody waits for it.
        (await node.Store.LastPosition()).ShouldBe(3);
    }

    [Fact]
    public async Task A_view_that_another_node_applies_is_waited_for_and_taken_over_when_that_node_goes()
    {
        await using var two = StoreNode.Make(
            await fixture.NewDatabase(),
            o => o.AddView(new LedgerView())
        );
        await using (
            var one = await StoreNode.Start(two.ConnectionString, o => o.AddView(new LedgerView()))
        )
        {
            await two.Start();
            var position = await two.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));
            (await two.Views.WaitFor(position, StoreNode.Patience)).ShouldBeTrue();
        }
        var after = await two.Append(A, ExpectedVersion.At(1), new AmountBooked(A, 3));
        (await two.Views.WaitFor(after, StoreNode.Patience)).ShouldBeTrue();
        await using var read = two.Views.Read();
        read.Of<LedgerRow>().Single().Balance.ShouldBe(3);
    }

    private static async Task Write(StoreNode node, int writer)
    {
        var ledger = Ids.Of("ledger", writer);
        await node.Append(ledger, ExpectedVersion.NoStream, new LedgerOpened(ledger, "w"));
        for (var version = 1; version <= 25; version++)
            await node.Append(ledger, ExpectedVersion.At(version), new AmountBooked(ledger, 1));
    }

    private static NpgsqlCommand LateAppend(
        NpgsqlConnection connection,
        StoreNode node,
        Guid stream
    )
    {
        var store = node.Service<StoreContext>();
        var command = new NpgsqlCommand(
            AppendStatement.Call.Replace("{s}", store.Schema),
            connection
        );
        object[] values =
        [
            store.LockOf("append"),
            store.AppendedChannel,
            TestClock.Start,
            new[] { 0 },
            new[] { stream },
            new[] { "ledger" },
            new[] { 0L },
            new[] { 1L },
            new[] { 1 },
            new[] { 1L },
            new[] { Ids.Of("event", 1) },
        ];
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });
        command.Parameters.Add(
            new()
            {
                Value = new[] { $$"""{"ledgerId":"{{stream}}","name":"late"}""" },
                NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Array | NpgsqlTypes.NpgsqlDbType.Jsonb,
            }
        );
        command.Parameters.Add(new() { Value = new[] { "ledger_opened" } });
        foreach (
            var type in new[]
            {
                NpgsqlTypes.NpgsqlDbType.Text,
                NpgsqlTypes.NpgsqlDbType.Text,
                NpgsqlTypes.NpgsqlDbType.Jsonb,
            }
        )
            command.Parameters.Add(
                new()
                {
                    Value = new string?[] { null },
                    NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Array | type,
                }
            );
        return command;
    }
}
