using Microsoft.EntityFrameworkCore;
using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Looking;

/// <summary>Looks people up in <see cref="PersonView"/>.</summary>
public sealed class PeopleDirectory(Views views, EmailAddresses addresses) : IPeople
{
    public async Task<IReadOnlyDictionary<Guid, PersonCard>> Find(
        IEnumerable<Guid> ids,
        CancellationToken cancel = default
    )
    {
        var wanted = ids.Distinct().ToList();
        if (wanted.Count == 0)
            return new Dictionary<Guid, PersonCard>();
        await using var read = views.Read();
        var known = new Dictionary<Guid, PersonView>();
        // Accounts that became one go by the name of the one that goes on.
        for (var asked = wanted; asked.Count > 0; )
        {
            var rows = await read.Of<PersonView>()
                .Where(person => asked.Contains(person.Id))
                .ToListAsync(cancel);
            foreach (var row in rows)
                known[row.Id] = row;
            asked =
            [
                .. rows.Select(row => row.MergedInto)
                    .OfType<Guid>()
                    .Where(into => !known.ContainsKey(into))
                    .Distinct(),
            ];
        }
        return wanted
            .Where(known.ContainsKey)
            .ToDictionary(id => id, id => CardOf(Last(known[id], known)) with { Id = id });
    }

    private static PersonView Last(
        PersonView person,
        IReadOnlyDictionary<Guid, PersonView> known
    ) =>
        person.MergedInto is { } into && known.TryGetValue(into, out var next)
            ? Last(next, known)
            : person;

    public async Task<IReadOnlySet<Role>> RolesOf(Guid personId, CancellationToken cancel = default)
    {
        await using var read = views.Read();
        var person = await read.Of<PersonView>().FirstOrDefaultAsync(p => p.Id == personId, cancel);
        return RolesOf(person);
    }

    public Task<Guid?> ByEmail(string email, CancellationToken cancel = default) =>
        addresses.HolderOf(email, cancel);

    private static PersonCard CardOf(PersonView person) =>
        new(
            person.Id,
            PersonView.Shown(person.Name, person.LatinName),
            person.Language,
            person.Zone,
            person.Speaks,
            person is { QuietFrom: { } from, QuietTo: { } to } ? new(from, to) : null
        );

    /// <summary>What a person may be: a visitor and what was granted once the address is confirmed, before that nothing.</summary>
    internal static IReadOnlySet<Role> RolesOf(PersonView? person) =>
        person is null or { ConfirmedAt: null } or { IsLocked: true }
            ? new HashSet<Role>()
            : person.Roles.Select(Enum.Parse<Role>).Append(Role.Visitor).ToHashSet();
}
