using TradePromotion.Companies.Likening;
using TradePromotion.Companies.Proving;
using TradePromotion.Companies.Published;
using TradePromotion.Filing;
using static TradePromotion.Tests.Companies.CompanyExamples;

namespace TradePromotion.Tests.Companies;

/// <summary>What a company abroad proves itself with: a register's extract, a VAT number, a LEI.</summary>
public sealed class EvidenceTests
{
    private static readonly DateOnly Day = new(2026, 11, 25);
    private static readonly DocumentCard Scan = new(
        Ids.Of("test", "extract"),
        "extract.pdf",
        "application/pdf",
        900
    );
    private static Given Abroad =>
        Given.Events(
            BuonHo,
            Registered with
            {
                Kind = CompanyKind.ForeignBuyer,
                Country = "DE",
                Province = null,
            }
        );
    private static readonly FilePaper Extract = new(
        BuonHo,
        Ids.Of("test", "paper"),
        "registry-extract",
        " HRB 12345 ",
        "Handelsregister, Amtsgericht Hamburg",
        Day.AddDays(-20),
        null,
        Scan,
        Day,
        [],
        Lan,
        "DE"
    );

    // Numbers printed as examples in the countries' own and others' descriptions of them.
    [Theory]
    [InlineData("ATU13585627")]
    [InlineData("BE0428759497")]
    [InlineData("CZ25123891")]
    [InlineData("DE136695976")]
    [InlineData("DK13585628")]
    [InlineData("EE100931558")]
    [InlineData("EL094259216")]
    [InlineData("FI20774740")]
    [InlineData("FR40303265045")]
    [InlineData("FR83404833048")]
    [InlineData("HR33392005961")]
    [InlineData("HU12892312")]
    [InlineData("IT00743110157")]
    [InlineData("LU15027442")]
    [InlineData("MT11679112")]
    [InlineData("NL004495445B01")]
    [InlineData("NL123456789B13")]
    [InlineData("PL8567346215")]
    [InlineData("PT501964843")]
    [InlineData("RO18547290")]
    [InlineData("SE123456789701")]
    [InlineData("SI50223054")]
    [InlineData("SK2022749619")]
    public void A_right_check_digit_fits_and_any_single_slip_is_found(string number)
    {
        VatNumbers.Look(number, Day).ShouldBe(VatFinding.CheckDigitFits);
        // The last digit of the national part; of Dutch and Swedish ones it stands before the branch.
        var at = number switch
        {
            ['N', 'L', ..] => 10,
            ['S', 'E', ..] => 11,
            _ => number.Length - 1,
        };
        var slip = (char)('0' + (number[at] - '0' + 1) % 10);
        VatNumbers
            .Look($"{number[..at]}{slip}{number[(at + 1)..]}", Day)
            .ShouldBe(VatFinding.WrongDigit);
    }

    [Theory]
    [InlineData("ESB58378431", VatFinding.FormFits)]
    [InlineData("CY10259033P", VatFinding.FormFits)]
    [InlineData("XI123456789", VatFinding.FormFits)]
    [InlineData("GB123456789", VatFinding.NoForm)]
    [InlineData("AU51824753556", VatFinding.NoForm)]
    [InlineData("DE12345678", VatFinding.Malformed)]
    [InlineData("DE1366959761", VatFinding.Malformed)]
    [InlineData("ATX13585627", VatFinding.Malformed)]
    [InlineData("13", VatFinding.Malformed)]
    [InlineData("", VatFinding.Malformed)]
    public void Where_no_check_digit_is_published_the_form_counts(
        string number,
        VatFinding found
    ) => VatNumbers.Look(number, Day).ShouldBe(found);

