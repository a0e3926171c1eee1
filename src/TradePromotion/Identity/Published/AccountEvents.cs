namespace TradePromotion.Identity.Published;

/// <summary>From when to when only what cannot wait is told, in minutes of their day; null for never quiet.</summary>
[EventName("quiet_hours_set")]
public sealed record QuietHoursSet(Guid PersonId, int? From, int? To) : PersonEvent;

/// <summary>They proved that another address is theirs; letters go there and it signs them in from now on.</summary>
[EventName("email_changed")]
public sealed record EmailChanged(
    [DataSubject] Guid PersonId,
    [Personal] string Email,
    Guid AddressId
) : PersonEvent;

/// <summary>They asked for the account to be deleted; until then they may change their mind.</summary>
[EventName("account_closing_asked")]
public sealed record AccountClosingAsked(Guid PersonId, DateTimeOffset Until) : PersonEvent;

/// <summary>They changed their mind: the account stays.</summary>
[EventName("account_closing_called_off")]
public sealed record AccountClosingCalledOff(Guid PersonId) : PersonEvent;

/// <summary>The account is closed for good; what was personal is erased with it. Other modules take the person out of what is theirs.</summary>
/// <param name="Into">The account of the same person that goes on, where two became one.</param>
[EventName("account_closed")]
public sealed record AccountClosed(Guid PersonId, Guid? Into = null) : PersonEvent;

/// <summary>A provider of organisation identities said which organisation the person stands for.</summary>
/// <param name="Provider">Its key in the configuration.</param>
[EventName("organisation_attested")]
public sealed record OrganisationAttested(
    Guid PersonId,
    string Provider,
    string TaxCode,
    string Organisation
) : PersonEvent;

/// <summary>They proved that another account is theirs too; what it was part of is this one's from now on.</summary>
/// <param name="From">The account that was closed with it.</param>
[EventName("account_merged")]
public sealed record AccountMerged(Guid PersonId, Guid From) : PersonEvent;
