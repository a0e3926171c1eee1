using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Describing;

/// <summary>A manager chooses the company's mark and colour.</summary>
public sealed record ChooseBrand(Guid CompanyId, string? Mark, string? Colour)
    : IDecide<ChooseBrand, Company, CompanyEvent>
{
    public Guid StreamId => CompanyId;

    public static bool Allows(ChooseBrand command, Company state, Actor actor) =>
        actor.IsPlatform || state.IsManagedBy(actor);

    public static IReadOnlyList<CompanyEvent> Decide(ChooseBrand command, Company state)
    {
        Refusal.Unless(state.Exists, "Companies.Refused.Unknown");
        Refusal.UnlessAt(
            "Colour",
            command.Colour is null
                || command.Colour is ['#', .. { Length: 6 } digits]
                    && digits.All(char.IsAsciiHexDigit),
            "Companies.Refused.ColourMalformed"
        );
        return [new CompanyBrandChosen(command.CompanyId, command.Mark, command.Colour)];
    }
}
