using TradePromotion.Catalogue.Describing;
using TradePromotion.Catalogue.Published;
using TradePromotion.Tests.Companies;

namespace TradePromotion.Tests.Catalogue;

/// <summary>Products that several tests speak of.</summary>
internal static class ProductExamples
{
    public static readonly Guid Robusta = Ids.Of("test", "robusta");

    public static readonly DescribeProduct Describe = new(
        Robusta,
        CompanyExamples.BuonHo,
        LocalText.Of("Cà phê Robusta rang mộc", "Plain-roasted Robusta"),
        LocalText.Of("Hạt chín đỏ, phơi giàn.", "Ripe cherries, dried on raised beds."),
        "coffee",
        "09012110",
        new PriceRange(4.2m, 5.8m, "USD", "kg"),
        new MinimumOrder(500, "kg")
    );

    /// <summary>The hash of a kept picture.</summary>
    public static string Hash(char of = 'a') => new(of, 64);

    /// <summary>The product has been described.</summary>
    public static Given Draft => Given.Events(Robusta, [.. Given.Nothing.When(Describe)]);

    /// <summary>It also has a picture.</summary>
    public static Given Complete => Draft.And(Robusta, new ProductPictured(Robusta, Hash()));

    /// <summary>Everyone sees it.</summary>
    public static Given Published => Complete.And(Robusta, new ProductPublished(Robusta));
}
