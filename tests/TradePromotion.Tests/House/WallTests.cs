using System.Text.RegularExpressions;

namespace TradePromotion.Tests.House;

/// <summary>The walls of the house, read from the sources.</summary>
public sealed class WallTests
{
    private static readonly string[] Foundation =
    [
        "Deciding",
        "Wording",
        "Hosting",
        "Mailing",
        "Filing",
    ];
    private static readonly string[] Composers = ["Site", "Demo", "Program.cs", "Schedule.cs"];

    private static readonly string[] Modules =
    [
        .. Directory
            .GetDirectories(Path.Combine(Sources.Root, "src", "TradePromotion"))
            .Select(d => Path.GetFileName(d)!)
            .Where(d =>
                File.Exists(Path.Combine(Sources.Root, "src", "TradePromotion", d, $"{d}Module.cs"))
            )
            .Except(Composers),
    ];

    [Fact]
    public void A_module_sees_another_only_through_what_it_publishes()
    {
        var mentions = new Regex(
            $@"\bTradePromotion\.({string.Join('|', Modules)})\b(?!\.Published)"
        );
        var breaches =
            from file in Sources.App(".cs", ".razor")
            let own = file.Path.Split('/')[0]
            where !Composers.Contains(own)
            from Match mention in mentions.Matches(file.Text)
            where mention.Groups[1].Value != own
            select $"{file.Path}: {mention.Value}";
        breaches.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_depends_on_the_site_or_on_reporting()
    {
        var breaches =
            from file in Sources.App(".cs")
            let own = file.Path.Split('/')[0]
            where !Composers.Contains(own) && own != "Reporting"
            where Regex.IsMatch(file.Text, @"using TradePromotion\.(Site|Reporting)\b")
            select file.Path;
        breaches.ShouldBeEmpty();
    }

    [Fact]
    public void Decisions_and_states_see_no_clock_no_database_and_do_not_wait()
    {
        var forbidden = new Regex(@"\bawait\b|Npgsql|Microsoft\.AspNetCore|TimeProvider|DbContext");
        var breaches =
            from file in Sources.App(".cs")
            where
                Regex.IsMatch(
                    file.Text,
                    // A constraint (where T : IDecide<…>) implements nothing.
                    @"(?<!where \w+\s*):\s*(IDecide<|IDecideAcross<|IEvolve<)"
                ) && !file.Path.StartsWith("Deciding")
            from Match found in forbidden.Matches(file.Text)
            select $"{file.Path}: {found.Value}";
        breaches.ShouldBeEmpty();
    }

    [Fact]
    public void The_foundation_knows_no_module()
    {
        var breaches =
            from file in Sources.App(".cs", ".razor")
            where Foundation.Contains(file.Path.Split('/')[0])
            from module in Modules
            where file.Text.Contains($"TradePromotion.{module}")
            select $"{file.Path}: {module}";
        breaches.ShouldBeEmpty();
    }
}
