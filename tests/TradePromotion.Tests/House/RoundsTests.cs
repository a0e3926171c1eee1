using TradePromotion.Deciding;

namespace TradePromotion.Tests.House;

public sealed class RoundsTests
{
    [Fact]
    public async Task What_fails_for_one_does_not_hold_up_the_others()
    {
        var done = new List<int>();
        var round = Rounds.Each([1, 2, 3], Act, CancellationToken.None);
        var failure = await Should.ThrowAsync<AggregateException>(() => round);
        done.ShouldBe([1, 3]);
        failure.InnerExceptions.Single().Message.ShouldContain("2");

        Task Act(int n)
        {
            if (n == 2)
                throw new Refusal("Meetings.Refused.Over");
            done.Add(n);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task Who_is_told_to_stop_stops()
    {
        using var stop = new CancellationTokenSource();
        var done = 0;
        await Should.ThrowAsync<OperationCanceledException>(() =>
            Rounds.Each(
                [1, 2],
                async _ =>
                {
                    done++;
                    await stop.CancelAsync();
                    stop.Token.ThrowIfCancellationRequested();
                },
                stop.Token
            )
        );
        done.ShouldBe(1);
    }
}
