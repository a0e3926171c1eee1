using TradePromotion.Booths.Furnishing;
using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Managing;

/// <summary>A pavilion's manager gives a booth of the block a kept look. Products and documents stay its company's own.</summary>
public sealed record ApplyTemplate(Guid PavilionId, Guid TemplateId, Guid BoothId)
    : IDecideAcross<ApplyTemplate>
{
    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Pavilion, PavilionEvent>(PavilionId),
            StreamRef.To<Booth, BoothEvent>(BoothId),
        ];

    public static bool Allows(ApplyTemplate command, States states, Actor actor) =>
        states
            .Of<Pavilion>(command.PavilionId)
            .Lets(actor, states.Of<Booth>(command.BoothId));

    public static IReadOnlyList<StreamChange> Decide(ApplyTemplate command, States states)
    {
        var template = states
            .Of<Pavilion>(command.PavilionId)
            .Templates.GetValueOrDefault(command.TemplateId);
        Refusal.Unless(template is not null, "Booths.Refused.NoTemplate");
        var booth = states.Of<Booth>(command.BoothId);
        var after = booth.LookingLike(template!.Look, command.BoothId);
        return booth.Furniture is { } before && FurnishBooth.Same(before, after)
            ? []
            : [StreamChange.To(command.BoothId, after)];
    }
}
