using TradePromotion.Companies.Published;

namespace TradePromotion.Fairs;

/// <summary>A company as the announcement of a fair needs it: only an agency organises fairs.</summary>
public sealed record OrganisingAgency(bool IsAgency) : IEvolve<OrganisingAgency, CompanyEvent>
{
    public static string StreamType => "company";

    public static OrganisingAgency Initial { get; } = new(false);

    public static OrganisingAgency Evolve(OrganisingAgency state, CompanyEvent @event) =>
        @event switch
        {
            CompanyRegistered e => new(e.Kind == CompanyKind.Agency),
            _ => state,
        };
}
