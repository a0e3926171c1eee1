using TradePromotion.Meetings.Answering;
using TradePromotion.Meetings.Moving;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Requesting;
using static TradePromotion.Tests.Meetings.MeetingExamples;

namespace TradePromotion.Tests.Meetings;

/// <summary>Another time, another person, and what happens when nobody answers.</summary>
public sealed class MovingTests
{
    private static readonly DateTimeOffset Until = Opening.AddHours(72);

    private static ProposeTimes Propose(Side by, params Period[] slots) =>
        new(MeetingId, Host, Guest, by, slots, "", [Hours], MeetingRules.Default, Opening);

    private static MeetingTimesProposed Proposed(Side by, params Period[] slots) =>
        new(MeetingId, by, slots, "", slots[^1].From);

    private static readonly SwitchPerson Switch = new(
        MeetingId,
        Side.Host,
        Host,
        HostColleague.PersonId,
        [Host, HostColleague.PersonId],
        Opening
    );

    [Fact]
    public void The_hosts_counter_proposal_is_accepted_by_the_guest()
    {
        Asked
            .WhenAcross(Propose(Side.Host, Slot(6)))[MeetingId]
            .Single()
            .ShouldBeOfType<MeetingTimesProposed>()
            .By.ShouldBe(Side.Host);
        var countered = Asked.And(MeetingId, Proposed(Side.Host, Slot(6)));
        countered.AllowsAcross(Accept(Slot(6)), GuestActor).ShouldBeTrue();
        countered.AllowsAcross(Accept(Slot(6)), HostActor).ShouldBeFalse();
        countered
            .WhenAcross(Accept(Slot(6)))[MeetingId]
            .ShouldBe([new MeetingAccepted(MeetingId, Host, Guest, Slot(6))]);
        Refusing(() => countered.WhenAcross(Accept(Slot(2)))).ShouldBe("SlotNotProposed");
    }

    [Fact]
    public void Moving_changes_the_meeting_and_both_diaries_at_once()
    {
        var asked = Agreed.And(MeetingId, Proposed(Side.Guest, Slot(5), Slot(6)));
        asked.AllowsAcross(Accept(Slot(6)), HostColleague).ShouldBeTrue();
        asked.AllowsAcross(Accept(Slot(6)), GuestActor).ShouldBeFalse();
        var then = asked.WhenAcross(Accept(Slot(6)));
        then[MeetingId]
            .ShouldBe([new MeetingRescheduled(MeetingId, Host, Guest, Slot(2), Slot(6))]);
        then[DiaryOf(Host)].ShouldBe([new DiarySlotTaken(Host, MeetingId, Slot(6))]);
        then[DiaryOf(Guest)].ShouldBe([new DiarySlotTaken(Guest, MeetingId, Slot(6))]);
    }

    [Fact]
    public void A_moved_meeting_leaves_its_old_time_free_and_is_reminded_of_anew()
    {
        var row = new MeetingViewProjection()
            .Rows(
                Requested,
                Accepted,
                new MeetingReminded(MeetingId, 60),
                Proposed(Side.Guest, Slot(6)),
                new MeetingRescheduled(MeetingId, Host, Guest, Slot(2), Slot(6))
            )
            .Single();
        (row.Starts, row.Ends).ShouldBe((Slot(6).From, Slot(6).To));
        (row.Revision, row.Reminded, row.ProposedBy).ShouldBe((1, null, null));
        new DiaryViewProjection()
            .Rows(
                new DiarySlotTaken(Host, MeetingId, Slot(2)),
                new DiarySlotTaken(Host, MeetingId, Slot(6))
            )
            .Single()
            .Starts.ShouldBe(Slot(6).From);
    }

    [Fact]
    public void A_meeting_called_off_while_it_was_to_be_moved_waits_for_nothing() =>
        new MeetingViewProjection()
            .Rows(
                Requested,
                Accepted,
                Proposed(Side.Guest, Slot(6)),
                new MeetingCancelled(MeetingId, Side.Host, "")
            )
            .Single()
            .ProposedBy.ShouldBeNull();

    [Fact]
    public void Moving_by_half_its_own_length_is_no_conflict_with_itself()
    {
        var half = new Period(Slot(2).From.AddMinutes(15), Slot(2).To.AddMinutes(15));
        Agreed.And(MeetingId, Proposed(Side.Host, half)).WhenAcross(Accept(half)).Count.ShouldBe(3);
    }

    [Fact]
    public void A_proposal_has_to_be_possible()
    {
        Refusing(() => Agreed.WhenAcross(Propose(Side.Host))).ShouldBe("SlotCount");
        Refusing(() => Agreed.WhenAcross(Propose(Side.Host, Slot(2)))).ShouldBe("SlotTaken");
        Refusing(() => Agreed.WhenAcross(Propose(Side.Host, Slot(40))))
            .ShouldBe("SlotOutsideHours");
        Refusing(() => Agreed.WhenAcross(Propose(Side.Host, Slot(5)) with { Now = Slot(2).From }))
            .ShouldBe("Begun");
        var blocked = new DiaryTimeBlocked(Guest, Ids.Of("test", "block"), Slot(5));
        Refusing(() => Agreed.And(DiaryOf(Guest), blocked).WhenAcross(Propose(Side.Host, Slot(5))))
            .ShouldBe("SlotTaken");
        Agreed.AllowsAcross(Propose(Side.Guest, Slot(5)), HostActor).ShouldBeFalse();
        Agreed.AllowsAcross(Propose(Side.Host, Slot(5)), Stranger).ShouldBeFalse();
    }

