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
    IReadOnlyList<string> Speaks
) : IEvolve<Person, PersonEvent>
{
    /// <summary>What a person may choose to be without being asked for papers.</summary>
    public static IReadOnlyList<Role> OwnChoice { get; } = [Role.Exhibitor, Role.Buyer];

    public static string StreamType => "person";

    public static Person Initial { get; } =
        new(Guid.Empty, Guid.Empty, "", "", "", Role.Visitor, false, new HashSet<Role>(), []);

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
            ProfileChanged e => state with { Name = e.Name, Language = e.Language, Zone = e.Zone },
            SpokenLanguagesStated e => state with { Speaks = e.Languages },
            _ => state,
        };
}
