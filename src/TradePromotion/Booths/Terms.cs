using TradePromotion.Booths.Published;

namespace TradePromotion.Booths;

/// <summary>The terms of exhibiting as offers and applications need them.</summary>
public sealed record Terms(ExhibitingTermsSet? Set) : IEvolve<Terms, TermsEvent>
{
    public static string StreamType => "exhibiting_terms";

    public static Terms Initial { get; } = new((ExhibitingTermsSet?)null);

    /// <summary>How long an offered booth is held.</summary>
    public TimeSpan HoldFor => TimeSpan.FromHours(Set?.HoldHours ?? TermsView.DefaultHoldHours);

    /// <summary>What applicants are asked.</summary>
    public IReadOnlyList<ExhibitorQuestion> Questions => Set?.Questions ?? [];

    /// <summary>The kinds of booths.</summary>
    public IReadOnlyList<BoothType> Types => Set?.Types ?? [];

    public static Terms Evolve(Terms state, TermsEvent @event) =>
        @event is ExhibitingTermsSet set ? new(set) : state;
}
