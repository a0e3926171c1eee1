using System.Collections.Immutable;

namespace TradePromotion.Catalogue.Equating;

/// <summary>What has been said about words that mean the same good. One stream for the whole platform.</summary>
public abstract record SynonymEvent;

/// <summary>These words mean the same from now on; a group already there is replaced.</summary>
[EventName("synonyms_written")]
public sealed record SynonymsWritten(Guid GroupId, IReadOnlyList<string> Words, Guid By)
    : SynonymEvent;

/// <summary>The words of this group no longer mean the same.</summary>
[EventName("synonyms_dropped")]
public sealed record SynonymsDropped(Guid GroupId, Guid By) : SynonymEvent;

/// <summary>The groups of words an agency has added to those that come with the platform. In one stream, so that a word stands in one group only.</summary>
public sealed record Synonyms(ImmutableDictionary<Guid, IReadOnlyList<string>> Groups)
    : IEvolve<Synonyms, SynonymEvent>
{
    public static string StreamType => "synonyms";
    public static Synonyms Initial { get; } =
        new(ImmutableDictionary<Guid, IReadOnlyList<string>>.Empty);

    /// <summary>The one stream.</summary>
    public static Guid StreamId { get; } = Ids.Of("synonyms");

    /// <summary>Whose business they are.</summary>
    public static bool MayWrite(Actor actor) =>
        actor.Is(Role.Officer) || actor.Is(Role.Administrator);

    public static Synonyms Evolve(Synonyms state, SynonymEvent @event) =>
        @event switch
        {
            SynonymsWritten e => new(state.Groups.SetItem(e.GroupId, e.Words)),
            SynonymsDropped e => new(state.Groups.Remove(e.GroupId)),
            _ => state,
        };
}
