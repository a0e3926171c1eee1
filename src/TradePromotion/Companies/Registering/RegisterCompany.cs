using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Registering;

/// <summary>A signed-in person registers the organisation they work for. A tax code is held by one company only.</summary>
public sealed record RegisterCompany(
    Guid CompanyId,
    CompanyKind Kind,
    LocalText Name,
    string Country,
    string? Province,
    string? TaxCode,
    IReadOnlyList<string> Sectors,
    Guid By
) : IDecideAcross<RegisterCompany>
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

    public static bool Allows(RegisterCompany command, States states, Actor actor) =>
        actor.IsPlatform
        || (
            actor.PersonId == command.By
            && actor.IsKnown
            && (command.Kind != CompanyKind.Agency || actor.Is(Role.Administrator))
        );

    public static IReadOnlyList<StreamChange> Decide(RegisterCompany command, States states)
    {
        if (states.Of<Company>(command.CompanyId).Exists)
            return [];
        CompanyRules.Named(command.Name);
        CompanyRules.Placed(command.Country, command.Province);
        CompanyRules.Taxed(command.Country, command.TaxCode);
        CompanyRules.InSectors(command.Sectors);

        var registered = new CompanyRegistered(
            command.CompanyId,
            command.Kind,
            command.Name,
            command.Country,
            command.Country == "VN" ? command.Province : null,
            command.TaxCode,
            command.Sectors,
            command.By
        );
        if (command.TaxCodeId is not { } code)
            return [StreamChange.To(command.CompanyId, registered)];
        Refusal.UnlessAt(
            "TaxCode",
            states.Of<TaxCode>(code).Holder is null,
            "Companies.Refused.TaxCodeTaken"
        );
        return
        [
            StreamChange.To(command.CompanyId, registered),
            StreamChange.To(
                code,
                new TaxCodeTaken(command.Country, command.TaxCode!, command.CompanyId)
            ),
        ];
    }
}
