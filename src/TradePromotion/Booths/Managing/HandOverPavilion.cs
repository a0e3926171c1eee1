using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Managing;

/// <summary>
/// The account of a pavilion's manager is closed: the block and its kept looks are nobody's. Where two accounts of one person became one,
/// the other has both in charge from now on.
/// </summary>
/// <param name="Into">The person's other account.</param>
public sealed record HandOverPavilion(Guid FairId, Guid PersonId, Guid? Into = null)
    : IDecideAcross<HandOverPavilion>
{
    private Guid Old => BoothIds.Pavilion(FairId, PersonId);
    private Guid? New => Into is { } other ? BoothIds.Pavilion(FairId, other) : null;

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Pavilion, PavilionEvent>(Old),
            .. New is { } id
                ? [StreamRef.To<Pavilion, PavilionEvent>(id)]
                : Array.Empty<StreamRef>(),
        ];

    public static bool Allows(HandOverPavilion command, States states, Actor actor) =>
        actor.IsPlatform;

    public static IReadOnlyList<StreamChange> Decide(HandOverPavilion command, States states)
    {
        var old = states.Of<Pavilion>(command.Old);
        if (old.Numbers.Count == 0 && old.Templates.Count == 0)
            return [];
        var left = StreamChange.To(
            command.Old,
            [
                .. old.Templates.Keys.Select(id => new BoothTemplateForgotten(command.Old, id)),
                .. old.Numbers.Count > 0
                    ? new[] { command.InCharge(command.Old, command.PersonId, []) }
                    : [],
            ]
        );
        return command is { New: { } id, Into: { } other }
            ?
            [
                StreamChange.To(id, [.. command.Taken(id, other, old, states.Of<Pavilion>(id))]),
                left,
            ]
            : [left];
    }

    private IEnumerable<PavilionEvent> Taken(Guid id, Guid other, Pavilion old, Pavilion own)
    {
        var numbers = own
            .Numbers.Union(old.Numbers, StringComparer.OrdinalIgnoreCase)
            .Take(PutInCharge.Most)
            .ToList();
        if (numbers.Count > own.Numbers.Count)
            yield return InCharge(id, other, numbers);
        var room = SaveTemplate.Most - own.Templates.Count;
        foreach (
            var kept in old
                .Templates.Values.Where(t => !own.Templates.ContainsKey(IdIn(id, t)))
                .Take(room)
        )
            yield return kept with
            {
                PavilionId = id,
                TemplateId = IdIn(id, kept),
            };
    }

    private PavilionPutInCharge InCharge(Guid id, Guid person, IReadOnlyList<string> numbers) =>
        new(id, FairId, person, numbers, Guid.Empty);

    private static Guid IdIn(Guid pavilion, BoothTemplateSaved kept) =>
        SaveTemplate.IdOf(pavilion, kept.Name);
}
