using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Furnishing;

/// <summary>A member of the company says how its booth will look from a later moment on, such as the opening. The same rules hold as for a change at once.</summary>
public sealed record PlanChange(FurnishBooth Change, DateTimeOffset At, DateTimeOffset Now, Guid By)
    : IDecideAcross<PlanChange>
{
    private static readonly TimeSpan Furthest = TimeSpan.FromDays(366);

    public IReadOnlyList<StreamRef> Streams => Change.Streams;

    public static bool Allows(PlanChange command, States states, Actor actor) =>
        actor.PersonId == command.By && FurnishBooth.Allows(command.Change, states, actor);

    public static IReadOnlyList<StreamChange> Decide(PlanChange command, States states)
    {
        var id = command.Change.BoothId;
        var look = FurnishBooth.Look(command.Change, states);
        Refusal.UnlessAt("At", command.At > command.Now, "Booths.Refused.PlannedPast");
        Refusal.UnlessAt("At", command.At <= command.Now + Furthest, "Booths.Refused.PlannedFar");
        return
            states.Of<Booth>(id).Planned is { } before
            && before.At == command.At
            && FurnishBooth.Same(before.Look, look)
            ? []
            : [StreamChange.To(id, new BoothChangePlanned(id, command.At, look, command.By))];
    }
}

/// <summary>A member of the company drops the change that was planned.</summary>
public sealed record DropChange(Guid BoothId, Guid? PavilionId = null) : IDecideAcross<DropChange>
{
    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Booth, BoothEvent>(BoothId),
            .. PavilionId is { } block
                ? [StreamRef.To<Pavilion, PavilionEvent>(block)]
                : Array.Empty<StreamRef>(),
        ];

    public static bool Allows(DropChange command, States states, Actor actor) =>
        states.Of<Booth>(command.BoothId).IsOf(actor)
        || command.PavilionId is { } block
            && states.Of<Pavilion>(block).Lets(actor, states.Of<Booth>(command.BoothId));

    public static IReadOnlyList<StreamChange> Decide(DropChange command, States states) =>
        states.Of<Booth>(command.BoothId).Planned is null
            ? []
            : [StreamChange.To(command.BoothId, new BoothChangeEnded(command.BoothId, false))];
}
