using System.Text.RegularExpressions;
using TradePromotion.Identity.Auditing;
using TradePromotion.Wording;

namespace TradePromotion.Tests.House;

/// <summary>Every word there is in one language is there in the others, and every word a page says exists.</summary>
public sealed class WordTests
{
    [Fact]
    public void Every_language_has_the_same_keys()
    {
        var english = Words.In("en").Keys.Where(k => !k.EndsWith(".one")).ToHashSet();
        foreach (var language in Words.Languages)
        {
            var keys = Words.In(language).Keys.Where(k => !k.EndsWith(".one")).ToHashSet();
            english.Except(keys).ShouldBeEmpty($"missing in {language}");
            keys.Except(english).ShouldBeEmpty($"missing in en, there in {language}");
        }
    }

    [Fact]
    public void Every_key_the_sources_name_exists()
    {
        var said = new Regex(
            @"\bW\[""([^""]+)""|\bwords\[""([^""]+)""|(?:Refusal(?:\.Unless(?:At)?)?|Says|Needs)\([^;]*?""([A-Z]\w+(?:\.\w+)+)"""
        );
        var counted = new Regex(@"\bW\.Count\(""([^""]+)""");
        var missing =
            from file in Sources.App(".cs", ".razor")
            from key in said.Matches(file.Text)
                .SelectMany(m =>
                    m.Groups.Cast<Group>().Skip(1).Where(g => g.Success).Select(g => g.Value)
                )
                .Concat(counted.Matches(file.Text).Select(m => m.Groups[1].Value + ".other"))
            where !Words.In("en").ContainsKey(key)
            select $"{file.Path}: {key}";
        missing.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Every_event_is_called_something_an_auditor_understands()
    {
        var english = Words.In("en");
        var nameless =
            from area in AuditQuery.Areas
            from stored in new AuditQuery(Area: area).Types!
            where !english.ContainsKey($"{area}.Happened.{stored}")
            select stored;
        nameless.ShouldBeEmpty();
        AuditQuery.Areas.ShouldAllBe(area => english.ContainsKey($"Identity.Audit.Area.{area}"));
        AuditNames.Happened(new Words(), "never_heard_of").ShouldBe("never_heard_of");
    }

    [Fact]
    public void A_sentence_has_the_same_values_in_every_language()
    {
        var holes = new Regex(@"\{\d");
        foreach (var (key, english) in Words.In("en"))
        foreach (var language in Words.Languages)
            if (Words.In(language).TryGetValue(key, out var other))
                holes
                    .Matches(other)
                    .Select(m => m.Value)
                    .ToHashSet()
                    .SetEquals(holes.Matches(english).Select(m => m.Value).ToHashSet())
                    .ShouldBeTrue($"{language} {key}");
    }
}
