using TradePromotion.Fairs.Published;
using TradePromotion.Meetings.Holding;
using TradePromotion.Meetings.Inviting;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Requesting;
using TradePromotion.Meetings.Ruling;
using TradePromotion.Tests.Fairs;
using static TradePromotion.Tests.Meetings.MeetingExamples;

namespace TradePromotion.Tests.Meetings;

/// <summary>What a fair allows, what is said after a meeting, and the secret calendar.</summary>
public sealed class RulingTests
{
    private static readonly Guid Agency = Ids.Of("test", "agency");
    private static readonly Guid Helper = Ids.Of("test", "helping agency");

    private static readonly SetMeetingRules Set = new(
        Booth.FairId,
        MeetingRules.Default with
        {
            MostADay = 2,
        }
    );

    private static Given Announced =>
        Given.Events(
            Booth.FairId,
            FairExamples.Announced with
            {
                FairId = Booth.FairId,
                AgencyId = Agency,
            },
            new FairCoOrganisersSet(Booth.FairId, [Helper])
        );

    [Fact]
    public void Only_an_officer_of_an_agency_that_runs_the_fair_sets_its_rules()
    {
        foreach (var agency in new[] { Agency, Helper })
            Announced
                .AllowsAcross(Set, Someone.Who(Ids.Of("test", "officer"), [Role.Officer], agency))
                .ShouldBeTrue();
        foreach (var other in new[] { HostActor, GuestActor, Stranger, Actor.Anonymous })
            Announced.AllowsAcross(Set, other).ShouldBeFalse();
        Given
            .Nothing.AllowsAcross(
                Set,
                Someone.Who(Ids.Of("test", "officer"), [Role.Officer], Agency)
            )
            .ShouldBeFalse();
        Announced.WhenAcross(Set).Count.ShouldBe(1);
        Announced.WhenAcross(Set with { Rules = MeetingRules.Default }).ShouldBeEmpty();
        foreach (
            var nonsense in new[]
            {
                Set.Rules with
                {
                    MostADay = 0,
                },
                Set.Rules with
                {
                    MostOpen = 101,
                },
                Set.Rules with
                {
                    AnswerHours = 0,
                },
                Set.Rules with
                {
                    MayAsk = (MayAsk)(-1),
                },
            }
        )
            Should.Throw<Refusal>(() => Announced.WhenAcross(Set with { Rules = nonsense }));
    }

    [Theory]
    [InlineData(MayAsk.VerifiedBuyers, false, true, false)]
    [InlineData(MayAsk.VerifiedBuyers, true, false, true)]
    [InlineData(MayAsk.ForeignBuyers, true, false, false)]
    [InlineData(MayAsk.ForeignBuyers, false, true, true)]
    [InlineData(MayAsk.EveryBuyer, false, false, true)]
    public void A_fair_says_who_may_ask(MayAsk may, bool verified, bool foreign, bool asks)
    {
        var request = Request(Slot(2)) with
        {
            Offer = Booth with
            {
                Rules = MeetingRules.Default with { MayAsk = may },
                BuyerIsVerified = verified,
                BuyerIsForeign = foreign,
            },
        };
        if (asks)
            Given.Nothing.WhenAcross(request).ShouldNotBeEmpty();
        else
            Refusing(() => Given.Nothing.WhenAcross(request)).ShouldBe($"{may}");
    }

    [Fact]
    public void Nobody_floods_the_exhibitors_and_a_day_has_its_limit()
    {
        Refusing(() => Given.Nothing.WhenAcross(Request(Slot(2)) with { Open = Waiting(15) }))
            .ShouldBe("TooManyOpen");
        var full = Asked
            .And(DiaryOf(Host), new DiarySlotTaken(Host, Ids.Of("test", "a"), Slot(6)))
            .And(DiaryOf(Host), new DiarySlotTaken(Host, Ids.Of("test", "b"), Slot(7)));
        var accept = Accept(Slot(2)) with { Days = [Hours], MostADay = 2 };
        Refusing(() => full.WhenAcross(accept)).ShouldBe("HostFull");
        full.WhenAcross(accept with { MostADay = 3 }).Count.ShouldBe(3);
    }

    [Fact]
    public void A_request_expires_before_its_last_slot_begins()
    {
        var rules = MeetingRules.Default with { AnswerHours = 2 };
        rules.AnswerBy(Opening, [Slot(1), Slot(9)]).ShouldBe(Opening.AddHours(2));
        rules.AnswerBy(Opening, [Slot(1), Slot(2)]).ShouldBe(Slot(2).From);
    }

