using TradePromotion.Meetings.Extending;
using TradePromotion.Meetings.Published;
using static TradePromotion.Tests.Meetings.MeetingExamples;

namespace TradePromotion.Tests.Meetings;

/// <summary>A meeting that goes on is made longer when both sides want it and have the time.</summary>
public sealed class ExtendingTests
{
    private static readonly Guid[] Both = [Host, Guest];
    private static DateTimeOffset During => Slot(2).From.AddMinutes(25);

    private static AskExtension Ask(int minutes = 15) =>
        new(MeetingId, Both, Side.Host, minutes, During);

    private static AnswerExtension Answer(Side by, bool agrees = true) =>
        new(MeetingId, Both, by, agrees, During);

    private static Given Asked15 =>
        Held.And(MeetingId, new MeetingExtensionAsked(MeetingId, Side.Host, 15));

    [Fact]
    public void The_other_side_agrees_and_both_diaries_take_it()
    {
        Held.WhenAcross(Ask())[MeetingId]
            .ShouldBe([new MeetingExtensionAsked(MeetingId, Side.Host, 15)]);
        Asked15.WhenAcross(Ask()).ShouldBeEmpty();
        var longer = new Period(Slot(2).From, Slot(2).To.AddMinutes(15));
        var then = Asked15.WhenAcross(Answer(Side.Guest));
        then[MeetingId].ShouldBe([new MeetingExtended(MeetingId, Host, Guest, Slot(2), longer)]);
        then[DiaryOf(Host)].ShouldBe([new DiarySlotTaken(Host, MeetingId, longer)]);
        then[DiaryOf(Guest)].ShouldBe([new DiarySlotTaken(Guest, MeetingId, longer)]);
    }

    [Fact]
    public void Nobody_agrees_with_themselves_and_no_is_no()
    {
        Refused(() => Asked15.WhenAcross(Answer(Side.Host)), "OwnExtension");
        Asked15
            .WhenAcross(Answer(Side.Guest, agrees: false))[MeetingId]
            .ShouldBe([new MeetingExtensionRefused(MeetingId, Side.Guest)]);
        Refused(() => Held.WhenAcross(Answer(Side.Guest)), "NothingAsked");
        Held.WhenAcross(Answer(Side.Guest, agrees: false)).ShouldBeEmpty();
    }

    [Fact]
    public void A_meeting_that_follows_stands_in_the_way()
    {
        var next = Held.And(
            DiaryOf(Guest),
            new DiarySlotTaken(Guest, Ids.Of("test", "next"), Slot(3))
        );
        Refused(() => next.WhenAcross(Ask()), "GuestTaken");
        // Taken after it was asked for: whoever agrees learns it.
        Refused(
            () =>
                Asked15
                    .And(DiaryOf(Host), new DiarySlotTaken(Host, Ids.Of("test", "next"), Slot(3)))
                    .WhenAcross(Answer(Side.Guest)),
            "HostTaken"
        );
    }

    [Fact]
    public void Only_while_it_goes_on_and_not_for_ever()
    {
        Refused(
            () => Held.WhenAcross(Ask() with { Now = Slot(2).From.AddMinutes(-1) }),
            "NotGoingOn"
        );
        Refused(
            () => Held.WhenAcross(Ask() with { Now = Slot(2).To.AddMinutes(30) }),
            "NotGoingOn"
        );
        Refused(() => Held.WhenAcross(Ask(7)), "ExtensionMinutes");
        var whole = Held.And(
            MeetingId,
            new MeetingExtended(
                MeetingId,
                Host,
                Guest,
                Slot(2),
                new(Slot(2).From, Slot(2).From.AddHours(2))
            )
        );
        Refused(() => whole.WhenAcross(Ask()), "ExtensionTooLong");
    }

    [Fact]
    public void Only_who_comes_speaks_for_their_side()
    {
        Held.AllowsAcross(Ask(), HostActor).ShouldBeTrue();
        Held.AllowsAcross(Ask(), GuestActor).ShouldBeFalse();
        Held.AllowsAcross(Ask(), HostColleague).ShouldBeFalse();
        Held.AllowsAcross(Ask(), Stranger).ShouldBeFalse();
        Asked15.AllowsAcross(Answer(Side.Guest), GuestActor).ShouldBeTrue();
        Asked15.AllowsAcross(Answer(Side.Guest), Stranger).ShouldBeFalse();
        var interpreted = Held.And(
            MeetingId,
            new MeetingPersonInvited(MeetingId, Stranger.PersonId, Side.Host, true, Host)
        );
        interpreted.AllowsAcross(Ask(), Stranger).ShouldBeFalse();
    }

    private static void Refused(Action act, string why) =>
        Should.Throw<Refusal>(act).Key.ShouldBe($"Meetings.Refused.{why}");
}
