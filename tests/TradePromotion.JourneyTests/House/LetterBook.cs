using System.Collections.Concurrent;
using TradePromotion.Identity.Published;
using TradePromotion.Kernel;
using TradePromotion.Mailing;

namespace TradePromotion.JourneyTests.House;

/// <summary>Notes letters instead of sending them.</summary>
public sealed class LetterBook : IPersonLetters
{
    private readonly ConcurrentQueue<(Guid To, string Subject)> _sent = new();
    private readonly ConcurrentDictionary<Guid, bool> _known = new();

    /// <summary>The subjects' keys of what a person got, in order.</summary>
    public IReadOnlyList<string> To(Guid person) =>
        [.. _sent.Where(l => l.To == person).Select(l => l.Subject)];

    public Task Send(
        Guid personId,
        string subject,
        string text,
        IReadOnlyList<object> values,
        IReadOnlyList<Enclosure>? enclosures = null,
        Guid? id = null,
        DateTimeOffset? by = null,
        CancellationToken cancel = default
    )
    {
        if (id is { } once && !_known.TryAdd(once, true))
            return Task.CompletedTask;
        _sent.Enqueue((personId, subject));
        return Task.CompletedTask;
    }
}

/// <summary>Knows everybody, by a name that says nothing.</summary>
public sealed class Everybody : IPeople
{
    public Task<IReadOnlyDictionary<Guid, PersonCard>> Find(
        IEnumerable<Guid> ids,
        CancellationToken cancel = default
    ) =>
        Task.FromResult<IReadOnlyDictionary<Guid, PersonCard>>(
            ids.Where(id => id != Guid.Empty)
                .Distinct()
                .ToDictionary(
                    id => id,
                    id => new PersonCard(id, "Người", "vi", "Asia/Ho_Chi_Minh", [])
                )
        );

    public Task<IReadOnlySet<Role>> RolesOf(Guid personId, CancellationToken cancel = default) =>
        Task.FromResult<IReadOnlySet<Role>>(new HashSet<Role>());

    public Task<Guid?> ByEmail(string email, CancellationToken cancel = default) =>
        Task.FromResult<Guid?>(null);
}
