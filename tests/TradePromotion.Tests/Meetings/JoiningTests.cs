using TradePromotion.Meetings.Cancelling;
using TradePromotion.Meetings.Joining;
using TradePromotion.Meetings.Moving;
using TradePromotion.Meetings.Published;
using static TradePromotion.Tests.Meetings.MeetingExamples;

namespace TradePromotion.Tests.Meetings;

/// <summary>More than two come to a meeting: colleagues of both sides, and an interpreter.</summary>
public sealed class JoiningTests
{
    private static readonly Guid Colleague = HostColleague.PersonId;
    private static readonly Guid Interpreter = Ids.Of("test", "interpreter");

    private static InvitePerson Bring(Guid person) =>
        new(MeetingId, Side.Host, person, Host, [Host, Colleague], Opening);

    private static Given WithColleague =>
        Agreed
            .And(MeetingId, new MeetingPersonInvited(MeetingId, Colleague, Side.Host, false, Host))
            .And(DiaryOf(Colleague), new DiarySlotTaken(Colleague, MeetingId, Slot(2)));

    [Fact]
    public void A_colleague_comes_along_and_the_diary_takes_the_time()
    {
        var then = Agreed.WhenAcross(Bring(Colleague));
        then[MeetingId]
            .ShouldBe([new MeetingPersonInvited(MeetingId, Colleague, Side.Host, false, Host)]);
        then[DiaryOf(Colleague)].ShouldBe([new DiarySlotTaken(Colleague, MeetingId, Slot(2))]);
        WithColleague.WhenAcross(Bring(Colleague)).ShouldBeEmpty();
        Agreed.WhenAcross(Bring(Host)).ShouldBeEmpty();
    }

    [Fact]
    public void Only_colleagues_who_are_free_come()
    {
        Refused(() => Agreed.WhenAcross(Bring(Interpreter)), "NoColleague");
        var taken = Agreed.And(
            DiaryOf(Colleague),
            new DiarySlotTaken(Colleague, Ids.Of("test", "another"), Slot(2))
        );
        Refused(() => taken.WhenAcross(Bring(Colleague)), "ColleagueTaken");
        var busy = Agreed.And(
            DiaryOf(Colleague),
            new DiarySlotTaken(Colleague, Ids.Of("test", "another"), Slot(8))
        );
        Refused(
            () => busy.WhenAcross(Bring(Colleague) with { Days = [Hours], MostADay = 1 }),
            "ColleagueFull"
        );
        Refused(() => Agreed.WhenAcross(Bring(Colleague) with { Now = Slot(2).To }), "Over");
    }

    [Fact]
    public void Six_are_enough()
    {
        var full = Agreed;
        for (var n = 0; n < 4; n++)
            full = full.And(
                MeetingId,
                new MeetingPersonInvited(
                    MeetingId,
                    Ids.Of("test", "one", n),
                    Side.Guest,
                    false,
                    Guest
                )
            );
        Refused(() => full.WhenAcross(Bring(Colleague)), "TooManyPeople");
    }

    [Fact]
    public void A_side_brings_and_releases_its_own_alone()
    {
        Agreed.AllowsAcross(Bring(Colleague), HostActor).ShouldBeTrue();
        Agreed.AllowsAcross(Bring(Colleague) with { By = Colleague }, HostColleague).ShouldBeTrue();
        Agreed.AllowsAcross(Bring(Colleague), GuestActor).ShouldBeFalse();
        Agreed.AllowsAcross(Bring(Colleague) with { By = Guest }, GuestActor).ShouldBeFalse();
        Agreed
            .AllowsAcross(Bring(Stranger.PersonId) with { By = Stranger.PersonId }, Stranger)
            .ShouldBeFalse();
        ReleasePerson Release(Actor by) => new(MeetingId, Colleague, by.PersonId);
        WithColleague.AllowsAcross(Release(HostActor), HostActor).ShouldBeTrue();
        WithColleague.AllowsAcross(Release(HostColleague), HostColleague).ShouldBeTrue();
        WithColleague.AllowsAcross(Release(GuestActor), GuestActor).ShouldBeFalse();
        WithColleague.AllowsAcross(Release(Stranger), Stranger).ShouldBeFalse();
        WithColleague.AllowsAcross(Release(HostActor) with { By = Host }, Stranger).ShouldBeFalse();
    }

