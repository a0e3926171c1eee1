namespace TradePromotion.Identity.Published;

/// <summary>
/// A person's account. Other modules take names from <see cref="IPeople"/> instead of joining this, and never copy them.
/// Name and e-mail are empty once the person is erased.
/// </summary>
public sealed record PersonView : IRow
{
    public Guid Id { get; init; }
    public string Name { get; init; } = "";
    public string Email { get; init; } = "";
    public Guid AddressId { get; init; }
    public string Language { get; init; } = "";
    public string Zone { get; init; } = "";

    /// <summary>The languages they talk in, ISO 639-1; none until they say.</summary>
    public IReadOnlyList<string> Speaks { get; init; } = [];

    /// <summary>The names of the granted roles (<see cref="Role"/>); none before the address is confirmed, never the visitor's.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];
    public DateTimeOffset RegisteredAt { get; init; }
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>Name and e-mail as <see cref="Fold.ForSearch"/> sees them.</summary>
    public string SearchText { get; init; } = "";
}

/// <summary>Keeps <see cref="PersonView"/>.</summary>
public sealed class PersonViewProjection : View<PersonView>
{
    public PersonViewProjection()
        : base("person")
    {
        Starts<PersonRegistered>(
            (e, at) =>
                Searchable(
                    new PersonView
                    {
                        Id = e.PersonId,
                        Name = e.Name,
                        Email = e.Email,
                        AddressId = e.AddressId,
                        Language = e.Language,
                        Zone = e.Zone,
                        RegisteredAt = at.At,
                    }
                )
        );
        Changes<EmailConfirmed>(e => e.PersonId, (row, _, at) => row with { ConfirmedAt = at.At });
        Changes<RoleGranted>(
            e => e.PersonId,
            (row, e, _) => row with { Roles = [.. row.Roles.Append(e.Role.ToString()).Distinct()] }
        );
        Changes<RoleWithdrawn>(
            e => e.PersonId,
            (row, e, _) =>
                row with
                {
                    Roles = [.. row.Roles.Where(role => role != e.Role.ToString())],
                }
        );
        Changes<ProfileChanged>(
            e => e.PersonId,
            (row, e, _) =>
                Searchable(row with { Name = e.Name, Language = e.Language, Zone = e.Zone })
        );
        Changes<SpokenLanguagesStated>(
            e => e.PersonId,
            (row, e, _) => row with { Speaks = e.Languages }
        );
        SearchIndex(nameof(PersonView.SearchText));
        Index(nameof(PersonView.RegisteredAt));
    }

    private static PersonView Searchable(PersonView row) =>
        row with
        {
            SearchText = Fold.ForSearch($"{row.Name} {row.Email}"),
        };
}
