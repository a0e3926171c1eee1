using TradePromotion.Meetings.Losing;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Waiting;
using static TradePromotion.Tests.Meetings.MeetingExamples;

namespace TradePromotion.Tests.Meetings;

/// <summary>What becomes of a person's diary, waiting lists and the meetings they come along to when their account closes.</summary>
public sealed class HandingOverTests
{
    private static readonly Guid Other = Ids.Of("test", "the guest's other account");
    private static readonly Guid Block = Ids.Of("test", "block");
    private static readonly DateOnly Day = new(2026, 11, 23);
    private static readonly Guid List = WaitingList.IdOf(Booth.FairId, Exhibitor, Day);
    private static readonly DiaryHoursSet Week = new(
        Guest,
        "Europe/Berlin",
        [new(DayOfWeek.Monday, new(9, 0), new(17, 0))],
        10
    );
    private static Given Full =>
        Given.Events(
            DiaryOf(Guest),
            Week,
            new DiaryTimeBlocked(Guest, Block, Slot(4)),
            new CalendarFeedOpened(Guest, "hash")
        );
    private static readonly HandOverDiary HandOver = new(Guest, Other, Opening);
    private static readonly HandOverWaiting Wait = new(
        Booth.FairId,
        Exhibitor,
        Booth.BoothId,
        Day,
        Guest,
        Other
    );
    private static readonly LoseAttendee Lose = new(MeetingId, Guest, Other);

    [Fact]
    public void Hours_blocks_and_calendar_go_over_where_the_other_account_has_none()
    {
        var changes = Full.WhenAcross(HandOver);
        changes[DiaryOf(Other)]
            .ShouldBe([
                Week with
                {
                    PersonId = Other,
                },
                new DiaryTimeBlocked(Other, Block, Slot(4)),
                new CalendarFeedOpened(Other, "hash"),
            ]);
        changes[DiaryOf(Guest)].ShouldBe([new DiaryClosed(Guest)]);
        Full.And(DiaryOf(Guest), new DiaryClosed(Guest)).WhenAcross(HandOver).ShouldBeEmpty();
    }

    [Fact]
    public void What_the_other_account_said_itself_stands()
    {
        var changes = Full.And(
                DiaryOf(Other),
                Week with
                {
                    PersonId = Other,
                    Buffer = 30,
                },
                new DiaryTimeBlocked(Other, Ids.Of("test", "own block"), Slot(4)),
                new CalendarFeedOpened(Other, "own hash")
            )
            .WhenAcross(HandOver);
        changes[DiaryOf(Other)].ShouldBeEmpty();
        // What was blocked lies behind.
        Full.WhenAcross(HandOver with { Now = Slot(4).To })[DiaryOf(Other)].Count.ShouldBe(2);
    }

    [Fact]
    public void Whoever_did_not_want_to_be_asked_is_not_asked_under_the_other_account()
    {
        var no = Given.Events(DiaryOf(Guest), new DiaryAskingSet(Guest, false));
        no.WhenAcross(HandOver)[DiaryOf(Other)].ShouldBe([new DiaryAskingSet(Other, false)]);
        no.And(DiaryOf(Other), new DiaryAskingSet(Other, false))
            .WhenAcross(HandOver)[DiaryOf(Other)]
            .ShouldBeEmpty();
        no.And(DiaryOf(Guest), new DiaryClosed(Guest)).WhenAcross(HandOver).ShouldBeEmpty();
    }

    [Fact]
    public void Of_a_deleted_account_nothing_is_kept()
    {
        var changes = Full.WhenAcross(HandOver with { Into = null });
        changes.Keys.ShouldBe([DiaryOf(Guest)]);
        new AvailabilityViewProjection()
            .Rows(Week, new DiaryTimeBlocked(Guest, Block, Slot(4)), new DiaryClosed(Guest))
            .ShouldBeEmpty();
        new TradePromotion.Meetings.Inviting.CalendarFeedViewProjection()
            .Rows(new CalendarFeedOpened(Guest, "hash"), new DiaryClosed(Guest))
            .ShouldBeEmpty();
        Full.AllowsAcross(HandOver, GuestActor).ShouldBeFalse();
        Full.AllowsAcross(HandOver, Actor.Platform).ShouldBeTrue();
    }

    [Fact]
    public void The_place_in_a_waiting_list_goes_over_and_the_better_of_two_counts()
    {
        var second = Ids.Of("test", "second guest");
        var two = Given.Events(List, Joined(Guest), Joined(second));
        two.When(Wait).ShouldBe([new WaitingLeft(List, Guest), Joined(Other, 0)]);
        Folded(Joined(Guest), Joined(second), new WaitingLeft(List, Guest), Joined(Other, 0))
            .ShouldBe([Other, second]);
        two.And(List, Joined(Other))
            .When(Wait)
            .ShouldBe([
                new WaitingLeft(List, Guest),
                new WaitingLeft(List, Other),
                Joined(Other, 0),
            ]);
        Given
            .Events(List, Joined(Other), Joined(Guest))
            .When(Wait)
            .ShouldBe([new WaitingLeft(List, Guest)]);
        two.When(Wait with { Into = null }).ShouldBe([new WaitingLeft(List, Guest)]);
        Given.Nothing.When(Wait).ShouldBeEmpty();
        two.Allows(Wait, GuestActor).ShouldBeFalse();
        two.Allows(Wait, Actor.Platform).ShouldBeTrue();
    }

    [Fact]
    public void Who_came_along_comes_with_the_other_account_unless_it_meets_somebody_else_then()
    {
        var along = new MeetingPersonInvited(MeetingId, Other, Side.Guest, true, Guest);
        var colleague = Ids.Of("test", "colleague");
        var agreed = Agreed
            .And(MeetingId, along with { PersonId = colleague })
            .And(DiaryOf(colleague), new DiarySlotTaken(colleague, MeetingId, Slot(2)));
        var lose = Lose with { PersonId = colleague };
        var changes = agreed.WhenAcross(lose);
        changes[MeetingId]
            .ShouldBe([
                new MeetingPersonReleased(MeetingId, colleague, Side.Guest, colleague),
                along with
                {
                    By = Other,
                },
            ]);
        changes[DiaryOf(colleague)].ShouldBe([new DiarySlotFreed(colleague, MeetingId)]);
        changes[DiaryOf(Other)].ShouldBe([new DiarySlotTaken(Other, MeetingId, Slot(2))]);

        var busy = new DiarySlotTaken(Other, Ids.Of("test", "another meeting"), Slot(2));
        agreed.And(DiaryOf(Other), busy).WhenAcross(lose)[MeetingId].Count.ShouldBe(1);
        agreed.WhenAcross(lose with { Into = null })[MeetingId].Count.ShouldBe(1);
        Asked
            .And(MeetingId, along with { PersonId = colleague })
            .WhenAcross(lose)
            .Keys.ShouldBe([MeetingId]);
        // The guest does not come along: the meeting is theirs.
        agreed.WhenAcross(Lose).ShouldBeEmpty();
        agreed.AllowsAcross(lose, GuestActor).ShouldBeFalse();
        agreed.AllowsAcross(lose, Actor.Platform).ShouldBeTrue();
    }

    private static WaitingJoined Joined(Guid person, int? place = null) =>
        new(List, Booth.FairId, Booth.BoothId, Day, person, place, Exhibitor);

    private static IReadOnlyList<Guid> Folded(params WaitingEvent[] events) =>
        events.Aggregate(WaitingList.Initial, WaitingList.Evolve).People;
}
