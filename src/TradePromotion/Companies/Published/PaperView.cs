using TradePromotion.Filing;

namespace TradePromotion.Companies.Published;

/// <summary>What an officer said of a paper. Stored by name; never renamed.</summary>
public enum PaperState
{
    Filed,
    Accepted,
    Refused,
}

/// <summary>A paper of a company as pages show it; what was taken back is gone.</summary>
public sealed record PaperView : IRow
{
    public Guid Id { get; init; }
    public Guid CompanyId { get; init; }
    public string Kind { get; init; } = "";
    public string? Number { get; init; }
    public string? Issuer { get; init; }

    /// <summary>Of an extract: the country of the register.</summary>
    public string? Country { get; init; }
    public DateOnly? ValidFrom { get; init; }
    public DateOnly? ValidUntil { get; init; }
    public Guid? DocumentId { get; init; }
    public string? DocumentName { get; init; }
    public PaperState State { get; init; }
    public DateTimeOffset FiledAt { get; init; }
    public DateOnly? CheckedOn { get; init; }

    /// <summary>The last day it counts: as accepted, else as the paper says.</summary>
    public DateOnly? Until { get; init; }
    public string? Reason { get; init; }
    public bool IsAnnounced { get; init; }
    public bool IsExpired { get; init; }

    /// <summary>Whether its last day lies before this one, whatever the job has noted so far.</summary>
    public bool IsOver(DateOnly day) => Until < day;

    /// <summary>Whether it is a certificate, shown on its own, and not evidence of a level.</summary>
    public bool IsCertificate => PaperKinds.Find(Kind) is { Level: null };

    /// <summary>The levels these papers prove on a day.</summary>
    public static IReadOnlyList<HeldLevel> Levels(IEnumerable<PaperView> papers, DateOnly day) =>
        VerificationLevels.Held(
            papers
                .Where(p =>
                    p is { State: PaperState.Accepted, CheckedOn: not null, Until: not null }
                )
                .Select(p => new Proof(p.Kind, p.CheckedOn!.Value, p.Until!.Value)),
            day
        );
}

/// <summary>Keeps <see cref="PaperView"/>.</summary>
public sealed class PaperViewProjection : View<PaperView>
{
    public PaperViewProjection()
        : base("company_paper")
    {
        Starts<CompanyPaperFiled>(
            (e, at) =>
                new PaperView
                {
                    Id = e.PaperId,
                    CompanyId = e.CompanyId,
                    Kind = e.Kind,
                    Number = e.Number,
                    Issuer = e.Issuer,
                    Country = e.Country,
                    ValidFrom = e.ValidFrom,
                    ValidUntil = e.ValidUntil,
                    Until = e.ValidUntil,
                    DocumentId = e.Document?.Id,
                    DocumentName = e.Document?.Name,
                    FiledAt = at.At,
                }
        );
        Changes<CompanyPaperAccepted>(
            e => e.PaperId,
            (row, e, _) =>
                row with
                {
                    State = PaperState.Accepted,
                    CheckedOn = e.From,
                    Until = e.Until,
                    Reason = null,
                    IsAnnounced = false,
                    IsExpired = false,
                }
        );
        Changes<CompanyPaperRefused>(
            e => e.PaperId,
            (row, e, _) =>
                row with
                {
                    State = PaperState.Refused,
                    CheckedOn = null,
                    Reason = e.Reason,
                }
        );
        Changes<CompanyPaperExpiryAnnounced>(
            e => e.PaperId,
            (row, _, _) => row with { IsAnnounced = true }
        );
        Changes<CompanyPaperExpired>(e => e.PaperId, (row, _, _) => row with { IsExpired = true });
        Ends<CompanyPaperWithdrawn>(e => e.PaperId);
        Index(nameof(PaperView.CompanyId));
        Index(nameof(PaperView.Number));
        Index(nameof(PaperView.Until));
    }
}
