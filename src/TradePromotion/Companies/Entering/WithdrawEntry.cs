using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Entering;

/// <summary>The agency that entered a company takes it out again, as long as nobody has joined it and nothing of it was verified.</summary>
/// <param name="TaxCode">The one it was entered with; it becomes free.</param>
public sealed record WithdrawEntry(Guid CompanyId, string Country, string? TaxCode)
    : IDecideAcross<WithdrawEntry>
{
    private Guid? TaxCodeId => TaxCode is null ? null : Companies.TaxCode.IdOf(Country, TaxCode);

    public IReadOnlyList<StreamRef> Streams =>
        TaxCodeId is { } code
            ?
            [
                StreamRef.To<Company, CompanyEvent>(CompanyId),
                StreamRef.To<TaxCode, TaxCodeEvent>(code),
            ]
            : [StreamRef.To<Company, CompanyEvent>(CompanyId)];

    public static bool Allows(WithdrawEntry command, States states, Actor actor) =>
        states.Of<Company>(command.CompanyId).EnteredFor is { } agency
        && actor.RunsFairsFor(agency);

    public static IReadOnlyList<StreamChange> Decide(WithdrawEntry command, States states)
    {
        var company = states.Of<Company>(command.CompanyId);
        if (!company.Exists)
            return [];
        Refusal.Unless(
            company is { Roles.Count: 0, IsVerified: false, Profile: null, Papers.Count: 0 },
            "Companies.Refused.EntryInUse"
        );
        List<StreamChange> changes =
        [
            StreamChange.To(
                command.CompanyId,
                [
                    .. company.Invitations.Keys.Select(id => new CompanyInvitationWithdrawn(
                        command.CompanyId,
                        id
                    )),
                    new CompanyEntryWithdrawn(command.CompanyId),
                ]
            ),
        ];
        if (command.TaxCodeId is { } code && states.Of<TaxCode>(code).Holder == command.CompanyId)
            changes.Add(
                StreamChange.To(
                    code,
                    new TaxCodeReleased(command.Country, command.TaxCode!, command.CompanyId)
                )
            );
        return changes;
    }
}
