using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TradePromotion.EventStore;
using TradePromotion.Kernel;

namespace TradePromotion.StoreTests;

[Collection("store")]
public sealed class ViewTests(StoreFixture fixture)
{
    private static readonly Guid A = new("00000000-0000-7000-8000-00000000000a");
    private static readonly Guid B = new("00000000-0000-7000-8000-00000000000b");

    [Fact]
    public async Task Who_waits_for_the_position_reads_what_they_wrote()
    {
        await using var node = await StoreNode.Start(
            await fixture.NewDatabase(),
            o => o.AddView(new LedgerView())
        );
        for (var i = 1; i <= 20; i++)
        {
            var position = await node.Append(
                A,
                ExpectedVersion.At(i == 1 ? 0 : i),
                i == 1
                    ? [new LedgerOpened(A, "Cà phê"), new AmountBooked(A, 1)]
                    : [new AmountBooked(A, 1)]
            );
            (
                await node.Views.WaitFor(position, StoreNode.Patience, [typeof(AmountBooked)])
            ).ShouldBeTrue();
            await using var read = node.Views.Read();
            (await read.Of<LedgerRow>().SingleAsync(r => r.Id == A)).Balance.ShouldBe(i);
        }
    }

    [Fact]
    public async Task Every_kind_of_column_comes_back_and_can_be_asked_for()
    {
        await using var node = await StoreNode.Start(
            await fixture.NewDatabase(),
            o => o.AddView(new LedgerView())
        );
        await node.Store.Append(
            [
                new(
                    A,
                    "ledger",
                    ExpectedVersion.NoStream,
                    [
                        new LedgerOpened(A, "ca \"phe\" \\ rang"),
                        new LedgerClassified(A, LocalText.Of("Sổ", "Book"), LedgerKind.Reserved),
                    ]
                ),
                new(B, "ledger", ExpectedVersion.NoStream, [new LedgerOpened(B, "che")]),
            ],
            new(null, null, new Dictionary<string, string> { ["by"] = B.ToString() })
        );
        await node.ViewsCaughtUp();
        await using var read = node.Views.Read();
        var row = await read.Of<LedgerRow>()
            .SingleAsync(r => r.Kind == LedgerKind.Reserved && r.Words.Contains("rang"));
        row.Words.ShouldBe(["ca", "\"phe\"", "\\", "rang"]);
        (row.Title.Exactly("vi"), row.By, row.Since, row.Name).ShouldBe(
            ("Sổ", B, TestClock.Start, "ca \"phe\" \\ rang")
        );
        (
            await read.Of<LedgerRow>().Where(r => EF.Functions.ILike(r.Name, "%PHE%")).CountAsync()
        ).ShouldBe(1);
        (await read.Of<LedgerRow>().SingleAsync(r => r.Id == B)).Kind.ShouldBeNull();
        var found = (await read.Find<LedgerRow>(A))!;
        found.Words.ShouldBe(row.Words);
        (found with { Words = row.Words }).ShouldBe(row);
        (await read.Find<LedgerRow>(Guid.Empty)).ShouldBeNull();

        await node.Append(B, ExpectedVersion.At(1), new LedgerClosed(B));
        await node.ViewsCaughtUp();
        (await read.Of<LedgerRow>().CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_live_feed_calls_back_once_the_view_shows_the_change()
    {
        await using var node = await StoreNode.Start(
            await fixture.NewDatabase(),
            o => o.AddView(new LedgerView())
        );
        var seen = new TaskCompletionSource<long>(
            TaskCreationOptions.RunContinuationsAsynchronously
        );
        using var subscription = node.Feed.OnStream(
            A,
            TimeSpan.FromMilliseconds(10),
            async () =>
            {
                await using var read = node.Views.Read();
                seen.TrySetResult((await read.Of<LedgerRow>().SingleAsync(r => r.Id == A)).Balance);
            }
        );
        await node.Append(
            A,
            ExpectedVersion.NoStream,
            new LedgerOpened(A, "a"),
            new AmountBooked(A, 4)
        );
        (await seen.Task.WaitAsync(StoreNode.Patience)).ShouldBe(4);
    }

    [Fact]
    public async Task The_live_feed_calls_back_in_the_language_of_whoever_asked()
    {
        await using var node = await StoreNode.Start(await fixture.NewDatabase());
        var language = new TaskCompletionSource<string>(
            TaskCreationOptions.RunContinuationsAsynchronously
        );
        var ours = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi-VN");
        using var subscription = node.Feed.OnStream(
            A,
            TimeSpan.FromMilliseconds(10),
            () =>
            {
                language.TrySetResult(CultureInfo.CurrentUICulture.Name);
                return Task.CompletedTask;
            }
        );
        CultureInfo.CurrentUICulture = ours;
        await node.Append(A, ExpectedVersion.NoStream, new LedgerOpened(A, "a"));
        (await language.Task.WaitAsync(StoreNode.Patience)).ShouldBe("vi-VN");
    }
}
