namespace TradePromotion.Identity.Published;

/// <summary>What has happened to a person's account. Passwords and lockouts are no events: they live with the credentials.</summary>
public abstract record PersonEvent;

/// <summary>Somebody asked for an account; the address is not yet proved to be theirs.</summary>
/// <param name="AddressId">The stream of the e-mail address; says nothing about the address to those who lack the key.</param>
/// <param name="Language">The language they read, ISO 639-1.</param>
/// <param name="Zone">Their IANA time zone.</param>
/// <param name="RoleWanted">Exhibitor, buyer or visitor; granted once the address is confirmed.</param>
[EventName("person_registered")]
public sealed record PersonRegistered(
    [DataSubject] Guid PersonId,
    [Personal] string Email,
    [Personal] string Name,
    Guid AddressId,
    string Language,
    string Zone,
    Role RoleWanted
) : PersonEvent;

/// <summary>They proved that the address they registered with is theirs.</summary>
[EventName("email_confirmed")]
public sealed record EmailConfirmed(Guid PersonId) : PersonEvent;

/// <summary>They may act in this role from now on. Who granted it stands with the event.</summary>
[EventName("role_granted")]
public sealed record RoleGranted(Guid PersonId, Role Role) : PersonEvent;

/// <summary>They may no longer act in this role.</summary>
[EventName("role_withdrawn")]
public sealed record RoleWithdrawn(Guid PersonId, Role Role) : PersonEvent;

/// <summary>Name, language and time zone as they stand from now on.</summary>
/// <param name="Name">As it is written at home.</param>
/// <param name="LatinName">The same in Latin letters, for those who cannot read it; empty where it is in them already.</param>
[EventName("profile_changed")]
public sealed record ProfileChanged(
    [DataSubject] Guid PersonId,
    [Personal] string Name,
    string Language,
    string Zone,
    [Personal] string LatinName = ""
) : PersonEvent;

/// <summary>The languages they talk with others in, ISO 639-1; all of them, as they stand from now on.</summary>
[EventName("spoken_languages_stated")]
public sealed record SpokenLanguagesStated(Guid PersonId, IReadOnlyList<string> Languages)
    : PersonEvent;
