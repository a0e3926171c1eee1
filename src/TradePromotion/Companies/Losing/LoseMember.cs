using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Losing;

/// <summary>
/// A member's account is closed. Where they owned the company the colleague who may do most owns it from now on. Where two accounts
/// of one person became one, the other takes their place.
/// </summary>
/// <param name="Into">The person's other account.</param>
public sealed record LoseMember(Guid CompanyId, Guid PersonId, Guid? Into = null)
    : IDecide<LoseMember, Company, CompanyEvent>
{
    public Guid StreamId => CompanyId;

    public static bool Allows(LoseMember command, Company state, Actor actor) => actor.IsPlatform;

    public static IReadOnlyList<CompanyEvent> Decide(LoseMember command, Company state)
    {
        if (!state.Roles.TryGetValue(command.PersonId, out var role))
            return [];
        var events = new List<CompanyEvent>();
        if (command.Into is { } other)
        {
            if (!state.Roles.TryGetValue(other, out var theirs))
                events.Add(new CompanyMemberJoined(command.CompanyId, other, role));
            else if (theirs < role)
                events.Add(new CompanyMemberRoleChanged(command.CompanyId, other, role));
        }
        else if (role == MemberRole.Owner)
        {
            var heir = state
                .Roles.Where(m => m.Key != command.PersonId)
                .OrderByDescending(m => m.Value)
                .ThenBy(m => m.Key)
                .Select(m => m.Key)
                .FirstOrDefault();
            if (heir != Guid.Empty && state.Roles[heir] != MemberRole.Owner)
                events.Add(new CompanyMemberRoleChanged(command.CompanyId, heir, MemberRole.Owner));
        }
        events.Add(new CompanyMemberLeft(command.CompanyId, command.PersonId));
        return events;
    }
}
