using TradePromotion.Meetings;
using TradePromotion.Meetings.Answering;
using TradePromotion.Meetings.Approaching;
using TradePromotion.Meetings.Cancelling;
using TradePromotion.Meetings.Planning;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Requesting;
using static TradePromotion.Tests.Meetings.MeetingExamples;

namespace TradePromotion.Tests.Meetings;

/// <summary>An exhibitor's person asks a buyer; everything holds as when the buyer asks, with the sides changed.</summary>
public sealed class ApproachingTests
{
    private static AskBuyer Ask(params Period[] slots) =>
        new(Request(slots), TakesPart: true, IsAsked: false);

    /// <summary>The host has asked for half hours 2 and 4.</summary>
    private static Given AskedByHost => Given.Events(MeetingId, Requested with { By = Side.Host });

    [Fact]
    public void The_exhibitor_asks_and_no_time_is_taken()
    {
        var then = Given.Nothing.WhenAcross(Ask(Slot(4), Slot(2)));
        var asked = then[MeetingId].Single().ShouldBeOfType<MeetingRequested>();
        (asked.By, asked.Host, asked.Guest).ShouldBe((Side.Host, Host, Guest));
        asked.Slots.ShouldBe([Slot(2), Slot(4)]);
        then.Keys.ShouldBe([MeetingId, DiaryOf(Host)], ignoreOrder: true);
        then[DiaryOf(Host)].ShouldBe([new DiaryRequestSent(Host, MeetingId, Booth.FairId)]);
        AskedByHost.WhenAcross(Ask(Slot(2))).ShouldBeEmpty();
        var row = new MeetingViewProjection().Rows(asked).Single();
        (row.AskedBy, row.ProposedBy).ShouldBe((Side.Host, Side.Host));
    }

    [Fact]
    public void Only_in_ones_own_name_and_for_ones_own_company()
    {
        Given.Nothing.AllowsAcross(Ask(Slot(2)), HostActor).ShouldBeTrue();
        foreach (
            var other in new[]
            {
                HostColleague,
                GuestActor,
                Stranger,
                Actor.Anonymous,
                Actor.Platform,
                Someone.Who(Host, [Role.Exhibitor]),
                Someone.Who(Host, [Role.Exhibitor], Exhibitor, Buyer),
            }
        )
            Given.Nothing.AllowsAcross(Ask(Slot(2)), other).ShouldBeFalse();
    }

    [Fact]
    public void Only_buyers_who_take_part_and_let_themselves_be_asked()
    {
        Refused(Ask(Slot(2)) with { TakesPart = false }, "NotExpected");
        Refused(Ask(Slot(2)) with { IsAsked = true }, "AlreadyAsked");
        var no = Given.Events(DiaryOf(Guest), new DiaryAskingSet(Guest, false));
        Should
            .Throw<Refusal>(() => no.WhenAcross(Ask(Slot(2))))
            .Key.ShouldBe("Meetings.Refused.NotExpected");
        no.And(DiaryOf(Guest), new DiaryAskingSet(Guest, true))
            .WhenAcross(Ask(Slot(2)))
            .Count.ShouldBe(2);
        // Who may not be asked may still ask.
        no.WhenAcross(Request(Slot(2))).Count.ShouldBe(2);
    }

    [Fact]
    public void The_fairs_rules_say_who_meets_whom_and_how_often_one_may_ask()
    {
        Refused(Under(MeetingRules.Default with { ExhibitorsAsk = false }), "ExhibitorsAsk");
        Refused(
            Under(MeetingRules.Default with { MayAsk = MayAsk.ForeignBuyers }),
            "ForeignBuyers.Asked"
        );
        Refused(
            Under(MeetingRules.Default with { MayAsk = MayAsk.VerifiedBuyers }),
            "VerifiedBuyers.Asked"
        );
        var once = Under(MeetingRules.Default with { MostOpen = 1 });
        var sent = new DiaryRequestSent(Host, Ids.Of("test", "another"), Booth.FairId);
        Should
            .Throw<Refusal>(() => Given.Events(DiaryOf(Host), sent).WhenAcross(once))
            .Key.ShouldBe("Meetings.Refused.TooManyOpen");
        Given.Events(DiaryOf(Guest), sent).WhenAcross(once).Count.ShouldBe(2);
        Refused(
            Ask(Slot(2)) with
            {
                Request = Request(Slot(2)) with { Offer = Booth with { Staff = [] } },
            },
            "NotOnTeam"
        );
    }

