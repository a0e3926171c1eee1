using System.Text;
using Npgsql;
using Shouldly;
using TradePromotion.EventStore;

namespace TradePromotion.StoreTests;

[Collection("store")]
public sealed class ArchiveTests(StoreFixture fixture)
{
    private static readonly Guid A = new("00000000-0000-7000-8000-00000000000a");
    private static readonly Guid B = new("00000000-0000-7000-8000-00000000000b");

    [Fact]
    public async Task An_archive_brings_everything_back_and_exports_to_the_same_bytes()
    {
        await using var node = StoreNode.Make(await fixture.NewDatabase());
        await node.Store.Append(
            [
                new(
                    A,
                    "ledger",
                    ExpectedVersion.NoStream,
                    [new LedgerOpened(A, "Cà \"phê\"\n"), new OwnerNamed(A, B, "Lan", "owner")]
                ),
            ],
            new("talk", "click", new Dictionary<string, string> { ["by"] = B.ToString() })
        );
        node.Clock.Now = TestClock.Start.AddDays(1).AddTicks(10);
        await node.Append(
            B,
            ExpectedVersion.NoStream,
            new LedgerOpened(B, "b"),
            new AmountBooked(B, 3)
        );
        await node.Store.Archive(B);
        var (bytes, exported) = await Export(node);
        Encoding.UTF8.GetString(bytes).ShouldNotContain("Lan");
        (await EventArchive.Verify(new MemoryStream(bytes))).ShouldBe(exported);

        await using var copy = await StoreNode.Start(
            await fixture.NewDatabase(),
            o => o.AddView(new LedgerView())
        );
        (await copy.Service<EventArchive>().Import(new MemoryStream(bytes))).ShouldBe(
            new ArchiveSummary(4, exported.Hash)
        );
        (await Export(copy)).Bytes.ShouldBe(bytes);
        // The import checks at its end what the table otherwise checks row by row; afterwards the table does so again.
        (
            await copy.Ask<long>(
                "select count(*) from pg_constraint where conname = 'fkey_mt_events_stream_id' and convalidated"
            )
        ).ShouldBe(1L);
        (await copy.Append(A, ExpectedVersion.At(2), new AmountBooked(A, 1))).ShouldBe(5);
        await Should.ThrowAsync<StreamArchived>(() =>
            copy.Append(B, ExpectedVersion.At(2), new AmountBooked(B, 1))
        );
        await copy.ViewsCaughtUp();
        await using var read = copy.Views.Read();
        read.Of<LedgerRow>().OrderBy(r => r.Id).Select(r => r.Balance).ToList().ShouldBe([1, 3]);
        await Should.ThrowAsync<InvalidOperationException>(() =>
            copy.Service<EventArchive>().Import(new MemoryStream(bytes))
        );
    }

    [Fact]
    public async Task It_waits_as_long_as_it_takes_however_little_patience_others_have()
    {
        await using var node = StoreNode.Make(await fixture.NewDatabase());
        await node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));
        await using var hasty = StoreNode.Make($"{node.ConnectionString};Command Timeout=1");
        var (bytes, summary) = await Held(node, "mt_events", () => Export(hasty));
        var empty = await fixture.NewDatabase();
        await using var copy = StoreNode.Make($"{empty};Command Timeout=1");
        await copy.Store.LastPosition();
        (
            await Held(
                copy,
                "mt_events",
                () => copy.Service<EventArchive>().Import(new MemoryStream(bytes))
            )
        ).ShouldBe(summary);
    }

    // While a table is locked for longer than the usual patience.
    private static async Task<T> Held<T>(StoreNode node, string table, Func<Task<T>> act)
    {
        await using var connection = new NpgsqlConnection(node.ConnectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (
            var command = new NpgsqlCommand(
                $"lock table store.{table} in access exclusive mode",
                connection
            )
        )
            await command.ExecuteNonQueryAsync();
        var acting = act();
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        acting.IsCompleted.ShouldBeFalse();
        await transaction.RollbackAsync();
        return await acting;
    }

    [Theory]
    [InlineData("changed", 2)]
    [InlineData("left out", 2)]
    [InlineData("moved", 1)]
    [InlineData("cut", 3)]
    public async Task What_was_tampered_with_is_found_at_its_line_and_not_imported(
        string how,
        long line
    )
    {
        await using var node = StoreNode.Make(await fixture.NewDatabase());
        await node.Append(
            A,
            ExpectedVersion.NoStream,
            new LedgerOpened(A, "a"),
            new AmountBooked(A, 100),
            new AmountBooked(A, 200)
        );
        var lines = Encoding
            .UTF8.GetString((await Export(node)).Bytes)
            .TrimEnd('\n')
            .Split('\n')
            .ToList();
        switch (how)
        {
            case "changed":
                lines[1] = lines[1].Replace("100", "900");
                break;
            case "left out":
                lines.RemoveAt(1);
                break;
            case "moved":
                lines.Reverse();
                break;
            default:
                lines[2] = lines[2][..20];
                break;
        }
        var tampered = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        (
            await Should.ThrowAsync<ArchiveBroken>(() =>
                EventArchive.Verify(new MemoryStream(tampered))
            )
        ).Line.ShouldBe(line);
        await using var copy = StoreNode.Make(await fixture.NewDatabase());
        await Should.ThrowAsync<ArchiveBroken>(() =>
            copy.Service<EventArchive>().Import(new MemoryStream(tampered))
        );
        (await copy.Store.LastPosition()).ShouldBe(0);
    }

    private static async Task<(byte[] Bytes, ArchiveSummary Summary)> Export(StoreNode node)
    {
        using var to = new MemoryStream();
        var summary = await node.Service<EventArchive>().Export(to);
        return (to.ToArray(), summary);
    }
}
