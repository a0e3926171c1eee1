using TradePromotion.Meetings.Cancelling;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Tests.Meetings;

public sealed class CancelWithFairTests
{
    private static readonly Guid Id = Ids.Of("test", "meeting of a fallen fair");
    private static readonly Guid Host = Ids.Of("test", "host");
    private static readonly Guid Guest = Ids.Of("test", "guest");
    private static readonly Period Slot = new(
        new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(2026, 11, 24, 2, 30, 0, TimeSpan.Zero)
    );
    private static readonly MeetingRequested Requested = new(
        Id,
        Guid.Empty,
        Guid.Empty,
        Ids.Of("test", "exhibitor"),
        Ids.Of("test", "buyer"),
        Host,
        Guest,
        "Cà phê",
        [Slot]
    );
    private static readonly CancelWithFair Fall = new(
        Id,
        Host,
        Guest,
        LocalText.Of("Bão", "Storm"),
        Slot.From.AddDays(-3)
    );

    [Fact]
    public void Falls_with_its_fair_and_nobody_is_said_to_have_called_it_off()
    {
        var cancelled = Given
            .Events(Id, Requested)
            .WhenAcross(Fall)[Id]
            .Single()
            .ShouldBeOfType<MeetingCancelled>();
        cancelled.WithFair.ShouldBeTrue();
        var row = new MeetingViewProjection().Rows(Requested, cancelled).Single();
        row.State.ShouldBe(MeetingState.Cancelled);
        row.CancelledBy.ShouldBeNull();
        row.FairReason!.In("en").ShouldBe("Storm", "everyone reads why in their language");
        Given.Events(Id, Requested, cancelled).WhenAcross(Fall).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_held_stays_held() =>
        Given
            .Events(
                Id,
                Requested,
                new MeetingAccepted(Id, Host, Guest, Slot),
                new MeetingStarted(Id)
            )
            .WhenAcross(Fall)
            .ShouldBeEmpty();

    [Fact]
    public void Only_the_platform_does_it()
    {
        var given = Given.Events(Id, Requested);
        given.AllowsAcross(Fall, Actor.Platform).ShouldBeTrue();
        given.AllowsAcross(Fall, Someone.Who(Host, [Role.Exhibitor])).ShouldBeFalse();
    }
}