    [Fact]
    public void The_buyers_hours_and_limits_count_and_nobodys_taken_time()
    {
        var mornings = new WorkingDay(DayOfWeek.Monday, new(8, 0), new(9, 30));
        var hours = new DiaryHoursSet(Guest, "Asia/Ho_Chi_Minh", [mornings], 0);
        var given = Given.Events(DiaryOf(Guest), hours);
        given.WhenAcross(Ask(Slot(2))).Count.ShouldBe(2);
        Taken(given, Ask(Slot(4)));
        var busy = new DiarySlotTaken(Host, Ids.Of("test", "another"), Slot(2));
        Taken(Given.Events(DiaryOf(Host), busy), Ask(Slot(2)));
        Taken(
            Given.Events(DiaryOf(Guest), busy with { PersonId = Guest }),
            Under(MeetingRules.Default with { MostADay = 1 })
        );
    }

    [Fact]
    public void The_buyers_side_answers_and_the_exhibitors_edits_or_withdraws()
    {
        AskedByHost.AllowsAcross(Accept(Slot(2)), GuestActor).ShouldBeTrue();
        AskedByHost.AllowsAcross(Accept(Slot(2)), HostActor).ShouldBeFalse();
        AskedByHost
            .WhenAcross(Accept(Slot(2)))
            .Keys.ShouldBe([MeetingId, DiaryOf(Host), DiaryOf(Guest)], ignoreOrder: true);
        var decline = new DeclineMeeting(MeetingId, "We buy no robusta");
        AskedByHost.Allows(decline, GuestActor).ShouldBeTrue();
        AskedByHost.Allows(decline, HostActor).ShouldBeFalse();
        Asked.Allows(decline, GuestActor).ShouldBeFalse();
        AskedByHost.When(decline).Single().ShouldBeOfType<MeetingDeclined>();
        var edit = new EditRequest(MeetingId, Wishes.None with { Topic = "Arabica" }, []);
        AskedByHost.Allows(edit, HostColleague).ShouldBeTrue();
        AskedByHost.Allows(edit, GuestActor).ShouldBeFalse();
        AskedByHost
            .WhenAcross(Cancel(Side.Host))[MeetingId]
            .Single()
            .ShouldBeOfType<MeetingCancelled>();
        Should
            .Throw<Refusal>(() => AskedByHost.WhenAcross(Cancel(Side.Guest)))
            .Key.ShouldBe("Meetings.Refused.NotCancellable");
    }

    [Fact]
    public void Nobody_answers_and_it_expires() =>
        AskedByHost
            .When(new ExpireProposal(MeetingId, Slot(4).From))
            .ShouldBe([new MeetingExpired(MeetingId)]);

    [Fact]
    public void Each_says_for_themselves_whether_they_may_be_asked()
    {
        var no = new AllowAsking(Guest, false);
        Given.Nothing.Allows(no, GuestActor).ShouldBeTrue();
        foreach (var other in new[] { HostActor, Stranger, Actor.Anonymous, Actor.Platform })
            Given.Nothing.Allows(no, other).ShouldBeFalse();
        Given.Nothing.When(no).ShouldBe([new DiaryAskingSet(Guest, false)]);
        Given.Nothing.When(no with { MayBeAsked = true }).ShouldBeEmpty();
        new AvailabilityViewProjection()
            .Rows(new DiaryAskingSet(Guest, false))
            .Single()
            .IsUnlisted.ShouldBeTrue();
    }

    private static AskBuyer Under(MeetingRules rules) =>
        Ask(Slot(4)) with
        {
            Request = Request(Slot(4)) with { Offer = Booth with { Rules = rules } },
        };

    private static void Taken(Given given, AskBuyer ask) =>
        Should
            .Throw<Refusal>(() => given.WhenAcross(ask))
            .Key.ShouldBe("Meetings.Refused.SlotTaken");

    private static void Refused(AskBuyer ask, string sentence) =>
        Should
            .Throw<Refusal>(() => Given.Nothing.WhenAcross(ask))
            .Key.ShouldBe($"Meetings.Refused.{sentence}");
}
