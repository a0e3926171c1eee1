using Shouldly;
using TradePromotion.EventStore;

namespace TradePromotion.StoreTests;

[Collection("store")]
public sealed class AppendTests(StoreFixture fixture)
{
    private static readonly Guid A = new("00000000-0000-7000-8000-00000000000a");
    private static readonly Guid B = new("00000000-0000-7000-8000-00000000000b");

    [Fact]
    public async Task What_was_appended_is_loaded()
    {
        await using var node = StoreNode.Make(await fixture.NewDatabase());
        var position = await node.Append(
            A,
            ExpectedVersion.NoStream,
            new LedgerOpened(A, "Cà phê"),
            new AmountBooked(A, 5)
        );
        await node.Append(A, ExpectedVersion.At(2), new AmountBooked(A, 7));

        var ledger = await node.Store.Load<Ledger, LedgerEvent>(A);
        ledger.State.ShouldBe(new Ledger("Cà phê", 12, 2));
        ledger.Version.ShouldBe(3);
        position.ShouldBe(2);
        (await node.Store.LastPosition()).ShouldBe(3);
        (await node.Store.Load<Ledger, LedgerEvent>(B)).ShouldBe(new(Ledger.Initial, 0));
    }

    [Fact]
    public async Task Many_streams_are_loaded_at_once_now_and_as_they_were()
    {
        await using var node = StoreNode.Make(await fixture.NewDatabase());
        await node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));
        var then = await node.Store.LastPosition();
        await node.Append(A, ExpectedVersion.At(1), new AmountBooked(A, 7));
        await node.Append(B, ExpectedVersion.NoStream, new LedgerOpened(B, "b"));

        var now = await node.Store.LoadMany<Ledger, LedgerEvent>([A, B, A, Guid.Empty]);
        now.Count.ShouldBe(3);
        now[A].ShouldBe(new Ledger("a", 7, 1));
        now[B].Name.ShouldBe("b");
        now[Guid.Empty].ShouldBe(Ledger.Initial);
        var past = await node.Store.LoadMany<Ledger, LedgerEvent>(
            [A, B],
            new AsOf(null, null, then)
        );
        past[A].Balance.ShouldBe(0);
        past[B].ShouldBe(Ledger.Initial);
    }

    [Fact]
    public async Task The_newest_of_a_name_in_some_streams_is_read_by_the_page()
    {
        await using var node = StoreNode.Make(await fixture.NewDatabase());
        foreach (var id in new[] { A, B })
            await node.Append(
                id,
                ExpectedVersion.NoStream,
                new LedgerOpened(id, "x"),
                new AmountBooked(id, 1),
                new AmountBooked(id, 2)
            );
        var all = await node.Store.ReadNewest([A, B, Guid.Empty], "amount_booked", 0, 9);
        all.Select(e => e.Position).ShouldBe([3, 6]);
        all.Select(e => e.Data).ShouldBe([new AmountBooked(A, 2), new AmountBooked(B, 2)]);
        (await node.Store.ReadNewest([A, B], "amount_booked", 1, 1)).Single().Position.ShouldBe(6);
        (await node.Store.ReadNewest([B], "ledger_closed", 0, 9)).ShouldBeEmpty();
        (await node.Store.ReadAt([5, 2, 99])).Select(e => e.Position).ShouldBe([2, 5]);
    }

    [Fact]
    public async Task A_text_the_database_cannot_keep_is_refused_before_it_is_written()
    {
        await using var node = StoreNode.Make(await fixture.NewDatabase());
        await Should.ThrowAsync<UnwritableText>(() =>
            node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a\0b"))
        );
        // Also behind encryption: the view would meet it there.
        await Should.ThrowAsync<UnwritableText>(() =>
            node.Append(A, ExpectedVersion.NoStream, new OwnerNamed(A, B, "Lan\0", "owner"))
        );
        const string typed = """a \u0000 \\u0000 b""";
        await node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, typed));
        (await node.Store.Load<Ledger, LedgerEvent>(A)).State.Name.ShouldBe(typed);
    }

    [Fact]
    public async Task A_conflict_names_both_versions_writes_nothing_and_draws_no_number()
    {
        await using var node = StoreNode.Make(await fixture.NewDatabase());
        await node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));

        var late = await Should.ThrowAsync<ConcurrencyConflict>(() =>
            node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "b"))
        );
        (late.StreamId, late.Expected, late.Actual).ShouldBe((A, 0, 1));
        var early = await Should.ThrowAsync<ConcurrencyConflict>(() =>
            node.Append(A, ExpectedVersion.At(4), new AmountBooked(A, 1))
        );
        (early.Expected, early.Actual).ShouldBe((4, 1));
        await Should.ThrowAsync<ConcurrencyConflict>(() =>
            node.Append(B, ExpectedVersion.At(1), new AmountBooked(B, 1))
        );

        (await node.Append(A, ExpectedVersion.At(1), new AmountBooked(A, 1))).ShouldBe(2);
    }

    [Fact]
    public async Task Several_streams_are_written_all_or_none()
    {
        await using var node = StoreNode.Make(await fixture.NewDatabase());
        await node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));
        StreamAppend[] Both(long a) =>
            [
                new(B, "ledger", ExpectedVersion.NoStream, [new LedgerOpened(B, "b")]),
                new(A, "ledger", ExpectedVersion.At(a), [new AmountBooked(A, 3)]),
            ];

        (
            await Should.ThrowAsync<ConcurrencyConflict>(() =>
                node.Store.Append(Both(7), EventMetadata.None)
            )
        ).StreamId.ShouldBe(A);
        (await node.Store.Load<Ledger, LedgerEvent>(B)).Version.ShouldBe(0);

        (await node.Store.Append(Both(1), EventMetadata.None)).ShouldBe(3);
        (await node.Store.Load<Ledger, LedgerEvent>(A)).State.Balance.ShouldBe(3);
        (await node.Store.Load<Ledger, LedgerEvent>(B)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task A_stream_without_events_only_asserts_its_version()
    {
        await using var node = StoreNode.Make(await fixture.NewDatabase());
        await node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));
        Task<long> Assert(long a) =>
            node.Store.Append(
                [
                    new(A, "ledger", ExpectedVersion.At(a), []),
                    new(B, "ledger", ExpectedVersion.Any, [new LedgerOpened(B, "b")]),
                ],
                EventMetadata.None
            );

        await Should.ThrowAsync<ConcurrencyConflict>(() => Assert(2));
        (await Assert(1)).ShouldBe(2);
        (await node.Store.Load<Ledger, LedgerEvent>(A)).Version.ShouldBe(1);
        (await node.Append(A, ExpectedVersion.At(1))).ShouldBe(0);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(32)]
    public async Task Of_writers_racing_for_a_version_exactly_one_wins(int writers)
    {
        await using var node = StoreNode.Make(await fixture.NewDatabase());
        await using var other = StoreNode.Make(node.ConnectionString);
        for (var version = 0; version < 20; version++)
        {
            var wins = await Task.WhenAll(
                Enumerable
                    .Range(0, writers)
                    .Select(i => Task.Run(() => Wins(i % 2 == 0 ? node : other, version)))
            );
            wins.Count(w => w).ShouldBe(1);
        }
        (await node.Store.Load<Ledger, LedgerEvent>(A)).State.Entries.ShouldBe(20);
        (await node.Store.LastPosition()).ShouldBe(20);
    }

    [Fact]
    public async Task Many_writers_of_one_stream_who_expect_nothing_all_succeed_in_one_unbroken_order()
    {
        await using var node = StoreNode.Make(await fixture.NewDatabase());
        var positions = await Task.WhenAll(
            Enumerable
                .Range(0, 32)
                .SelectMany(w =>
                    Enumerable
                        .Range(0, 20)
                        .Select(_ =>
                            Task.Run(() =>
                                node.Append(A, ExpectedVersion.Any, new AmountBooked(A, w))
                            )
                        )
                )
        );
        positions.Order().ShouldBe(Enumerable.Range(1, 640).Select(i => (long)i));
        var stored = await node.Store.ReadStream(A).ToListAsync();
        stored.Select(e => e.Version).ShouldBe(Enumerable.Range(1, 640).Select(i => (long)i));
        stored.Select(e => e.Position).ShouldBeInOrder();
    }

    [Fact]
    public async Task One_request_the_database_refuses_does_not_fail_its_neighbours()
    {
        await using var node = StoreNode.Make(await fixture.NewDatabase());
        await node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));
        var all = Enumerable
            .Range(0, 60)
            .Select(i =>
                Task.Run(() =>
                    node.Append(
                        A,
                        ExpectedVersion.Any,
                        i == 30 ? new LedgerOpened(A, "zero \0 byte") : new AmountBooked(A, 1)
                    )
                )
            )
            .ToList();
        await Task.WhenAll(all).ContinueWith(_ => { });
        all.Count(t => t.IsFaulted).ShouldBe(1);
        (await node.Store.Load<Ledger, LedgerEvent>(A)).State.Balance.ShouldBe(59);
    }

    [Fact]
    public async Task An_archived_stream_is_read_and_takes_no_more()
    {
        await using var node = StoreNode.Make(await fixture.NewDatabase());
        await node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));
        await node.Store.Archive(A);
        await Should.ThrowAsync<StreamArchived>(() =>
            node.Append(A, ExpectedVersion.At(1), new AmountBooked(A, 1))
        );
        await Should.ThrowAsync<StreamArchived>(() =>
            node.Append(A, ExpectedVersion.Any, new AmountBooked(A, 1))
        );
        (await node.Store.Load<Ledger, LedgerEvent>(A)).State.Name.ShouldBe("a");
        (await node.Ask<long>("select count(*) from store.mt_events where is_archived")).ShouldBe(
            1
        );
    }

    [Fact]
    public async Task A_stream_keeps_the_kind_it_began_as()
    {
        await using var node = StoreNode.Make(await fixture.NewDatabase());
        await node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));
        await Should.ThrowAsync<StreamTypeMismatch>(() =>
            node.Store.Append(
                [new(A, "diary", ExpectedVersion.At(1), [new AmountBooked(A, 1)])],
                EventMetadata.None
            )
        );
    }

    [Fact]
    public async Task Metadata_stands_beside_the_event_and_the_moment_is_the_clocks()
    {
        await using var node = StoreNode.Make(await fixture.NewDatabase());
        node.Clock.Now = TestClock.Start.AddDays(3);
        await node.Store.Append(
            [new(A, "ledger", ExpectedVersion.NoStream, [new LedgerOpened(A, "a")])],
            new(
                "talk-7",
                "click-1",
                new Dictionary<string, string> { ["by"] = B.ToString(), ["from"] = "10.0.0.1" }
            )
        );
        var stored = await node.Store.ReadAll().SingleAsync();
        (
            stored.CorrelationId,
            stored.CausationId,
            stored.Headers["by"],
            stored.Headers["from"],
            stored.At,
            stored.Type
        ).ShouldBe(
            (
                "talk-7",
                "click-1",
                B.ToString(),
                "10.0.0.1",
                TestClock.Start.AddDays(3),
                "ledger_opened"
            )
        );
    }

    private static async Task<bool> Wins(StoreNode node, long version)
    {
        try
        {
            await node.Append(A, ExpectedVersion.At(version), new AmountBooked(A, 1));
            return true;
        }
        catch (ConcurrencyConflict)
        {
            return false;
        }
    }
}
