namespace TradePromotion.Booths.Published;

/// <summary>What has happened to a person's charge of a block of booths. One stream a fair and person.</summary>
public abstract record PavilionEvent;

/// <summary>The person furnishes these booths, together with their companies. Replaces what they had in charge before; nothing when empty.</summary>
/// <param name="Numbers">Booth numbers, or beginnings of numbers followed by an asterisk.</param>
[EventName("pavilion_put_in_charge")]
public sealed record PavilionPutInCharge(
    Guid PavilionId,
    Guid FairId,
    Guid PersonId,
    IReadOnlyList<string> Numbers,
    Guid By
) : PavilionEvent;

/// <summary>A look was kept as a template, to be given to booths of the block.</summary>
/// <param name="Look">Banner, focal point, story and video; products and documents play no part.</param>
[EventName("booth_template_saved")]
public sealed record BoothTemplateSaved(
    Guid PavilionId,
    Guid TemplateId,
    string Name,
    BoothFurnished Look,
    Guid By
) : PavilionEvent;

/// <summary>A template is not needed any more.</summary>
[EventName("booth_template_forgotten")]
public sealed record BoothTemplateForgotten(Guid PavilionId, Guid TemplateId) : PavilionEvent;

/// <summary>A kept look.</summary>
public sealed record BoothTemplate(Guid Id, string Name);

/// <summary>Who furnishes a block of a fair's booths.</summary>
public sealed record PavilionView : IRow
{
    public Guid Id { get; init; }
    public Guid FairId { get; init; }
    public Guid PersonId { get; init; }
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>The looks kept for it, in the order of keeping.</summary>
    public IReadOnlyList<BoothTemplate> Templates { get; init; } = [];

    /// <summary>Whether the booth is part of the block.</summary>
    public bool Names(string number) => BlockOf(Numbers, number);

    /// <summary>Whether a block of numbers, or of beginnings of numbers followed by an asterisk, names a booth.</summary>
    public static bool BlockOf(IReadOnlyList<string> block, string number) =>
        block.Any(n =>
            n.EndsWith('*')
                ? number.StartsWith(n[..^1], StringComparison.OrdinalIgnoreCase)
                : n.Equals(number, StringComparison.OrdinalIgnoreCase)
        );
}

/// <summary>Keeps <see cref="PavilionView"/>.</summary>
public sealed class PavilionViewProjection : View<PavilionView>
{
    public PavilionViewProjection()
        : base("pavilion", version: 2)
    {
        Sets<PavilionPutInCharge>(
            (e, _) => e.PavilionId,
            (row, e, _) =>
                e.Numbers.Count == 0
                    ? null
                    : (row ?? new PavilionView()) with
                    {
                        Id = e.PavilionId,
                        FairId = e.FairId,
                        PersonId = e.PersonId,
                        Numbers = e.Numbers,
                    }
        );
        Changes<BoothTemplateSaved>(
            e => e.PavilionId,
            (row, e, _) =>
                row with
                {
                    Templates =
                    [
                        .. row.Templates.Where(t => t.Id != e.TemplateId),
                        new BoothTemplate(e.TemplateId, e.Name),
                    ],
                }
        );
        Changes<BoothTemplateForgotten>(
            e => e.PavilionId,
            (row, e, _) =>
                row with
                {
                    Templates = [.. row.Templates.Where(t => t.Id != e.TemplateId)],
                }
        );
        Index(nameof(PavilionView.FairId));
        Index(nameof(PavilionView.PersonId));
    }
}
