using System.Collections;
using System.Globalization;
using System.Resources;
using Radzen;
using Radzen.Blazor;
using TradePromotion.Wording;

namespace TradePromotion.Tests.House;

/// <summary>Radzen's components say nothing in English to people who read Vietnamese.</summary>
public sealed class ComponentWordsTests
{
    private static readonly IReadOnlyDictionary<string, string> Theirs = new ResourceManager(
        "Radzen.Blazor.RadzenStrings",
        typeof(RadzenComponent).Assembly
    )
        .GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
        .Cast<DictionaryEntry>()
        .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Everything_a_grid_and_its_pager_say_is_a_word_of_ours(string language)
    {
        var words = new ComponentWords();
        var culture = LanguagePrefix.Culture(language);
        var said = Theirs.Keys.Where(key =>
            key.Split('_')[0] is "DataGrid" or "Pager" or "DropDown"
        );
        said.Count().ShouldBeGreaterThan(50);
        said.Where(key => words.Get(key, culture) is null).ShouldBeEmpty();
    }

    [Fact]
    public void No_word_of_ours_is_for_nothing() =>
        Words
            .In("en")
            .Keys.Where(key => key.StartsWith("Radzen."))
            .Where(key => !Theirs.ContainsKey(key["Radzen.".Length..]))
            .ShouldBeEmpty();
}
