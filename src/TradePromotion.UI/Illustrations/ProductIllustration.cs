namespace TradePromotion.UI;

/// <summary>Pictures of products, drawn instead of photographed: 4:3, by motif and seed.</summary>
public static class ProductIllustration
{
    private static readonly Dictionary<string, Action<Pen>> Motif = new(StringComparer.Ordinal)
    {
        ["coffee"] = CoffeeMotif.Draw,
        ["cashew"] = CashewMotif.Draw,
        ["pepper"] = PepperMotif.Draw,
        ["shrimp"] = ShrimpMotif.Draw,
        ["pangasius"] = PangasiusMotif.Draw,
        ["rice"] = RiceMotif.Draw,
        ["fruit"] = FruitMotif.Draw,
        ["garments"] = GarmentsMotif.Draw,
        ["footwear"] = FootwearMotif.Draw,
        ["furniture"] = FurnitureMotif.Draw,
        ["ceramics"] = CeramicsMotif.Draw,
        ["handicraft"] = HandicraftMotif.Draw,
        ["electronics"] = ElectronicsMotif.Draw,
        ["packaging"] = PackagingMotif.Draw,
    };

    /// <summary>What can be drawn.</summary>
    public static IReadOnlyCollection<string> Motifs => Motif.Keys;

    /// <summary>A picture of 800 × 600: the same motif and seed always give the same text.</summary>
    /// <param name="motif">One of <see cref="Motifs"/>.</param>
    /// <param name="seed">Any number: chooses composition, count, colours, turn and background.</param>
    /// <param name="palette">The surroundings; without it the seed chooses.</param>
    /// <exception cref="ArgumentException">There is no such motif.</exception>
    public static string Draw(string motif, int seed, Palette? palette = null)
    {
        if (!Motif.TryGetValue(motif, out var draw))
            throw new ArgumentException(
                $"There is no motif '{motif}'. Known: {string.Join(", ", Motifs)}",
                nameof(motif)
            );
        // Neighbouring seeds get different surroundings: three steps through ten palettes never meet the last one again soon.
        var pen = new Pen(
            $"{motif}/{seed}",
            palette ?? Palette.Of(Seeds.Of(motif) % 10 + (uint)(((seed * 3) % 10 + 10) % 10))
        );
        Scene.Room(pen);
        if (pen.I(0, 2) == 0)
            draw(pen);
        else
            pen.Add("<g transform=\"translate(800 0) scale(-1 1)\">").Do(draw).Add("</g>");
        return pen.Svg(800, 600);
    }
}
