using TradePromotion.Companies.Published;
using TradePromotion.Meetings.Answering;
using TradePromotion.Meetings.Cancelling;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Requesting;

namespace TradePromotion.Tests.Meetings;

/// <summary>A coffee exporter's booth at a fair of one day, and a buyer from Hamburg who asks for a meeting there.</summary>
internal static class MeetingExamples
{
    public static readonly Guid MeetingId = Ids.Of("test", "meeting");
    public static readonly Guid Exhibitor = Ids.Of("test", "exporter");
    public static readonly Guid Buyer = Ids.Of("test", "buyer");
    public static readonly Guid Host = Ids.Of("test", "host");
    public static readonly Guid Guest = Ids.Of("test", "guest");

    /// <summary>08:00 in Hà Nội on the day of the fair.</summary>
    public static readonly DateTimeOffset Opening = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    public static readonly Period Hours = new(Opening, Opening.AddHours(9));

    public static readonly Offer Booth = new(
        Ids.Of("test", "fair"),
        Ids.Of("test", "booth"),
        Exhibitor,
        [Host],
        [Hours]
    );

    public static readonly Actor HostActor = Someone.Who(Host, [Role.Exhibitor], Exhibitor);
    public static readonly Actor HostColleague = Someone.Who(
        Ids.Of("test", "host's colleague"),
        [Role.Exhibitor],
        Exhibitor
    );
    public static readonly Actor GuestActor = Someone.Who(Guest, [Role.Buyer], Buyer);
    public static readonly Actor Stranger = Someone.Who(
        Ids.Of("test", "stranger"),
        [Role.Buyer, Role.Exhibitor, Role.Officer, Role.Administrator],
        Ids.Of("test", "another company")
    );

    /// <summary>The n-th half hour of the fair's day, from 0.</summary>
    public static Period Slot(int n) =>
        new(Opening + n * FreeSlots.Length, Opening + (n + 1) * FreeSlots.Length);

    public static RequestMeeting Request(params Period[] slots) =>
        new(
            MeetingId,
            Booth,
            Buyer,
            CompanyKind.ForeignBuyer,
            Host,
            Guest,
            "Robusta, 18 tonnes a month",
            slots,
            Opening
        );

    public static AcceptMeeting Accept(Period slot) => new(MeetingId, Host, Guest, slot, Opening);

    public static CancelMeeting Cancel(Side by) =>
        new(MeetingId, Host, Guest, by, "Our flight was moved", Opening);

    public static readonly MeetingRequested Requested = new(
        MeetingId,
        Booth.FairId,
        Booth.BoothId,
        Exhibitor,
        Buyer,
        Host,
        Guest,
        "Robusta, 18 tonnes a month",
        [Slot(2), Slot(4)]
    );

    public static readonly MeetingAccepted Accepted = new(MeetingId, Host, Guest, Slot(2));

    /// <summary>The buyer has asked for half hours 2 and 4.</summary>
    public static Given Asked => Given.Events(MeetingId, Requested);

    /// <summary>The host has accepted half hour 2.</summary>
    public static Given Agreed =>
        Given
            .Events(MeetingId, Requested, Accepted)
            .And(DiaryOf(Host), new DiarySlotTaken(Host, MeetingId, Slot(2)))
            .And(DiaryOf(Guest), new DiarySlotTaken(Guest, MeetingId, Slot(2)));

    /// <summary>Both have been in the room.</summary>
    public static Given Held => Agreed.And(MeetingId, new MeetingStarted(MeetingId));

    public static Guid DiaryOf(Guid person) => Ids.Of("diary", person);
}
