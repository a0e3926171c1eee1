using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;

namespace TradePromotion.Fairs.TimeTravelling;

/// <summary>A booth as a look into the past needs it: whose it was and who stood there.</summary>
public sealed record BoothAsItStood(Guid? CompanyId, string Sector, int Staff)
    : IEvolve<BoothAsItStood, BoothEvent>
{
    public static string StreamType => "booth";

    public static BoothAsItStood Initial { get; } = new(null, "", 0);

    public static BoothAsItStood Evolve(BoothAsItStood state, BoothEvent @event) =>
        @event switch
        {
            BoothAssigned e => state with { CompanyId = e.CompanyId, Sector = e.Sector },
            BoothStaffed e => state with { Staff = e.Staff.Count },
            _ => state,
        };
}

/// <summary>An application as a look into the past needs it; null before there was one.</summary>
public sealed record ApplicationAsItStood(ApplicationState? State)
    : IEvolve<ApplicationAsItStood, ApplicationEvent>
{
    public static string StreamType => "application";

    public static ApplicationAsItStood Initial { get; } = new((ApplicationState?)null);

    public static ApplicationAsItStood Evolve(
        ApplicationAsItStood state,
        ApplicationEvent @event
    ) =>
        @event switch
        {
            ExhibitorApplied => new(ApplicationState.Waiting),
            ExhibitorAdmitted => new(ApplicationState.Admitted),
            ExhibitorDeclined => new(ApplicationState.Declined),
            _ => state,
        };
}

/// <summary>A company's name as it was.</summary>
public sealed record CompanyAsItStood(LocalText Name) : IEvolve<CompanyAsItStood, CompanyEvent>
{
    public static string StreamType => "company";

    public static CompanyAsItStood Initial { get; } = new(LocalText.Empty);

    public static CompanyAsItStood Evolve(CompanyAsItStood state, CompanyEvent @event) =>
        @event switch
        {
            CompanyRegistered e => new(e.Name),
            CompanyProfiled e => new(e.Name),
            _ => state,
        };
}