    [Fact]
    public void A_side_says_what_comes_next_what_it_is_worth_and_how_it_was()
    {
        var said = new RecordOutcome(
            MeetingId,
            Side.Guest,
            Outcome.QuotationRequested,
            "",
            "Send two samples",
            new DateOnly(2026, 12, 1),
            new Money(12500, "USD"),
            4
        );
        var event1 = Held.When(said).ShouldHaveSingleItem();
        Held.And(MeetingId, event1).When(said).ShouldBeEmpty();
        var row = new MeetingViewProjection().Rows(Requested, Accepted, event1).Single();
        (row.GuestValue, row.GuestCurrency, row.GuestRating, row.HostRating).ShouldBe(
            (12500m, "USD", 4, null)
        );
        Refusing(() => Held.When(said with { Rating = 6 })).ShouldBe("Rating");
        Refusing(() => Held.When(said with { Value = new Money(-1, "USD") })).ShouldBe("Value");
    }

    [Fact]
    public void Who_was_absent_may_say_why()
    {
        var missed = Agreed.And(MeetingId, new MeetingNoShowRecorded(MeetingId, [Side.Guest]));
        var explain = new ExplainAbsence(MeetingId, Side.Guest, " The power was out ");
        missed
            .When(explain)
            .ShouldBe([new MeetingAbsenceExplained(MeetingId, Side.Guest, "The power was out")]);
        Refusing(() => missed.When(explain with { Side = Side.Host })).ShouldBe("NotAbsent");
        Refusing(() => missed.When(explain with { Explanation = " " })).ShouldBe("Explanation");
        missed.Allows(explain, GuestActor).ShouldBeTrue();
        missed.Allows(explain, HostActor).ShouldBeFalse();
    }

    [Fact]
    public void Only_the_person_opens_and_closes_their_calendar_and_no_key_is_kept()
    {
        var key = FeedKey.New();
        var open = new OpenFeed(Host, FeedKey.Hash(key));
        var opened = Given.Nothing.When(open).ShouldHaveSingleItem();
        $"{opened}".ShouldNotContain(key);
        Given.Events(DiaryOf(Host), opened).When(open).ShouldBeEmpty();
        Given
            .Events(DiaryOf(Host), opened)
            .When(new CloseFeed(Host))
            .ShouldBe([new CalendarFeedClosed(Host)]);
        Given.Nothing.When(new CloseFeed(Host)).ShouldBeEmpty();
        Given.Nothing.Allows(open, HostColleague).ShouldBeFalse();
        Given.Nothing.Allows(new CloseFeed(Host), GuestActor).ShouldBeFalse();
    }

    private static string Refusing(Func<object> act) =>
        Should.Throw<Refusal>(act).Key["Meetings.Refused.".Length..];

    [Fact]
    public void Two_requests_at_once_cannot_both_be_the_last_one()
    {
        // The views know of 14; a fifteenth was sent a moment ago and stands in the person's own stream alone.
        var sent = Given.Events(
            DiaryOf(Guest),
            new DiaryRequestSent(Guest, Ids.Of("test", "just now"), Booth.FairId)
        );
        Refusing(() => sent.WhenAcross(Request(Slot(2)) with { Open = Waiting(14) }))
            .ShouldBe("TooManyOpen");
        sent.WhenAcross(Request(Slot(2)) with { Open = Waiting(13) }).ShouldNotBeEmpty();
        // Settled ones and those of another fair count no more.
        sent.WhenAcross(
                Request(Slot(2)) with
                {
                    Open = Waiting(14) with { Settled = [Ids.Of("test", "just now")] },
                }
            )[DiaryOf(Guest)]
            .ShouldBe([new DiaryRequestSent(Guest, MeetingId, Booth.FairId)]);
        Given
            .Events(
                DiaryOf(Guest),
                new DiaryRequestSent(Guest, Ids.Of("test", "just now"), Guid.Empty)
            )
            .WhenAcross(Request(Slot(2)) with { Open = Waiting(14) })
            .ShouldNotBeEmpty();
    }

    private static OpenRequests Waiting(int count) =>
        new([.. Enumerable.Range(0, count).Select(n => Ids.Of("test", "request", n))], []);
}