    [Fact]
    public void Who_does_not_come_is_free_again()
    {
        var then = WithColleague.WhenAcross(new ReleasePerson(MeetingId, Colleague, Host));
        then[MeetingId]
            .ShouldBe([new MeetingPersonReleased(MeetingId, Colleague, Side.Host, Host)]);
        then[DiaryOf(Colleague)].ShouldBe([new DiarySlotFreed(Colleague, MeetingId)]);
        Agreed.WhenAcross(new ReleasePerson(MeetingId, Colleague, Host)).ShouldBeEmpty();
    }

    [Fact]
    public void A_meeting_that_moves_takes_along_whoever_is_free()
    {
        var moving = WithColleague.And(
            MeetingId,
            new MeetingTimesProposed(MeetingId, Side.Guest, [Slot(6)], "", Slot(6).From)
        );
        var accept = Accept(Slot(6)) with { Others = [Colleague] };
        moving
            .WhenAcross(accept)[DiaryOf(Colleague)]
            .ShouldBe([new DiarySlotTaken(Colleague, MeetingId, Slot(6))]);
        // Who has something else then stays invited, and the diary says why they may not come.
        moving
            .And(
                DiaryOf(Colleague),
                new DiarySlotTaken(Colleague, Ids.Of("test", "another"), Slot(6))
            )
            .WhenAcross(accept)[DiaryOf(Colleague)]
            .ShouldBe([new DiarySlotFreed(Colleague, MeetingId)]);
        Refused(() => moving.WhenAcross(Accept(Slot(6))), "OtherPeople");
    }

    [Fact]
    public void A_meeting_called_off_frees_everyone()
    {
        WithColleague
            .WhenAcross(Cancel(Side.Host) with { Others = [Colleague] })[DiaryOf(Colleague)]
            .ShouldBe([new DiarySlotFreed(Colleague, MeetingId)]);
        Refused(() => WithColleague.WhenAcross(Cancel(Side.Host)), "OtherPeople");
        WithColleague
            .WhenAcross(
                new CancelWithFair(
                    MeetingId,
                    Host,
                    Guest,
                    LocalText.Of("Bão", "Storm"),
                    Opening,
                    [Colleague]
                )
            )
            .Keys.ShouldContain(DiaryOf(Colleague));
    }

    [Fact]
    public void Who_comes_along_may_take_the_place_and_a_full_day_stands_in_the_way()
    {
        var switching = new SwitchPerson(
            MeetingId,
            Side.Host,
            Host,
            Colleague,
            [Host, Colleague],
            Opening,
            [Hours],
            1
        );
        WithColleague.WhenAcross(switching).Keys.ShouldContain(DiaryOf(Host));
        var busy = Agreed.And(
            DiaryOf(Colleague),
            new DiarySlotTaken(Colleague, Ids.Of("test", "another"), Slot(8))
        );
        Refused(() => busy.WhenAcross(switching), "ColleagueFull");
    }

    [Fact]
    public void The_view_shows_who_comes_along_and_an_interpreter_speaks_for_nobody()
    {
        var row = new MeetingViewProjection()
            .Rows(
                Requested,
                Accepted,
                new MeetingPersonInvited(MeetingId, Interpreter, Side.Guest, true, Guest),
                new MeetingPersonInvited(MeetingId, Colleague, Side.Host, false, Host),
                new MeetingPersonReleased(MeetingId, Colleague, Side.Host, Host)
            )
            .Single();
        row.Everyone.ShouldBe([Host, Guest, Interpreter]);
        var interpreter = Someone.Who(Interpreter, []);
        row.SideOf(interpreter).ShouldBe(Side.Guest);
        row.Speaks(interpreter).ShouldBeFalse();
        row.Speaks(HostColleague).ShouldBeTrue();
        row.SideOf(Stranger).ShouldBeNull();
    }

    private static void Refused(Action act, string why) =>
        Should.Throw<Refusal>(act).Key.ShouldBe($"Meetings.Refused.{why}");
}
