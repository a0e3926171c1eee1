using TradePromotion.Companies.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Requesting;

/// <summary>A buyer asks for a meeting at a booth and proposes slots; none of them is taken until the host accepts one.</summary>
/// <param name="BuyerKind">What kind of organisation the buyer's is.</param>
/// <param name="Topic">What it is about, at most <see cref="LongestTopic"/> characters.</param>
/// <param name="Open">Which requests of this person at the fair wait for an answer, and which do not any more.</param>
/// <param name="Slots">One to <see cref="MostSlots"/> slots of the fair's grid.</param>
public sealed record RequestMeeting(
    Guid MeetingId,
    Offer Offer,
    Guid BuyerId,
    CompanyKind BuyerKind,
    Guid Host,
    Guid Guest,
    string Topic,
    IReadOnlyList<Period> Slots,
    DateTimeOffset Now,
    Wishes? Wishes = null,
    OpenRequests? Open = null
) : IDecideAcross<RequestMeeting>
{
    /// <summary>The most slots one request proposes.</summary>
    public const int MostSlots = 5;

    /// <summary>The most characters a topic has.</summary>
    public const int LongestTopic = 200;

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Meeting, MeetingEvent>(MeetingId),
            Diary.Of(Host),
            .. Host == Guest ? Array.Empty<StreamRef>() : [Diary.Of(Guest)],
        ];

    public static bool Allows(RequestMeeting command, States states, Actor actor) =>
        actor.IsKnown
        && actor.PersonId == command.Guest
        && actor.WorksFor(command.BuyerId)
        && !actor.WorksFor(command.Offer.ExhibitorId)
        && (command.BuyerKind == CompanyKind.ForeignBuyer || actor.Is(Role.Buyer));

    public static IReadOnlyList<StreamChange> Decide(RequestMeeting command, States states) =>
        Requests.Made(Side.Guest, command, states);
}
