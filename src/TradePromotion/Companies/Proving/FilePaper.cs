using TradePromotion.Companies.Published;
using TradePromotion.Filing;

namespace TradePromotion.Companies.Proving;

/// <summary>A manager hands in a paper: evidence for a level of verification, or a certificate.</summary>
/// <param name="Number">As the kind's rule wants it: see <see cref="PaperNumbers.Plain"/>.</param>
/// <param name="ValidFrom">The first day it is valid; of an extract, the day it was drawn.</param>
/// <param name="Country">Whose register it comes from, where its kind asks.</param>
/// <param name="OwnDomains">The domains of e-mail addresses the person has confirmed as theirs.</param>
public sealed record FilePaper(
    Guid CompanyId,
    Guid PaperId,
    string Kind,
    string? Number,
    string? Issuer,
    DateOnly? ValidFrom,
    DateOnly? ValidUntil,
    DocumentCard? Document,
    DateOnly Day,
    IReadOnlyList<string> OwnDomains,
    Guid By,
    string? Country = null
) : IDecide<FilePaper, Company, CompanyEvent>
{
    private const int MostPapers = 100;

    public Guid StreamId => CompanyId;

    public static bool Allows(FilePaper command, Company state, Actor actor) =>
        actor.PersonId == command.By && state.IsManagedBy(actor);

    public static IReadOnlyList<CompanyEvent> Decide(FilePaper command, Company state)
    {
        if (state.Papers.ContainsKey(command.PaperId))
            return [];
        var kind = PaperKinds.Find(command.Kind);
        Refusal.UnlessAt(
            "Kind",
            kind is not null && kind.Fits(state.Kind, state.Country),
            "Companies.Refused.PaperKindMissing"
        );
        Refusal.Unless(
            state.Papers.Count < MostPapers,
            "Companies.Refused.PapersTooMany",
            MostPapers
        );
        PaperNumbers.Check(
            kind!,
            command.Number,
            command.OwnDomains,
            state.Profile?.Website,
            command.Day
        );
        Refusal.UnlessAt(
            "Issuer",
            !kind!.NamesIssuer || !string.IsNullOrWhiteSpace(command.Issuer),
            "Companies.Refused.IssuerMissing"
        );
        Refusal.UnlessAt(
            "Country",
            !kind.NamesCountry || Countries.Knows(command.Country ?? ""),
            "Companies.Refused.RegisterCountryMissing"
        );
        Refusal.UnlessAt(
            "ValidFrom",
            !kind.Dated || command.ValidFrom <= command.Day,
            "Companies.Refused.ExtractUndated"
        );
        Refusal.UnlessAt(
            "ValidUntil",
            command.ValidUntil is null
                || command.ValidFrom is null
                || command.ValidFrom <= command.ValidUntil,
            "Companies.Refused.PaperEndsBeforeStart"
        );
        Refusal.UnlessAt(
            "ValidUntil",
            command.ValidUntil is null || command.Day <= command.ValidUntil,
            "Companies.Refused.PaperOver"
        );
        Refusal.UnlessAt(
            "Document",
            !kind.NeedsDocument || command.Document is not null,
            "Companies.Refused.DocumentMissing"
        );
        return
        [
            new CompanyPaperFiled(
                command.CompanyId,
                command.PaperId,
                kind.Code,
                kind.Number is null ? null : PaperNumbers.Plain(kind, command.Number!),
                kind.NamesIssuer ? command.Issuer!.Trim() : null,
                command.ValidFrom,
                command.ValidUntil,
                command.Document,
                command.By,
                kind.NamesCountry ? command.Country : null
            ),
        ];
    }
}
