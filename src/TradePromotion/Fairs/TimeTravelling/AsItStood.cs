using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Meetings.Published;

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
            BoothReleased => Initial,
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
            BoothOffered => new(ApplicationState.Offered),
            ExhibitorListed => new(ApplicationState.Listed),
            BoothOfferLapsed or BoothOfferReturned or ApplicationReopened or BoothVacated => new(
                ApplicationState.Waiting
            ),
            _ => state,
        };
}

/// <summary>A registration as a look into the past needs it: not what was answered, of which there may be tens of thousands.</summary>
public sealed record RegistrationAsItStood(bool IsRegistered)
    : IEvolve<RegistrationAsItStood, RegistrationEvent>
{
    public static string StreamType => "fair_registration";

    public static RegistrationAsItStood Initial { get; } = new(false);

    public static RegistrationAsItStood Evolve(
        RegistrationAsItStood state,
        RegistrationEvent @event
    ) =>
        @event switch
        {
            VisitorRegistered e => new(!e.NeedsApproval),
            RegistrationApproved => new(true),
            RegistrationRefused or RegistrationWithdrawn => Initial,
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

/// <summary>A meeting as a look into the past needs it.</summary>
public sealed record MeetingAsItStood(bool Arranged, bool Held)
    : IEvolve<MeetingAsItStood, MeetingEvent>
{
    public static string StreamType => "meeting";

    public static MeetingAsItStood Initial { get; } = new(false, false);

    public static MeetingAsItStood Evolve(MeetingAsItStood state, MeetingEvent @event) =>
        @event switch
        {
            MeetingAccepted => state with { Arranged = true },
            MeetingCancelled => state with { Arranged = false },
            MeetingStarted => state with { Held = true },
            _ => state,
        };
}
