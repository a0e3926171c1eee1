using TradePromotion.Booths.Published;

namespace TradePromotion.Booths;

/// <summary>What a pavilion manager has in charge, as the furnishing of booths needs it.</summary>
public sealed record Pavilion(Guid FairId, Guid PersonId, IReadOnlyList<string> Numbers)
    : IEvolve<Pavilion, PavilionEvent>
{
    /// <summary>The looks it has kept, by id.</summary>
    public IReadOnlyDictionary<Guid, BoothTemplateSaved> Templates { get; init; } =
        new Dictionary<Guid, BoothTemplateSaved>();

    public static string StreamType => "pavilion";

    public static Pavilion Initial { get; } = new(Guid.Empty, Guid.Empty, []);

    /// <summary>Whether this person is in charge of a booth of this number, whoever has it.</summary>
    public bool IsOf(Actor actor, Guid fairId, string number) =>
        actor.IsKnown
        && actor.PersonId == PersonId
        && FairId == fairId
        && PavilionView.BlockOf(Numbers, number);

    /// <summary>Whether this person furnishes this booth as its pavilion's manager.</summary>
    public bool Lets(Actor actor, Booth booth) =>
        actor.IsKnown
        && actor.PersonId == PersonId
        && booth.CompanyId is not null
        && booth.FairId == FairId
        && PavilionView.BlockOf(Numbers, booth.Number);

    public static Pavilion Evolve(Pavilion state, PavilionEvent @event) =>
        @event switch
        {
            PavilionPutInCharge e => state with
            {
                FairId = e.FairId,
                PersonId = e.PersonId,
                Numbers = e.Numbers,
            },
            BoothTemplateSaved e => state with
            {
                Templates = new Dictionary<Guid, BoothTemplateSaved>(state.Templates)
                {
                    [e.TemplateId] = e,
                },
            },
            BoothTemplateForgotten e => state with
            {
                Templates = state
                    .Templates.Where(t => t.Key != e.TemplateId)
                    .ToDictionary(t => t.Key, t => t.Value),
            },
            _ => state,
        };
}
