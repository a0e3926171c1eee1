using TradePromotion.Catalogue.Published;

namespace TradePromotion.Tests.Catalogue;

public sealed class NomenclatureTests
{
    [Fact]
    public void The_chapters_run_from_01_to_97_without_77() =>
        Nomenclature
            .HsChapters.All.Select(c => int.Parse(c.Code))
            .ShouldBe(Enumerable.Range(1, 97).Except([77]));

    [Fact]
    public void Every_entry_has_both_names()
    {
        foreach (
            var entry in Nomenclature
                .HsChapters.All.Concat(Nomenclature.Units.All)
                .Concat(Nomenclature.Currencies.All)
        )
        {
            entry.Vi.ShouldNotBeNullOrWhiteSpace(entry.Code);
            entry.En.ShouldNotBeNullOrWhiteSpace(entry.Code);
        }
    }

    [Theory]
    [InlineData("bag", 480, "bags")]
    [InlineData("bag", 1, "bag")]
    [InlineData("kg", 500, "kg")]
    [InlineData("unheard", 2, "unheard")]
    public void More_than_one_is_called_so_in_English(string unit, int quantity, string name)
    {
        Nomenclature.Units.Name(unit, "en", quantity).ShouldBe(name);
        Nomenclature.Units.Name(unit, "vi", quantity).ShouldBe(Nomenclature.Units.Name(unit, "vi"));
    }

    [Theory]
    [InlineData("0901", true)]
    [InlineData("090121", true)]
    [InlineData("09012110", true)]
    [InlineData("", false)]
    [InlineData("09", false)]
    [InlineData("7701", false)]
    [InlineData("0000", false)]
    [InlineData("०९०१", false)]
    public void Codes_that_exist(string code, bool valid) => HsCode.IsValid(code).ShouldBe(valid);

    [Fact]
    public void Codes_are_read_as_people_type_them_and_shown_as_tariffs_print_them()
    {
        HsCode.Digits(" 0901.21 10").ShouldBe("09012110");
        HsCode.Shown("09012110").ShouldBe("0901.21.10");
        HsCode.Shown("090121").ShouldBe("0901.21");
        HsCode.Shown("0901").ShouldBe("0901");
    }
}
