using TradePromotion.Fairs.Published;
using TradePromotion.Filing;
using TradePromotion.UI;

namespace TradePromotion.Booths.Published;

/// <summary>Pictures of booths: their own, or drawn ones that stay the same for the same booth.</summary>
public static class BoothPictures
{
    /// <summary>The address of the booth's banner.</summary>
    public static string BannerOf(BoothView booth) =>
        IPictures.Url(booth.Banner) ?? $"/banners/{LandscapeOf(booth.Sector)}/{SeedOf(booth)}.svg";

    /// <summary>The address of a picture for a fair: a landscape of its first sector.</summary>
    public static string Of(FairView fair) =>
        $"/banners/{LandscapeOf(fair.Sectors.FirstOrDefault() ?? "")}/{Seeds.Of(fair.Id.ToString()) % 1000}.svg";

    /// <summary>The same landscape as a drawing: an SVG.</summary>
    public static string LandscapeOf(FairView fair) =>
        BannerIllustration.Draw(
            LandscapeOf(fair.Sectors.FirstOrDefault() ?? ""),
            (int)(Seeds.Of(fair.Id.ToString()) % 1000)
        );

    /// <summary>The company's mark on the plan, 64 × 64: an SVG.</summary>
    public static string MarkOf(string company, string sector) =>
        BrandMark.Draw(company, 0, SignOf(sector));

    /// <summary>Serves the drawn banners. The same address always shows the same drawing.</summary>
    public static void MapBanners(this IEndpointRouteBuilder app) =>
        app.MapGet(
            "/banners/{landscape}/{seed:int}.svg",
            (string landscape, int seed, HttpResponse response) =>
            {
                if (!BannerIllustration.Motifs.Contains(landscape))
                    return Results.NotFound();
                response.Headers.CacheControl = "public, max-age=604800";
                return Results.Text(BannerIllustration.Draw(landscape, seed), "image/svg+xml");
            }
        );

    private static int SeedOf(BoothView booth) =>
        (int)(Seeds.Of(booth.CompanyId.ToString()) % 1000);

    private static string LandscapeOf(string sector) =>
        sector switch
        {
            "seafood" => "sea",
            "rice" => "terraces",
            "fruit" or "crafts" => "delta",
            "textiles" or "footwear" or "electronics" => "city",
            _ => "hills",
        };

    private static string SignOf(string sector) =>
        sector switch
        {
            "coffee" => "coffee",
            "nuts-spices" => "leaf",
            "seafood" => "fish",
            "rice" => "grain",
            "fruit" => "fruit",
            "textiles" => "thread",
            "footwear" => "shoe",
            "furniture" => "chair",
            "crafts" => "vase",
            _ => "chip",
        };
}
