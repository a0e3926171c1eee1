using Npgsql;
using Shouldly;
using TradePromotion.EventStore;

namespace TradePromotion.StoreTests;

/// <summary>The server ends all sessions, as it does when it is restarted.</summary>
[Collection("store")]
public sealed class LostConnectionTests(StoreFixture fixture)
{
    private static readonly Guid A = new("00000000-0000-7000-8000-00000000000a");

    [Fact]
    public async Task Whoever_writes_or_reads_first_afterwards_notices_nothing_and_others_are_told()
    {
        var told = 0;
        await using var node = await StoreNode.Start(
            await fixture.NewDatabase(),
            o =>
            {
                o.AddView(new LedgerView());
                o.ConnectionLost = () => told++;
            }
        );
        await node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));
        await node.ViewsCaughtUp();

        await EndAllSessions(node.ConnectionString);
        await StoreNode.Until(() => Task.FromResult(told == 1), "the store notices");

        await node.Append(A, ExpectedVersion.At(1), new AmountBooked(A, 5));
        (await node.Store.Load<Ledger, LedgerEvent>(A)).Version.ShouldBe(2);
        await node.ViewsCaughtUp();
        await using var read = node.Views.Read();
        read.Of<LedgerRow>().Single().Balance.ShouldBe(5);
    }

    private static async Task EndAllSessions(string database)
    {
        await using var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(database) { Pooling = false }.ConnectionString
        );
        await connection.OpenAsync();
        await using var end = new NpgsqlCommand(
            "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
            connection
        );
        await end.ExecuteNonQueryAsync();
    }
}
