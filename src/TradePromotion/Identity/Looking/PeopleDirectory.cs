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
        return await read.Of<PersonView>()
            .Where(person => wanted.Contains(person.Id))
            .Select(person => new PersonCard(
                person.Id,
                person.Name,
                person.Language,
                person.Zone,
                person.Speaks
            ))
            .ToDictionaryAsync(card => card.Id, cancel);
    }

    public async Task<IReadOnlySet<Role>> RolesOf(Guid personId, CancellationToken cancel = default)
    {
        await using var read = views.Read();
        var person = await read.Of<PersonView>().FirstOrDefaultAsync(p => p.Id == personId, cancel);
        return RolesOf(person);
    }

    public Task<Guid?> ByEmail(string email, CancellationToken cancel = default) =>
        addresses.HolderOf(email, cancel);

    /// <summary>What a person may be: a visitor and what was granted once the address is confirmed, before that nothing.</summary>
    internal static IReadOnlySet<Role> RolesOf(PersonView? person) =>
        person?.ConfirmedAt is null
            ? new HashSet<Role>()
            : person.Roles.Select(Enum.Parse<Role>).Append(Role.Visitor).ToHashSet();
}
