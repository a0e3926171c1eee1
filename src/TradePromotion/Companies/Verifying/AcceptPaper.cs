using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Verifying;

/// <summary>An officer compared a paper with its source and lets it count.</summary>
/// <param name="Until">The last day it counts; null for as long as its kind and the paper itself allow.</param>
public sealed record AcceptPaper(
    Guid CompanyId,
    Guid PaperId,
    DateOnly? Until,
    string? Note,
    DateOnly Day,
    Guid By
) : IDecide<AcceptPaper, Company, CompanyEvent>
{
    public Guid StreamId => CompanyId;

    public static bool Allows(AcceptPaper command, Company state, Actor actor) =>
        Verification.MayBeDoneBy(actor, state) && actor.PersonId == command.By;

    public static IReadOnlyList<CompanyEvent> Decide(AcceptPaper command, Company state)
    {
        var paper = state.Papers.GetValueOrDefault(command.PaperId);
        Refusal.Unless(paper is not null, "Companies.Refused.PaperUnknown");
        var kind = PaperKinds.Find(paper!.Kind);
        var longest = command.Day.AddMonths(kind?.Months ?? 12);
        if (paper.ValidUntil < longest)
            longest = paper.ValidUntil.Value;
        var until = command.Until ?? longest;
        Refusal.UnlessAt("Until", command.Day <= until, "Companies.Refused.PaperOver");
        Refusal.UnlessAt("Until", until <= longest, "Companies.Refused.PaperTooLong", longest);
        if (paper is { State: PaperState.Accepted, IsExpired: false } && paper.Until == until)
            return [];

        var accepted = new CompanyPaperAccepted(
            command.CompanyId,
            command.PaperId,
            command.By,
            command.Day,
            until,
            string.IsNullOrWhiteSpace(command.Note) ? null : command.Note.Trim()
        );
        return !state.IsVerified && Company.Evolve(state, accepted).IsProved(command.Day)
            ? [accepted, new CompanyVerified(command.CompanyId, command.By, paper.Kind, true)]
            : [accepted];
    }
}
