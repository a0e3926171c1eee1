using TradePromotion.Booths.Furnishing;
using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Managing;

/// <summary>
/// A pavilion's manager gives a booth the look of another one: its banner, focal point and story. The products stay its company's own.
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
        var before = states.Of<Booth>(command.ToId).Furniture;
        var after = model with { BoothId = command.ToId, Products = before?.Products ?? [] };
        return command.FromId == command.ToId || before == after
            ? []
            : [StreamChange.To(command.ToId, after)];
    }
}
