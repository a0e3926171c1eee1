using System.Collections.Immutable;

namespace TradePromotion.Companies.Inviting;

/// <summary>What has happened to a round of letters to owners.</summary>
public abstract record OwnerRoundEvent;

/// <summary>An officer wants the owners of these companies invited, one after the other.</summary>
[EventName("owner_round_begun")]
public sealed record OwnerRoundBegun(Guid RoundId, IReadOnlyList<Guid> CompanyIds, Guid By)
    : OwnerRoundEvent;

/// <summary>It was one company's turn.</summary>
/// <param name="Sent">Whether a letter went out; else a rule forbade it by then.</param>
[EventName("owner_round_went_on")]
public sealed record OwnerRoundWentOn(Guid RoundId, Guid CompanyId, bool Sent) : OwnerRoundEvent;

/// <summary>It shall not go on; letters that are out stay out.</summary>
[EventName("owner_round_stopped")]
public sealed record OwnerRoundStopped(Guid RoundId, Guid By) : OwnerRoundEvent;

/// <summary>It came to its end, to where it was stopped, or to the most letters of a day.</summary>
/// <param name="IsFull">Whether the most letters of a day had been sent.</param>
[EventName("owner_round_finished")]
public sealed record OwnerRoundFinished(Guid RoundId, int Left, bool IsFull) : OwnerRoundEvent;

/// <summary>A round as its rules need it.</summary>
public sealed record OwnerRound(Guid By, bool IsStopped, bool IsFinished)
    : IEvolve<OwnerRound, OwnerRoundEvent>
{
    /// <summary>The companies whose turn it was.</summary>
    public ImmutableHashSet<Guid> Done { get; init; } = [];

    public static string StreamType => "owner_round";

    public static OwnerRound Initial { get; } = new(Guid.Empty, false, false);

    /// <summary>Whether there is one.</summary>
    public bool Exists => By != Guid.Empty;

    public static OwnerRound Evolve(OwnerRound state, OwnerRoundEvent @event) =>
        @event switch
        {
            OwnerRoundBegun e => state with { By = e.By },
            OwnerRoundWentOn e => state with { Done = state.Done.Add(e.CompanyId) },
            OwnerRoundStopped => state with { IsStopped = true },
            OwnerRoundFinished => state with { IsFinished = true },
            _ => state,
        };
}
