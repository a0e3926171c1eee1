namespace TradePromotion.Identity.Published;

/// <summary>
/// A person's account. Other modules take names from <see cref="IPeople"/> instead of joining this, and never copy them.
/// Name and e-mail are empty once the person is erased.
/// </summary>
public sealed record PersonView : IRow
{
    public Guid Id { get; init; }
    public string Name { get; init; } = "";

    /// <summary>The name in Latin letters where it is written in others.</summary>
    public string LatinName { get; init; } = "";
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

    /// <summary>The hours in which what can wait waits (<see cref="QuietHours"/>).</summary>
    public int? QuietFrom { get; init; }
    public int? QuietTo { get; init; }

    /// <summary>When the account will be deleted, for whoever asked for it.</summary>
    public DateTimeOffset? ClosesAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>The account of the same person that goes on, where two became one; this one then tells nothing of them any more.</summary>
    public Guid? MergedInto { get; init; }

    /// <summary>The organisation a provider says they stand for, by its tax code; with the provider's key.</summary>
    public string AttestedTaxCode { get; init; } = "";
    public string AttestedBy { get; init; } = "";

    /// <summary>An administrator's lock stands.</summary>
    public bool IsLocked { get; init; }

    /// <summary>The name as others read it: as at home, with the Latin one behind it where they differ.</summary>
    public static string Shown(string name, string latin) =>
        latin.Length == 0 || latin == name ? name : $"{name} ({latin})";

    /// <summary>Name and e-mail as <see cref="Fold.ForSearch"/> sees them.</summary>
    public string SearchText { get; init; } = "";
}

/// <summary>Keeps <see cref="PersonView"/>.</summary>
public sealed class PersonViewProjection : View<PersonView>
{
    public PersonViewProjection()
        : base("person", version: 3)
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
                Searchable(
                    row with
                    {
                        Name = e.Name,
                        LatinName = e.LatinName,
                        Language = e.Language,
                        Zone = e.Zone,
                    }
                )
        );
        Changes<QuietHoursSet>(
            e => e.PersonId,
            (row, e, _) => row with { QuietFrom = e.From, QuietTo = e.To }
        );
        Changes<OrganisationAttested>(
            e => e.PersonId,
            (row, e, _) => row with { AttestedTaxCode = e.TaxCode, AttestedBy = e.Provider }
        );
        Changes<EmailChanged>(
            e => e.PersonId,
            (row, e, _) => Searchable(row with { Email = e.Email, AddressId = e.AddressId })
        );
        Changes<AccountClosingAsked>(
            e => e.PersonId,
            (row, e, _) => row with { ClosesAt = e.Until }
        );
        Changes<AccountClosingCalledOff>(
            e => e.PersonId,
            (row, _, _) => row with { ClosesAt = null }
        );
        Changes<AccountClosed>(
            e => e.PersonId,
            (row, e, at) =>
                (e.Into is null ? row : Nameless(row)) with
                {
                    ClosedAt = at.At,
                    ConfirmedAt = null,
                    Roles = [],
                    AddressId = Guid.Empty,
                    MergedInto = e.Into,
                    Speaks = [],
                    AttestedTaxCode = "",
                    AttestedBy = "",
                    QuietFrom = null,
                    QuietTo = null,
                }
        );
        Changes<SafeguardChanged>(
            e => e.PersonId,
            (row, e, _) => e.Safeguard == Safeguard.Lock ? row with { IsLocked = e.IsOn } : row
        );
        Changes<SpokenLanguagesStated>(
            e => e.PersonId,
            (row, e, _) => row with { Speaks = e.Languages }
        );
        SearchIndex(nameof(PersonView.SearchText));
        Index(nameof(PersonView.RegisteredAt));
        Index(nameof(PersonView.ClosesAt));
        Index(nameof(PersonView.ClosedAt));
    }

    // The person lives on under the other account, and their key with them; here nothing is to be found any more.
    private static PersonView Nameless(PersonView row) =>
        Searchable(row with { Name = "", LatinName = "", Email = "" });

    private static PersonView Searchable(PersonView row) =>
        row with
        {
            SearchText = Fold.ForSearch($"{row.Name} {row.LatinName} {row.Email}"),
        };
}
