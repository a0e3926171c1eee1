using TradePromotion.Booths.Furnishing;
using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Managing;

/// <summary>A pavilion's manager keeps the look of a booth of the block as a template. The same name again replaces what was kept under it.</summary>
public sealed record SaveTemplate(Guid PavilionId, Guid BoothId, string Name, Guid By)
    : IDecideAcross<SaveTemplate>
{
    /// <summary>Most templates of one pavilion.</summary>
    public const int Most = 20;

    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 80;

    private Guid TemplateId => IdOf(PavilionId, Name);

    /// <summary>The one template of this name.</summary>
    public static Guid IdOf(Guid pavilionId, string name) =>
        Ids.Of("booth template", pavilionId, name.Trim().ToLowerInvariant());

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Pavilion, PavilionEvent>(PavilionId),
            StreamRef.To<Booth, BoothEvent>(BoothId),
        ];

    public static bool Allows(SaveTemplate command, States states, Actor actor) =>
        actor.PersonId == command.By
        && states.Of<Pavilion>(command.PavilionId).Lets(actor, states.Of<Booth>(command.BoothId));

    public static IReadOnlyList<StreamChange> Decide(SaveTemplate command, States states)
    {
        var templates = states.Of<Pavilion>(command.PavilionId).Templates;
        var name = command.Name.Trim();
        Refusal.UnlessAt(
            "TemplateName",
            name.Length is > 0 and <= LongestName,
            "Booths.Refused.TemplateName",
            LongestName
        );
        Refusal.UnlessAt(
            "TemplateName",
            templates.Count < Most || templates.ContainsKey(command.TemplateId),
            "Booths.Refused.TooManyTemplates",
            Most
        );
        Refusal.Unless(
            states.Of<Booth>(command.BoothId).Furniture is not null,
            "Booths.Refused.NothingToCopy"
        );
        var look = states.Of<Booth>(command.BoothId).Furniture! with
        {
            Products = [],
            Documents = null,
            Film = null,
        };
        return
            templates.GetValueOrDefault(command.TemplateId) is { } before
            && FurnishBooth.Same(before.Look, look)
            ? []
            :
            [
                StreamChange.To(
                    command.PavilionId,
                    new BoothTemplateSaved(
                        command.PavilionId,
                        command.TemplateId,
                        name,
                        look,
                        command.By
                    )
                ),
            ];
    }
}

/// <summary>The manager does not need a template any more. Booths keep the look they got from it.</summary>
public sealed record ForgetTemplate(Guid PavilionId, Guid TemplateId)
    : IDecide<ForgetTemplate, Pavilion, PavilionEvent>
{
    public Guid StreamId => PavilionId;

    public static bool Allows(ForgetTemplate command, Pavilion state, Actor actor) =>
        actor.IsKnown && actor.PersonId == state.PersonId;

    public static IReadOnlyList<PavilionEvent> Decide(ForgetTemplate command, Pavilion state) =>
        state.Templates.ContainsKey(command.TemplateId)
            ? [new BoothTemplateForgotten(command.PavilionId, command.TemplateId)]
            : [];
}
