using TradePromotion.UI;

namespace TradePromotion.Tests.UI;

/// <summary>Where one is, and which pages there are.</summary>
public sealed class NavigationTests
{
    private static readonly ModuleLink[] Links =
    [
        new("Home", "/vi/desk", "home"),
        new("Fairs", "/vi/desk/fairs", "hall"),
        new("Fair tales", "/vi/desk/fair", "list", Also: ["/vi/desk/imports/tales"]),
    ];

    [Theory]
    [InlineData("vi/desk", "Home")]
    [InlineData("vi/desk/fairs", "Fairs")]
    [InlineData("vi/desk/fairs/12/edit", "Fairs")]
    [InlineData("vi/desk/fairground", "Home")]
    [InlineData("vi/desk/imports/tales/7", "Fair tales")]
    [InlineData("vi/desk/imports/other", "Home")]
    [InlineData("vi/elsewhere", null)]
    public void The_longest_entry_one_is_under_is_current(string path, string? text) =>
        ModuleLink.Current(Links, path)?.Text.ShouldBe(text);

    [Fact]
    public void Pages_far_away_are_left_out()
    {
        Pager.Numbers(4, 12).ShouldBe([1, null, 3, 4, 5, null, 12]);
        Pager.Numbers(1, 3).ShouldBe([1, 2, 3]);
        Pager.Numbers(12, 12).ShouldBe([1, null, 11, 12]);
    }

    [Fact]
    public void Every_icon_of_a_tone_exists()
    {
        foreach (var tone in Enum.GetValues<Tone>())
            Icons.Has(tone.Icon()).ShouldBeTrue();
        Should
            .Throw<KeyNotFoundException>(() => Icons.Drawing("unicorn"))
            .Message.ShouldContain("unicorn");
    }
}
