using TradePromotion.Identity.Published;

namespace TradePromotion.Identity;

/// <summary>A person's account as its rules need it.</summary>
public sealed record Person(
    Guid Id,
    Guid AddressId,
    string Name,
    string Language,
    string Zone,
    Role Wanted,
    bool IsConfirmed,
    IReadOnlySet<Role> Roles,
    IReadOnlyList<string> Speaks,
    string LatinName = "",
    QuietHours? Quiet = null,
    DateTimeOffset? ClosesAt = null,
    bool IsClosed = false,
    OrganisationAttested? Attested = null
) : IEvolve<Person, PersonEvent>
{
    /// <summary>What a person may choose to be without being asked for papers.</summary>
    public static IReadOnlyList<Role> OwnChoice { get; } = [Role.Exhibitor, Role.Buyer];

    public static string StreamType => "person";

    public static Person Initial { get; } =
        new(Guid.Empty, Guid.Empty, "", "", "", Role.Visitor, false, new HashSet<Role>(), []);

    /// <summary>The accounts of the same person that closed into this one.</summary>
    public IReadOnlyList<Guid> Merged { get; init; } = [];

    /// <summary>Kept out by an administrator.</summary>
    public bool IsLocked { get; init; }

    /// <summary>Whether they can act as an administrator.</summary>
    public bool HoldsOffice => Roles.Contains(Role.Administrator) && !IsLocked;

    /// <summary>Whether somebody registered it.</summary>
    public bool Exists => Id != Guid.Empty;

    public static Person Evolve(Person state, PersonEvent @event) =>
        @event switch
        {
            PersonRegistered e => state with
            {
                Id = e.PersonId,
                AddressId = e.AddressId,
                Name = e.Name,
                Language = e.Language,
                Zone = e.Zone,
                Wanted = e.RoleWanted,
            },
            EmailConfirmed => state with { IsConfirmed = true },
            RoleGranted e => state with { Roles = new HashSet<Role>(state.Roles) { e.Role } },
            RoleWithdrawn e => state with
            {
                Roles = state.Roles.Where(role => role != e.Role).ToHashSet(),
            },
            ProfileChanged e => state with
            {
                Name = e.Name,
                LatinName = e.LatinName,
                Language = e.Language,
                Zone = e.Zone,
            },
            QuietHoursSet e => state with
            {
                Quiet = e is { From: { } from, To: { } to } ? new(from, to) : null,
            },
            OrganisationAttested e => state with { Attested = e },
            EmailChanged e => state with { AddressId = e.AddressId },
            AccountClosingAsked e => state with { ClosesAt = e.Until },
            AccountClosingCalledOff => state with { ClosesAt = null },
            // Nothing can be confirmed, granted or signed in again.
            AccountClosed => state with
            {
                IsClosed = true,
                IsConfirmed = false,
                AddressId = Guid.Empty,
                Roles = new HashSet<Role>(),
            },
            SpokenLanguagesStated e => state with { Speaks = e.Languages },
            SafeguardChanged { Safeguard: Safeguard.Lock } e => state with { IsLocked = e.IsOn },
            AccountMerged e => state with { Merged = [.. state.Merged, e.From] },
            _ => state,
        };
}
