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

    public static IReadOnlyList<StreamChange> Decide(RequestMeeting command, States states)
    {
        if (states.Of<Meeting>(command.MeetingId).Exists)
            return [];
        var (host, guest) = (
            states.Of<Diary>(Diary.IdOf(command.Host)),
            states.Of<Diary>(Diary.IdOf(command.Guest))
        );
        var offer = command.Offer;
        var wishes = EditRequest.Checked(
            (command.Wishes ?? Wishes.None) with
            {
                Topic = command.Topic,
            },
            offer.Products
        );
        Refusal.Unless(
            offer.Rules.MayAsk switch
            {
                MayAsk.VerifiedBuyers => offer.BuyerIsVerified,
                MayAsk.ForeignBuyers => offer.BuyerIsForeign,
                _ => true,
            },
            $"Meetings.Refused.{offer.Rules.MayAsk}"
        );
        Refusal.Unless(
            (command.Open ?? OpenRequests.None).Count(guest, offer.FairId) < offer.Rules.MostOpen,
            "Meetings.Refused.TooManyOpen",
            offer.Rules.MostOpen
        );
        Refusal.Unless(
            offer.Staff.Contains(command.Host) && command.Host != command.Guest,
            "Meetings.Refused.NotAtBooth"
        );
        var slots = command.Slots.Distinct().OrderBy(slot => slot.From).ToList();
        Refusal.UnlessAt(
            "Slots",
            slots.Count is > 0 and <= MostSlots,
            "Meetings.Refused.SlotCount",
            MostSlots
        );
        Refusal.UnlessAt(
            "Slots",
            slots.All(slot => slot.From > command.Now),
            "Meetings.Refused.SlotPast"
        );
        var grid = FreeSlots.Grid(offer.Hours, FreeSlots.Length).ToHashSet();
        Refusal.UnlessAt("Slots", slots.All(grid.Contains), "Meetings.Refused.SlotOutsideHours");
        Refusal.UnlessAt(
            "Slots",
            slots.All(slot => offer.Takes(host.Time(), slot) && !guest.Time().IsTaken(slot)),
            "Meetings.Refused.SlotTaken"
        );
        return
        [
            StreamChange.To(
                command.MeetingId,
                new MeetingRequested(
                    command.MeetingId,
                    offer.FairId,
                    offer.BoothId,
                    offer.ExhibitorId,
                    command.BuyerId,
                    command.Host,
                    command.Guest,
                    wishes.Topic,
                    slots,
                    wishes.Products,
                    wishes.Language,
                    wishes.Interpreter,
                    wishes.Message,
                    offer.Rules.AnswerBy(command.Now, slots)
                )
            ),
            // In the person's own stream, so that two requests at once cannot both be the last one allowed.
            StreamChange.To(
                Diary.IdOf(command.Guest),
                new DiaryRequestSent(command.Guest, command.MeetingId, offer.FairId)
            ),
        ];
    }
}
