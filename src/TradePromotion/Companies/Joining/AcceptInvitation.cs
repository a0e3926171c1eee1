using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Joining;

/// <summary>Whoever holds the letter accepts with their own account. That they hold it is seen by the page it leads to.</summary>
public sealed record AcceptInvitation(
    Guid CompanyId,
    Guid InvitationId,
    DateTimeOffset Now,
    Guid PersonId
) : IDecide<AcceptInvitation, Company, CompanyEvent>
{
    public Guid StreamId => CompanyId;

    public static bool Allows(AcceptInvitation command, Company state, Actor actor) =>
        actor.IsKnown && actor.PersonId == command.PersonId;

    public static IReadOnlyList<CompanyEvent> Decide(AcceptInvitation command, Company state)
    {
        Refusal.Unless(
            state.Invitations.TryGetValue(command.InvitationId, out var invited)
                && command.Now < invited.Until,
            "Companies.Refused.InvitationOver"
        );
        var accepted = new CompanyInvitationAccepted(
            command.CompanyId,
            command.InvitationId,
            command.PersonId
        );
        // Who belongs to it already keeps the role they have.
        return state.Members.Contains(command.PersonId)
            ? [accepted]
            :
            [
                accepted,
                new CompanyMemberJoined(command.CompanyId, command.PersonId, invited!.Role),
            ];
    }
}