    [Fact]
    public void Forms_are_valid_in_their_time()
    {
        VatNumbers.Look("GB123456789", new(2020, 12, 31)).ShouldBe(VatFinding.FormFits);
        VatNumbers.AreInVies("GB123456789", new(2021, 1, 1)).ShouldBeFalse();
        VatNumbers.AreInVies("XI123456789", new(2021, 1, 1)).ShouldBeTrue();
        VatNumbers.Look("NL123456789B13", new(2019, 12, 31)).ShouldBe(VatFinding.WrongDigit);
        VatNumbers.AreInUnion("HR", new(2013, 6, 30)).ShouldBeFalse();
        VatNumbers.CountryOf("EL094259216").ShouldBe("GR");
    }

    [Fact]
    public void An_extract_says_from_which_register_and_of_what_day()
    {
        var filed = Abroad.When(Extract).Single().ShouldBeOfType<CompanyPaperFiled>();
        (filed.Country, filed.Issuer, filed.Number, filed.ValidFrom).ShouldBe(
            ("DE", "Handelsregister, Amtsgericht Hamburg", "HRB 12345", Day.AddDays(-20))
        );
        new PaperViewProjection().Rows(filed).Single().Country.ShouldBe("DE");
        Refused(Extract with { Country = null }).ShouldBe("Country");
        Refused(Extract with { Country = "XX" }).ShouldBe("Country");
        Refused(Extract with { Issuer = " " }).ShouldBe("Issuer");
        Refused(Extract with { Number = null }).ShouldBe("Number");
        Refused(Extract with { ValidFrom = null }).ShouldBe("ValidFrom");
        Refused(Extract with { ValidFrom = Day.AddDays(1) }).ShouldBe("ValidFrom");
        Refused(Extract with { Document = null }).ShouldBe("Document");
    }

    [Fact]
    public void Numbers_are_checked_when_they_are_handed_in()
    {
        var vat = Extract with { Kind = "vat-number", Number = "de 136 695 976", Document = null };
        var filed = Abroad.When(vat).Single().ShouldBeOfType<CompanyPaperFiled>();
        (filed.Number, filed.Country).ShouldBe(("DE136695976", null));
        Should
            .Throw<Refusal>(() => Abroad.When(vat with { Number = "DE136695975" }))
            .Key.ShouldBe("Companies.Refused.VatWrongDigit");
        Should
            .Throw<Refusal>(() => Abroad.When(vat with { Number = "DE13669597" }))
            .Key.ShouldBe("Companies.Refused.VatMalformed");
        Refused(vat with { Kind = "lei", Number = "5493001KJTIIGC8Y1R17" }).ShouldBe("Number");
    }

    [Fact]
    public void The_officer_is_led_to_the_register_that_knows()
    {
        PublicRegister? Of(string kind, string? number, string? country = null) =>
            PublicRegister.Of(
                new()
                {
                    Kind = kind,
                    Number = number,
                    Country = country,
                },
                Day
            );
        Of("lei", "5493001KJTIIGC8Y1R12")!
            .To("5493001KJTIIGC8Y1R12")
            .ShouldEndWith("/5493001KJTIIGC8Y1R12");
        Of("vat-number", "DE136695976")!.Name.ShouldBe("VIES");
        Of("vat-number", "GB123456789").ShouldBeNull();
        Of("registry-extract", "HRB 1", "DE")!.Country.ShouldBe("DE");
        Of("registry-extract", "1", "PT")!.Name.ShouldBe("e-Justice");
        Of("registry-extract", "1", "BR").ShouldBeNull();
        Of("haccp", "1").ShouldBeNull();
    }

    [Fact]
    public void A_tax_code_reads_as_the_vat_number_it_is()
    {
        new LikenessQuestion("DE", LocalText.Of("", "Kaffee"), "136 695 976").Numbers.ShouldContain(
            "DE136695976"
        );
        new LikenessQuestion("GR", LocalText.Of("", "Kafes"), "EL094259216").Numbers.ShouldContain(
            "EL094259216"
        );
        new LikenessQuestion(
            "VN",
            LocalText.Of("Cà phê", ""),
            "6001234567"
        ).Numbers.ShouldBeEmpty();
    }

    private static string? Refused(FilePaper command) =>
        Should.Throw<Refusal>(() => Abroad.When(command)).Field;
}