    [Fact]
    public void The_agreed_time_stays_when_the_other_says_no()
    {
        var asked = Agreed.And(MeetingId, Proposed(Side.Guest, Slot(6)));
        var keep = new KeepTime(MeetingId, Side.Host, " No other day ");
        asked.When(keep).ShouldBe([new MeetingTimeKept(MeetingId, Side.Host, "No other day")]);
        Agreed.When(keep).ShouldBeEmpty();
        asked.Allows(keep, GuestActor).ShouldBeFalse();
        asked
            .And(MeetingId, new MeetingTimeKept(MeetingId, Side.Host, ""))
            .WhenAcross(Cancel(Side.Guest))
            .Count.ShouldBe(3);
    }

    [Fact]
    public void What_nobody_answers_expires_and_an_agreed_meeting_stays()
    {
        var asked = Given.Events(MeetingId, Requested with { AnswerBy = Until });
        ExpireProposal At(DateTimeOffset now) => new(MeetingId, now);
        asked.When(At(Until.AddSeconds(-1))).ShouldBeEmpty();
        asked.When(At(Until)).ShouldBe([new MeetingExpired(MeetingId)]);
        asked.And(MeetingId, new MeetingExpired(MeetingId)).When(At(Until)).ShouldBeEmpty();
        // A request of before requests expired does so when its last slot begins.
        Asked.When(At(Slot(4).From)).ShouldBe([new MeetingExpired(MeetingId)]);
        Agreed.When(At(Until)).ShouldBeEmpty();
        Agreed
            .And(MeetingId, Proposed(Side.Guest, Slot(6)))
            .When(At(Slot(6).From))
            .ShouldBe([new MeetingTimeKept(MeetingId, null, "")]);
        asked.Allows(At(Until), HostActor).ShouldBeFalse();
        Refusing(() =>
                asked.And(MeetingId, new MeetingExpired(MeetingId)).WhenAcross(Accept(Slot(2)))
            )
            .ShouldBe("AlreadyAnswered");
    }

    [Fact]
    public void A_colleague_attends_instead_and_both_diaries_change()
    {
        var other = HostColleague.PersonId;
        var then = Agreed.WhenAcross(Switch);
        then[MeetingId]
            .ShouldBe([
                new MeetingPersonSwitched(MeetingId, Side.Host, Host, other, Guest, Slot(2)),
            ]);
        then[DiaryOf(Host)].ShouldBe([new DiarySlotFreed(Host, MeetingId)]);
        then[DiaryOf(other)].ShouldBe([new DiarySlotTaken(other, MeetingId, Slot(2))]);
        Asked.WhenAcross(Switch).Keys.ShouldBe([MeetingId]);
        Refusing(() =>
                Agreed
                    .And(DiaryOf(other), new DiarySlotTaken(other, Ids.Of("test", "x"), Slot(2)))
                    .WhenAcross(Switch)
            )
            .ShouldBe("ColleagueTaken");
        Refusing(() => Agreed.WhenAcross(Switch with { Colleagues = [Host] }))
            .ShouldBe("NoColleague");
        Agreed.AllowsAcross(Switch, GuestActor).ShouldBeFalse();
        Agreed.AllowsAcross(Switch, Stranger).ShouldBeFalse();
    }

    [Fact]
    public void A_request_is_edited_until_it_is_answered()
    {
        var product = Ids.Of("test", "product");
        var edit = new EditRequest(
            MeetingId,
            new(" Arabica ", [product, Ids.Of("test", "foreign")], "de", true, "Sample first"),
            [product]
        );
        Asked
            .When(edit)
            .Single()
            .ShouldBeOfType<MeetingRequestEdited>()
            .Products.ShouldBe([product]);
        var edited = new MeetingRequestEdited(
            MeetingId,
            "Arabica",
            [product],
            "de",
            true,
            "Sample first"
        );
        Asked.And(MeetingId, edited).When(edit).ShouldBeEmpty();
        Refusing(() => Agreed.When(edit)).ShouldBe("AlreadyAnswered");
        Refusing(() => Asked.When(edit with { Wishes = edit.Wishes with { Language = "xx" } }))
            .ShouldBe("Language");
        Asked.Allows(edit, GuestActor).ShouldBeTrue();
        Asked.Allows(edit, HostActor).ShouldBeFalse();
    }

    private static string Refusing(Func<object> act) =>
        Should.Throw<Refusal>(act).Key["Meetings.Refused.".Length..];
}
