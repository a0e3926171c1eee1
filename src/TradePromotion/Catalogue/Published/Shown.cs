namespace TradePromotion.Catalogue.Published;

/// <summary>Prices and quantities as a page says them, in its language.</summary>
public static class Shown
{
    /// <summary><c>4.2–5.8 USD/kg</c>.</summary>
    public static string Price(Words words, PriceRange price) =>
        price.From == price.To
            ? words["Catalogue.Price.One", price.From, price.Currency, Unit(words, price.Unit)]
            : words[
                "Catalogue.Price.Range",
                price.From,
                price.To,
                price.Currency,
                Unit(words, price.Unit)
            ];

    /// <summary><c>500 kg</c>.</summary>
    public static string Quantity(Words words, MinimumOrder minimum) =>
        words[
            "Catalogue.Quantity",
            minimum.Quantity,
            Nomenclature.Units.Name(minimum.Unit, words.Language, minimum.Quantity)
        ];

    /// <summary>The month's name in the page's language.</summary>
    public static string Month(int month) =>
        System.Globalization.CultureInfo.CurrentUICulture.DateTimeFormat.GetMonthName(month);

    private static string Unit(Words words, string code) =>
        Nomenclature.Units.Name(code, words.Language);
}
