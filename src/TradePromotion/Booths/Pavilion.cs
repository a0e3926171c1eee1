using TradePromotion.Booths.Published;

namespace TradePromotion.Booths;

/// <summary>What a pavilion manager has in charge, as the furnishing of booths needs it.</summary>
public sealed record Pavilion(Guid FairId, Guid PersonId, IReadOnlyList<string> Numbers)
    : IEvolve<Pavilion, PavilionEvent>
{
    public static string StreamType => "pavilion";

    public static Pavilion Initial { get; } = new(Guid.Empty, Guid.Empty, []);

    /// <summary>Whether this person furnishes this booth as its pavilion's manager.</summary>
    public bool Lets(Actor actor, Booth booth) =>
        actor.IsKnown
        && actor.PersonId == PersonId
        && booth.CompanyId is not null
        && booth.FairId == FairId
        && PavilionView.BlockOf(Numbers, booth.Number);

    public static Pavilion Evolve(Pavilion state, PavilionEvent @event) =>
        @event is PavilionPutInCharge e ? new(e.FairId, e.PersonId, e.Numbers) : state;
}
