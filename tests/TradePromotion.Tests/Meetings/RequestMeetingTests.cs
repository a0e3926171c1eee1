using TradePromotion.Companies.Published;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Requesting;
using static TradePromotion.Tests.Meetings.MeetingExamples;

namespace TradePromotion.Tests.Meetings;

public sealed class RequestMeetingTests
{
    [Fact]
    public void A_buyer_asks_and_no_time_is_taken()
    {
        var then = Given.Nothing.WhenAcross(Request(Slot(4), Slot(2)));
        var asked = then[MeetingId].Single().ShouldBeOfType<MeetingRequested>();
        asked.Slots.ShouldBe([Slot(2), Slot(4)]);
        asked.Topic.ShouldBe("Robusta, 18 tonnes a month");
        then.Keys.ShouldBe([MeetingId, DiaryOf(Guest)]);
        then[DiaryOf(Guest)].ShouldBe([new DiaryRequestSent(Guest, MeetingId, Booth.FairId)]);
    }

    [Fact]
    public void A_repeat_does_nothing() => Asked.WhenAcross(Request(Slot(2))).ShouldBeEmpty();

    [Fact]
    public void The_same_time_chosen_twice_counts_once() =>
        Given
            .Nothing.WhenAcross(Request(Slot(2), Slot(2)))[MeetingId]
            .Single()
            .ShouldBeOfType<MeetingRequested>()
            .Slots.ShouldBe([Slot(2)]);

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void One_to_five_times(int count) =>
        Refused(Request([.. Enumerable.Range(2, count).Select(Slot)]), "SlotCount", "Slots");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(201)]
    public void A_topic_of_at_most_200_characters(object topic) =>
        Refused(
            Request(Slot(2)) with
            {
                Topic = topic as string ?? new string('a', (int)topic),
            },
            "Topic",
            "Topic"
        );

    [Fact]
    public void Not_in_the_past() => Refused(Request(Slot(0)), "SlotPast", "Slots");

    [Fact]
    public void Not_after_closing() => Refused(Request(Slot(18)), "SlotOutsideHours", "Slots");

    [Fact]
    public void Not_beside_the_grid() =>
        Refused(
            Request(new Period(Slot(2).From.AddMinutes(10), Slot(2).To.AddMinutes(10))),
            "SlotOutsideHours",
            "Slots"
        );

    [Theory]
    [InlineData("host")]
    [InlineData("guest")]
    public void Not_when_somebody_is_taken(string who)
    {
        var person = Ids.Of("test", who);
        Should
            .Throw<Refusal>(() =>
                Given
                    .Events(
                        DiaryOf(person),
                        new DiarySlotTaken(person, Ids.Of("test", "other"), Slot(2))
                    )
                    .WhenAcross(Request(Slot(2), Slot(3)))
            )
            .Key.ShouldBe("Meetings.Refused.SlotTaken");
    }

    [Fact]
    public void Only_with_someone_who_stands_at_the_booth() =>
        Refused(Request(Slot(2)) with { Host = Ids.Of("test", "passer-by") }, "NotAtBooth", null);

    [Fact]
    public void Only_in_ones_own_name_for_ones_own_company_and_as_a_buyer()
    {
        var request = Request(Slot(2));
        Given.Nothing.AllowsAcross(request, GuestActor).ShouldBeTrue();
        Given.Nothing.AllowsAcross(request, Actor.Anonymous).ShouldBeFalse();
        Given.Nothing.AllowsAcross(request, Stranger).ShouldBeFalse();
        Given.Nothing.AllowsAcross(request, Someone.Who(Guest, [Role.Buyer])).ShouldBeFalse();
        var domestic = request with { BuyerKind = CompanyKind.Enterprise };
        Given.Nothing.AllowsAcross(domestic, GuestActor).ShouldBeTrue();
        Given
            .Nothing.AllowsAcross(domestic, Someone.Who(Guest, [Role.Exhibitor], Buyer))
            .ShouldBeFalse();
        Given
            .Nothing.AllowsAcross(request, Someone.Who(Guest, [Role.Buyer], Buyer, Exhibitor))
            .ShouldBeFalse();
    }

    private static void Refused(RequestMeeting request, string sentence, string? field)
    {
        var refusal = Should.Throw<Refusal>(() => Given.Nothing.WhenAcross(request));
        refusal.Key.ShouldBe($"Meetings.Refused.{sentence}");
        refusal.Field.ShouldBe(field);
    }
}
