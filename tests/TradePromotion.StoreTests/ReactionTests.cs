using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TradePromotion.EventStore;

namespace TradePromotion.StoreTests;

[Collection("store")]
public sealed class ReactionTests(StoreFixture fixture)
{
    private static readonly Guid A = new("00000000-0000-7000-8000-00000000000a");

    [Fact]
    public async Task A_reaction_does_each_event_in_order_retries_what_fails_and_goes_on_after_a_restart()
    {
        var diary = new Diary();
        var database = await fixture.NewDatabase();
        await using (var node = await Node(database, diary))
        {
            await node.Append(
                A,
                ExpectedVersion.NoStream,
                new LedgerOpened(A, "a"),
                new AmountBooked(A, 1),
                new AmountBooked(A, 2)
            );
            await StoreNode.Until(() => Task.FromResult(diary.Done.Length == 2), "both are done");
        }
        diary.Failures = 1;
        await using var again = await Node(database, diary);
        await again.Append(
            A,
            ExpectedVersion.At(3),
            new AmountBooked(A, 3),
            new AmountBooked(A, 4)
        );
        await StoreNode.Until(
            () => Task.FromResult(diary.Done.Length == 4),
            "the failed one was tried again"
        );
        diary.Done.ShouldBe([1, 2, 3, 4]);
        diary.Failures.ShouldBe(0);
    }

    [Fact]
    public async Task Of_two_nodes_one_reacts()
    {
        var diary = new Diary();
        await using var one = await Node(await fixture.NewDatabase(), diary);
        await using var two = await Node(one.ConnectionString, diary);
        for (var i = 1; i <= 30; i++)
            await (i % 2 == 0 ? one : two).Append(
                A,
                ExpectedVersion.At(i - 1),
                new AmountBooked(A, i)
            );
        await StoreNode.Until(() => Task.FromResult(diary.Done.Length >= 30), "all are done");
        diary.Done.ShouldBe(Enumerable.Range(1, 30).Select(i => (long)i));
    }

    [Fact]
    public async Task However_long_it_has_been_running_it_does_each_event_once()
    {
        var diary = new Diary();
        await using var node = await Node(await fixture.NewDatabase(), diary);
        // The engine looks every two seconds whether it still has the reaction.
        await Task.Delay(TimeSpan.FromSeconds(7));
        for (var i = 1; i <= 30; i++)
            await node.Append(A, ExpectedVersion.At(i - 1), new AmountBooked(A, i));
        await StoreNode.Until(() => Task.FromResult(diary.Done.Length >= 30), "all are done");
        await Task.Delay(TimeSpan.FromSeconds(1));
        diary.Done.ShouldBe(Enumerable.Range(1, 30).Select(i => (long)i));
    }

    [Fact]
    public async Task What_an_archive_brings_back_was_reacted_to_where_it_happened()
    {
        using var archive = new MemoryStream();
        await using (var origin = await Node(await fixture.NewDatabase(), new Diary()))
        {
            await origin.Append(
                A,
                ExpectedVersion.NoStream,
                new LedgerOpened(A, "a"),
                new AmountBooked(A, 1)
            );
            await origin.Service<EventArchive>().Export(archive);
        }
        archive.Position = 0;
        var diary = new Diary();
        await using var copy = await Node(await fixture.NewDatabase(), diary);
        await copy.Service<EventArchive>().Import(archive);
        await copy.Append(A, ExpectedVersion.At(2), new AmountBooked(A, 2));
        await StoreNode.Until(() => Task.FromResult(diary.Done.Length > 0), "the new one is done");
        diary.Done.ShouldBe([2]);
    }

    private static Task<StoreNode> Node(string database, Diary diary) =>
        StoreNode.Start(
            database,
            o => o.AddReaction<WhenAmountBooked>(),
            s => s.AddSingleton(diary)
        );

    public sealed class Diary
    {
        private readonly List<long> _done = [];

        public int Failures { get; set; }

        public long[] Done
        {
            get
            {
                lock (_done)
                    return [.. _done];
            }
        }

        public void Write(long amount)
        {
            lock (_done)
                _done.Add(amount);
        }
    }

    public sealed class WhenAmountBooked : Reaction
    {
        public WhenAmountBooked(Diary diary)
            : base("when_amount_booked") =>
            When<AmountBooked>(
                (e, _, _) =>
                {
                    if (diary.Failures-- > 0)
                        throw new InvalidOperationException("not now");
                    diary.Failures = 0;
                    diary.Write(e.Amount);
                    return Task.CompletedTask;
                }
            );
    }
}
