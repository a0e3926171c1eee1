namespace TradePromotion.Catalogue.Equating;

/// <summary>A group of words no longer means the same.</summary>
public sealed record DropSynonyms(Guid GroupId, Guid By)
    : IDecide<DropSynonyms, Synonyms, SynonymEvent>
{
    public Guid StreamId => Synonyms.StreamId;

    public static bool Allows(DropSynonyms command, Synonyms state, Actor actor) =>
        Synonyms.MayWrite(actor) && actor.PersonId == command.By;

    public static IReadOnlyList<SynonymEvent> Decide(DropSynonyms command, Synonyms state) =>
        state.Groups.ContainsKey(command.GroupId)
            ? [new SynonymsDropped(command.GroupId, command.By)]
            : [];
}
