using TradePromotion.Identity.Published;
using TradePromotion.UI;

namespace TradePromotion.Identity.Granting;

/// <summary>What an administrator looks for among the people.</summary>
/// <param name="Words">Parts of name or e-mail, with or without diacritics.</param>
/// <param name="Standing">A role, <see cref="Unconfirmed"/>, or empty for everybody.</param>
public sealed record PeopleSought(string Words = "", string Standing = "")
{
    /// <summary>The standing of people who have not confirmed their address.</summary>
    public const string Unconfirmed = nameof(Unconfirmed);

    /// <summary>All standings one can look for.</summary>
    public static IReadOnlyList<string> Standings { get; } =
    [.. Enum.GetNames<Role>(), Unconfirmed];

    /// <summary>Those it is about.</summary>
    public IQueryable<PersonView> Among(IQueryable<PersonView> people)
    {
        foreach (
            var word in Fold.ForSearch(Words).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        )
            people = people.Where(person => person.SearchText.Contains(word));
        return Standing switch
        {
            Unconfirmed => people.Where(person => person.ConfirmedAt == null),
            nameof(Role.Visitor) => people.Where(person =>
                person.ConfirmedAt != null && person.Roles.Count == 0
            ),
            _ when Enum.TryParse<Role>(Standing, out _) => people.Where(person =>
                person.Roles.Contains(Standing)
            ),
            _ => people,
        };
    }
}

/// <summary>The orders of the list of people.</summary>
public static class PeopleOrder
{
    public const string Name = "name";
    public const string Email = "email";
    public const string Since = "since";

    /// <summary>In the order asked for; the newest first where none is. Names without diacritics, so that Đ stands beside D.</summary>
    public static IQueryable<PersonView> In(IQueryable<PersonView> people, TableRequest request) =>
        (
            (request.SortBy, request.Descending) switch
            {
                (Name, false) => people.OrderBy(person => person.SearchText),
                (Name, true) => people.OrderByDescending(person => person.SearchText),
                (Email, false) => people.OrderBy(person => person.Email),
                (Email, true) => people.OrderByDescending(person => person.Email),
                (Since, false) => people.OrderBy(person => person.RegisteredAt),
                _ => people.OrderByDescending(person => person.RegisteredAt),
            }
        ).ThenBy(person => person.Id);
}
