using System.Globalization;
using System.Text.RegularExpressions;
using TradePromotion.Tests.House;

namespace TradePromotion.Tests.UI;

/// <summary>The colour pairs that tokens.css declares keep their contrast (WCAG 2.1) in both themes.</summary>
public sealed partial class ContrastTests
{
    private static readonly string Css = File.ReadAllText(
        Path.Combine(Sources.Root, "src/TradePromotion.UI/wwwroot/tokens.css")
    );

    private static readonly string[] Blocks =
    [
        .. Block().Matches(Css).Select(match => match.Groups[1].Value),
    ];

    [Fact]
    public void Black_on_white_is_21_and_a_known_grey_is_measured_rightly()
    {
        Contrast("#000000", "#ffffff").ShouldBe(21, 0.001);
        Contrast("#777777", "#ffffff").ShouldBe(4.478, 0.001);
    }

    [Fact]
    public void Both_dark_blocks_say_the_same()
    {
        Blocks.Length.ShouldBe(3);
        Colours(Blocks[1]).ShouldBe(Colours(Blocks[2]));
        Colours(Blocks[0]).Keys.ShouldBe(Colours(Blocks[1]).Keys, ignoreOrder: true);
    }

    [Fact]
    public void Paper_is_light_whatever_the_screen_is() =>
        DarkOnScreen().Count(Css).ShouldBe(2, "dark colours belong to screens");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Every_declared_pair_can_be_read(int theme)
    {
        var colours = Colours(Blocks[theme]);
        var pairs = Pair().Matches(Css);
        pairs.Count.ShouldBeGreaterThan(40);
        pairs
            .Select(pair =>
                (
                    Text: pair.Groups[1].Value,
                    Back: pair.Groups[2].Value,
                    Least: double.Parse(pair.Groups[3].Value, CultureInfo.InvariantCulture)
                )
            )
            .Where(pair => Contrast(colours[pair.Text], colours[pair.Back]) < pair.Least)
            .ShouldBeEmpty();
    }

    private static Dictionary<string, string> Colours(string block) =>
        Colour()
            .Matches(block)
            .Where(m => m.Groups[1].Value != "glow")
            .ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (
            Math.Max(Luminance(one), Luminance(other)),
            Math.Min(Luminance(one), Luminance(other))
        );
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string hex)
    {
        double Channel(int at)
        {
            var value = Convert.ToInt32(hex.Substring(at, 2), 16) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }

    [GeneratedRegex(@"^@media screen[^{]*\{\s*:root", RegexOptions.Multiline)]
    private static partial Regex DarkOnScreen();

    [GeneratedRegex(@"^(?:  )?:root[^{]*\{([^}]*)\}", RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"--([a-z0-9-]+): (#[0-9a-f]{6});")]
    private static partial Regex Colour();

    [GeneratedRegex(@"pair: --([a-z0-9-]+) on --([a-z0-9-]+) >= ([0-9.]+)")]
    private static partial Regex Pair();
}
