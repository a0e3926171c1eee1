using System.Xml.Linq;
using TradePromotion.UI;

namespace TradePromotion.Tests.UI;

/// <summary>Drawn pictures are the same for the same seed, differ for others, and are well-formed.</summary>
public sealed class IllustrationTests
{
    public static TheoryData<string> Products => [.. ProductIllustration.Motifs];

    public static TheoryData<string> Landscapes => [.. BannerIllustration.Motifs];

    [Theory]
    [MemberData(nameof(Products))]
    public void Product(string motif) =>
        HoldsFor(seed => ProductIllustration.Draw(motif, seed), "0 0 800 600");

    [Theory]
    [MemberData(nameof(Landscapes))]
    public void Landscape(string motif) =>
        HoldsFor(seed => BannerIllustration.Draw(motif, seed), "0 0 1600 500");

    [Fact]
    public void Marks() => HoldsFor(seed => BrandMark.Draw("HTX Ea Tu", seed), "0 0 64 64");

    [Fact]
    public void A_mark_shows_the_wanted_sign_and_takes_any_word()
    {
        BrandMark.Draw("Ea Tu", 1, "coffee").ShouldNotBe(BrandMark.Draw("Ea Tu", 1, "fish"));
        BrandMark.Draw("Ea Tu", 1, "no such sign").ShouldBe(BrandMark.Draw("Ea Tu", 1));
    }

    [Fact]
    public void An_unknown_motif_is_refused_by_name()
    {
        Should
            .Throw<ArgumentException>(() => ProductIllustration.Draw("submarine", 1))
            .Message.ShouldContain("submarine");
        Should
            .Throw<ArgumentException>(() => BannerIllustration.Draw("moon", 1))
            .Message.ShouldContain("moon");
    }

    [Fact]
    public void Texts_give_the_same_numbers_on_every_machine()
    {
        Seeds.Of("coffee").ShouldBe(Seeds.Of("coffee"));
        Seeds.Of("").ShouldNotBe(Seeds.Of("a"));
        Portrait.Initials("Nguyễn Thị Ánh").ShouldBe("NÁ");
        Portrait.Initials("  ").ShouldBe("?");
    }

    private static void HoldsFor(Func<int, string> draw, string box)
    {
        var pictures = Enumerable.Range(0, 12).Select(draw).ToList();
        pictures.Distinct().Count().ShouldBe(12);
        pictures.ShouldBe(Enumerable.Range(0, 12).Select(draw));
        foreach (var picture in pictures)
        {
            var svg = XDocument.Parse(picture).Root!;
            svg.Attribute("viewBox")!.Value.ShouldBe(box);
            picture.ShouldNotContain("NaN");
            picture.ShouldNotContain("<script");
        }
    }
}
