using Microsoft.EntityFrameworkCore;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Identity.Published;

namespace TradePromotion.Fairs.Admitting;

/// <summary>
/// Finds registrations by the names of people and companies, without regard to diacritics. Names stand encrypted with the people, so they are looked through
/// here and not in the database.
/// </summary>
public sealed class RegistrationSearch(IPeople people)
{
    /// <summary>The people registered for a fair whose own or company's name has these words.</summary>
    public async Task<IReadOnlyList<Guid>> Find(
        ViewReader read,
        Guid fairId,
        string question,
        CancellationToken cancel = default
    )
    {
        var words = SearchTerms.Text(question).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var all = await read.Of<RegistrationView>()
            .Where(r => r.FairId == fairId)
            .Select(r => new { r.PersonId, r.CompanyId })
            .ToListAsync(cancel);
        var ids = all.Select(r => r.CompanyId ?? Guid.Empty).Distinct().ToArray();
        var companies = await read.Of<CompanyView>()
            .Where(c => ids.Contains(c.Id))
            .ToDictionaryAsync(c => c.Id, c => c.Name.Joined, cancel);
        var cards = await people.Find(all.Select(r => r.PersonId), cancel);
        return
        [
            .. all.Where(r =>
                {
                    var text = SearchTerms.Text(
                        cards.GetValueOrDefault(r.PersonId)?.Name ?? "",
                        companies.GetValueOrDefault(r.CompanyId ?? Guid.Empty, "")
                    );
                    return words.All(word => text.Contains(word, StringComparison.Ordinal));
                })
                .Select(r => r.PersonId),
        ];
    }

    /// <summary>Who waits for an answer, of those with these words in their names; of all when there are none.</summary>
    public async Task<List<Guid>> Waiting(
        ViewReader read,
        Guid fairId,
        string? question,
        CancellationToken cancel = default
    )
    {
        var waiting = await read.Of<RegistrationView>()
            .Where(r => r.FairId == fairId && r.State == RegistrationState.Waiting)
            .Select(r => r.PersonId)
            .ToListAsync(cancel);
        if (waiting.Count == 0 || string.IsNullOrWhiteSpace(question))
            return waiting;
        var found = await Find(read, fairId, question, cancel);
        return [.. waiting.Where(found.Contains)];
    }
}
