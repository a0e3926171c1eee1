using System.Text.Json;
using TradePromotion.Catalogue.Suggesting;

namespace TradePromotion.Tests.Catalogue;

/// <summary>One description a line in, one JSON object a line out; what cannot be done is said, with exit code 2.</summary>
public sealed class SuggestFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hs-suggest").FullName;
    private readonly StringWriter _answer = new();
    private readonly StringWriter _complaint = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_line_is_answered_by_a_line()
    {
        Run("-", "--nomenclature", Nomenclature()).ShouldBe(0);
        var lines = _answer.ToString().Trim().Split('\n');
        lines.Length.ShouldBe(3);
        var coffee = JsonDocument.Parse(lines[0]).RootElement;
        coffee.GetProperty("q").GetString().ShouldBe("Cà phê rang xay");
        var first = coffee.GetProperty("suggestions")[0];
        first.GetProperty("code").GetString().ShouldBe("09012110");
        first.GetProperty("level").GetInt32().ShouldBe(8);
        first.GetProperty("title").GetString().ShouldBe("Cà phê › Đã rang");
        first.GetProperty("score").GetDouble().ShouldBeGreaterThan(0);
        first.GetProperty("words")[0].GetString().ShouldNotBeNullOrEmpty();
        JsonDocument
            .Parse(lines[1])
            .RootElement.GetProperty("suggestions")
            .GetArrayLength()
            .ShouldBe(0);
    }

    [Fact]
    public void Titles_come_in_the_language_asked_for()
    {
        Run("-", "--nomenclature", Nomenclature(), "--lang", "en").ShouldBe(0);
        _answer.ToString().ShouldContain("Coffee › Roasted");
    }

    [Fact]
    public void Without_a_nomenclature_there_are_chapters_and_a_word_about_it()
    {
        Run("-").ShouldBe(0);
        _answer.ToString().ShouldContain("\"code\":\"09\",\"level\":2");
        _complaint.ToString().ShouldContain("chapters only");
    }

    [Theory]
    [InlineData()]
    [InlineData("-", "--lang", "fr")]
    [InlineData("-", "--nonsense", "x")]
    [InlineData("-", "--nomenclature")]
    [InlineData("-", "--nomenclature", "/nowhere/at/all")]
    [InlineData("/nowhere/at/all.txt")]
    public void A_wrong_call_or_file_is_told(params string[] args)
    {
        Run(args).ShouldBe(2);
        _complaint.ToString().Trim().ShouldNotBeEmpty();
    }

    [Fact]
    public void A_file_that_is_no_nomenclature_is_told()
    {
        var file = Path.Combine(_folder, "other.csv");
        File.WriteAllText(file, "a,b\n1,2\n");
        Run("-", "--nomenclature", file).ShouldBe(2);
        _complaint.ToString().ShouldContain("other.csv");
    }

    private int Run(params string[] args) =>
        SuggestFile.Run(
            ["hs-suggest", .. args],
            new StringReader("Cà phê rang xay\n\nroasted coffee\n"),
            _answer,
            _complaint
        );

    private string Nomenclature()
    {
        File.WriteAllText(
            Path.Combine(_folder, "tariff.csv"),
            """
            level,hs_code,description_vi,description_en
            0,0901,Cà phê,Coffee
            1,09012110,- Đã rang,- Roasted
            0,0902,Chè,Tea
            1,09021010,- Chè xanh,- Green tea
            """
        );
        return _folder;
    }
}
