using TradePromotion.Booths.Furnishing;
using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Managing;

/// <summary>
/// A pavilion's manager gives a booth the look of another one: its banner, focal point, story and video. Products and documents stay its company's own.
/// </summary>
public sealed record CopyBooth(Guid FromId, Guid ToId, Guid PavilionId) : IDecideAcross<CopyBooth>
{
    public IReadOnlyList<StreamRef> Streams =>
        [
            .. new[] { FromId, ToId }.Distinct().Select(StreamRef.To<Booth, BoothEvent>),
            StreamRef.To<Pavilion, PavilionEvent>(PavilionId),
        ];

    public static bool Allows(CopyBooth command, States states, Actor actor)
    {
        var pavilion = states.Of<Pavilion>(command.PavilionId);
        return pavilion.Lets(actor, states.Of<Booth>(command.FromId))
            && pavilion.Lets(actor, states.Of<Booth>(command.ToId));
    }

    public static IReadOnlyList<StreamChange> Decide(CopyBooth command, States states)
    {
        Refusal.Unless(
            states.Of<Booth>(command.FromId).Furniture is not null,
            "Booths.Refused.NothingToCopy"
        );
        var model = states.Of<Booth>(command.FromId).Furniture!;
        var to = states.Of<Booth>(command.ToId);
        var after = to.LookingLike(model, command.ToId);
        return command.FromId == command.ToId || to.Furniture is { } before && FurnishBooth.Same(before, after)
            ? []
            : [StreamChange.To(command.ToId, after)];
    }
}
