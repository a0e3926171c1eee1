using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Requesting;

namespace TradePromotion.Meetings.Approaching;

/// <summary>
/// The exhibitor's person asks a buyer of the fair for a meeting. The buyer's own stream says whether they may be asked, so that who has just switched it off
/// is not asked any more.
/// </summary>
/// <param name="Request">What is asked, as a buyer would ask it.</param>
/// <param name="TakesPart">Whether the buyer takes part in the fair for this organisation.</param>
/// <param name="IsAsked">Whether a request or a meeting of the exhibitor with this buyer stands already.</param>
public sealed record AskBuyer(RequestMeeting Request, bool TakesPart, bool IsAsked)
    : IDecideAcross<AskBuyer>
{
    public IReadOnlyList<StreamRef> Streams => Request.Streams;

    public static bool Allows(AskBuyer command, States states, Actor actor) =>
        actor.IsKnown
        && actor.PersonId == command.Request.Host
        && actor.WorksFor(command.Request.Offer.ExhibitorId)
        && !actor.WorksFor(command.Request.BuyerId);

    public static IReadOnlyList<StreamChange> Decide(AskBuyer command, States states)
    {
        var request = command.Request;
        if (states.Of<Meeting>(request.MeetingId).Exists)
            return [];
        Refusal.Unless(request.Offer.Rules.ExhibitorsAsk, "Meetings.Refused.ExhibitorsAsk");
        Refusal.Unless(command.TakesPart, "Meetings.Refused.NotExpected");
        Refusal.Unless(
            states.Of<Diary>(Diary.IdOf(request.Guest)).MayBeAsked,
            "Meetings.Refused.NotExpected"
        );
        Refusal.Unless(!command.IsAsked, "Meetings.Refused.AlreadyAsked");
        return Requests.Made(Side.Host, request, states);
    }
}
