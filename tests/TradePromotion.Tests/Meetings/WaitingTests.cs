using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Waiting;
using static TradePromotion.Tests.Meetings.MeetingExamples;

namespace TradePromotion.Tests.Meetings;

/// <summary>Who waits for a time on a full day, and who is offered one that was given up.</summary>
public sealed class WaitingTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);
    private static readonly Guid List = WaitingList.IdOf(Booth.FairId, Exhibitor, Day);
    private static readonly Guid Second = Ids.Of("test", "second guest");
    private static readonly JoinWaiting Join = new(Booth, Day, Buyer, Guest, IsFull: true);

    private static readonly OfferFreedTime Offer = new(
        Booth.FairId,
        Exhibitor,
        Booth.BoothId,
        Day,
        MeetingId,
        Slot(2),
        Opening
    );

    private static WaitingJoined Joined(Guid person) =>
        new(List, Booth.FairId, Booth.BoothId, Day, person, null, Exhibitor);

    private static Given Two => Given.Events(List, Joined(Guest), Joined(Second));

    [Fact]
    public void One_waits_for_a_full_day_only_and_once()
    {
        Given.Nothing.When(Join).ShouldBe([Joined(Guest)]);
        Two.When(Join).ShouldBeEmpty();
        Should
            .Throw<Refusal>(() => Given.Nothing.When(Join with { IsFull = false }))
            .Key.ShouldBe("Meetings.Refused.NotFull");
        Two.When(new LeaveWaiting(Booth.FairId, Exhibitor, Day, Guest))
            .ShouldBe([new WaitingLeft(List, Guest)]);
        Given.Nothing.When(new LeaveWaiting(Booth.FairId, Exhibitor, Day, Guest)).ShouldBeEmpty();
    }

    [Fact]
    public void A_time_given_up_is_offered_once_to_whoever_waited_longest()
    {
        var offered = new WaitingSlotOffered(
            List,
            Booth.BoothId,
            Guest,
            MeetingId,
            Slot(2),
            Booth.FairId,
            Exhibitor
        );
        Two.When(Offer).ShouldBe([offered]);
        Two.And(List, offered).When(Offer).ShouldBeEmpty();
        Two.And(List, offered)
            .When(Offer with { MeetingId = Ids.Of("test", "another") })
            .Single()
            .ShouldBeOfType<WaitingSlotOffered>()
            .PersonId.ShouldBe(Second);
        Two.When(Offer with { Now = Slot(2).From }).ShouldBeEmpty();
        Given.Nothing.When(Offer).ShouldBeEmpty();
    }

    [Fact]
    public void The_list_goes_with_the_exhibitor_to_another_booth()
    {
        var moved = Booth with { BoothId = Ids.Of("test", "a booth beside the stage") };
        Two.When(Join with { Offer = moved }).ShouldBeEmpty();
        Two.When(Offer with { BoothId = moved.BoothId })
            .Single()
            .ShouldBeOfType<WaitingSlotOffered>()
            .PersonId.ShouldBe(Guest);
        // Who stands at the old booth now has a list of its own.
        var swapped = Booth with
        {
            ExhibitorId = Ids.Of("test", "the other exhibitor"),
        };
        Two.When(Join with { Offer = swapped })
            .Single()
            .ShouldBeOfType<WaitingJoined>()
            .ListId.ShouldNotBe(List);
        Two.When(Offer with { ExhibitorId = swapped.ExhibitorId }).ShouldBeEmpty();
    }

    [Fact]
    public void Each_waits_for_themselves_and_only_the_platform_offers()
    {
        Given.Nothing.Allows(Join, GuestActor).ShouldBeTrue();
        foreach (var other in new[] { HostActor, Stranger, Actor.Anonymous, Actor.Platform })
        {
            Given.Nothing.Allows(Join, other).ShouldBeFalse();
            Two.Allows(new LeaveWaiting(Booth.FairId, Exhibitor, Day, Guest), other)
                .ShouldBeFalse();
        }
        Two.Allows(Offer, GuestActor).ShouldBeFalse();
        Two.Allows(Offer, Actor.Platform).ShouldBeTrue();
    }

    [Fact]
    public void The_view_holds_those_who_wait() =>
        new WaitingViewProjection()
            .Rows(
                Joined(Guest),
                Joined(Second),
                new WaitingSlotOffered(List, Booth.BoothId, Guest, MeetingId, Slot(2))
            )
            .Single()
            .PersonId.ShouldBe(Second);
}
