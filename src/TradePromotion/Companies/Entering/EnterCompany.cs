using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Entering;

/// <summary>
/// An officer enters a company their agency knows. It belongs to nobody until somebody accepts the letter that goes to the address
/// given, as its owner.
/// </summary>
/// <param name="Email">Where the letter goes; null for no letter.</param>
/// <param name="Language">Of the letter.</param>
/// <param name="FormerProvince">The code before 1 July 2025, where the address was given under the old name.</param>
public sealed record EnterCompany(
    Guid CompanyId,
    CompanyKind Kind,
    LocalText Name,
    string Country,
    string? Province,
    string? TaxCode,
    IReadOnlyList<string> Sectors,
    string? Email,
    string Language,
    Guid AgencyId,
    Guid By,
    DateTimeOffset Now,
    string? FormerProvince = null
) : IDecideAcross<EnterCompany>
{
    /// <summary>How long the letter counts: longer than a colleague's, for nobody expects it.</summary>
    public static readonly TimeSpan Counts = TimeSpan.FromDays(60);

    private Guid? TaxCodeId => TaxCode is null ? null : Companies.TaxCode.IdOf(Country, TaxCode);

    public IReadOnlyList<StreamRef> Streams =>
        TaxCodeId is { } code
            ?
            [
                StreamRef.To<Company, CompanyEvent>(CompanyId),
                StreamRef.To<TaxCode, TaxCodeEvent>(code),
            ]
            : [StreamRef.To<Company, CompanyEvent>(CompanyId)];

    public static bool Allows(EnterCompany command, States states, Actor actor) =>
        actor.PersonId == command.By && actor.RunsFairsFor(command.AgencyId);

    public static IReadOnlyList<StreamChange> Decide(EnterCompany command, States states)
    {
        if (states.Of<Company>(command.CompanyId).Exists)
            return [];
        Refusal.UnlessAt(
            "Kind",
            command.Kind != CompanyKind.Agency,
            "Companies.Refused.KindNotEntered"
        );
        CompanyRules.Named(command.Name);
        CompanyRules.Placed(command.Country, command.Province);
        CompanyRules.Taxed(command.Country, command.TaxCode);
        CompanyRules.InSectors(command.Sectors);
        if (command.Email is { } email)
            CompanyRules.Addressed(email);

        List<CompanyEvent> events =
        [
            new CompanyRegistered(
                command.CompanyId,
                command.Kind,
                command.Name,
                command.Country,
                command.Country == "VN" ? command.Province : null,
                command.TaxCode,
                command.Sectors,
                Guid.Empty,
                command.AgencyId,
                command.Country == "VN" ? command.FormerProvince : null
            ),
        ];
        if (command.Email is { } to)
            events.Add(
                new CompanyColleagueInvited(
                    command.CompanyId,
                    Ids.Of("first-invitation", command.CompanyId),
                    to,
                    MemberRole.Owner,
                    command.Language == "vi" ? "vi" : "en",
                    command.Now + Counts,
                    command.By
                )
            );
        if (command.TaxCodeId is not { } code)
            return [StreamChange.To(command.CompanyId, [.. events])];
        Refusal.UnlessAt(
            "TaxCode",
            states.Of<TaxCode>(code).Holder is null,
            "Companies.Refused.TaxCodeTaken"
        );
        return
        [
            StreamChange.To(command.CompanyId, [.. events]),
            StreamChange.To(
                code,
                new TaxCodeTaken(command.Country, command.TaxCode!, command.CompanyId)
            ),
        ];
    }
}
