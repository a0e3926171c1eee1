using TradePromotion.Companies.Published;

namespace TradePromotion.Companies;

/// <summary>A paper of a company as the company's rules need it.</summary>
public sealed record Paper(
    string Kind,
    DateOnly? ValidUntil,
    Guid? DocumentId,
    PaperState State = PaperState.Filed,
    DateOnly? From = null,
    DateOnly? Until = null,
    string? Reason = null,
    bool IsAnnounced = false,
    bool IsExpired = false
)
{
    /// <summary>The last day it counts: as accepted, else as the paper says.</summary>
    public DateOnly? LastDay => Until ?? ValidUntil;

    /// <summary>The paper after the event; null when it was taken back.</summary>
    public Paper? After(CompanyEvent @event) =>
        @event switch
        {
            CompanyPaperAccepted e => this with
            {
                State = PaperState.Accepted,
                From = e.From,
                Until = e.Until,
                Reason = null,
                IsAnnounced = false,
                IsExpired = false,
            },
            CompanyPaperRefused e => this with { State = PaperState.Refused, Reason = e.Reason },
            CompanyPaperExpiryAnnounced => this with { IsAnnounced = true },
            CompanyPaperExpired => this with { IsExpired = true },
            CompanyPaperWithdrawn => null,
            _ => this,
        };
}
