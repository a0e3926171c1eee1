using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Joining;

/// <summary>A colleague who has an account is brought into the company without a letter: by those who look after it, or by an administrator.</summary>
public sealed record AddColleague(Guid CompanyId, Guid PersonId)
    : IDecide<AddColleague, Company, CompanyEvent>
{
    public Guid StreamId => CompanyId;

    public static bool Allows(AddColleague command, Company state, Actor actor) =>
        actor.IsPlatform || actor.Is(Role.Administrator) || state.IsManagedBy(actor);

    public static IReadOnlyList<CompanyEvent> Decide(AddColleague command, Company state)
    {
        Refusal.Unless(state.Exists, "Companies.Refused.Unknown");
        return state.Members.Contains(command.PersonId)
            ? []
            : [new CompanyMemberJoined(command.CompanyId, command.PersonId)];
    }
}
