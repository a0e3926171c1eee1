using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Federating;

/// <summary>
/// A provider has said which organisation a person stands for: evidence for whoever verifies that company, and no more. It makes
/// nobody a member.
/// </summary>
public sealed record AttestOrganisation(
    Guid PersonId,
    string Provider,
    string TaxCode,
    string Organisation
) : IDecide<AttestOrganisation, Person, PersonEvent>
{
    public Guid StreamId => PersonId;

    public static bool Allows(AttestOrganisation command, Person state, Actor actor) =>
        actor.IsPlatform;

    public static IReadOnlyList<PersonEvent> Decide(AttestOrganisation command, Person state)
    {
        Refusal.Unless(state.Exists, "Identity.Refused.PersonUnknown");
        var attested = new OrganisationAttested(
            command.PersonId,
            command.Provider,
            command.TaxCode,
            command.Organisation
        );
        return state.Attested == attested ? [] : [attested];
    }
}
