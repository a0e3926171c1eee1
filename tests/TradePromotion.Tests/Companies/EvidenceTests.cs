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
    [InlineData("BG175074752")]
    [InlineData("BG131272009")]
    [InlineData("LT119511515")]
    [InlineData("LT290068995116")]
    [InlineData("LT100001919017")]
    [InlineData("LT100004801610")]
    [InlineData("LV40003521600")]
    [InlineData("LV90000528023")]
    [InlineData("ESB58378431")]
    [InlineData("ESA28184661")]
    [InlineData("ESJ99216582")]
    [InlineData("XI980780684")]
    [InlineData("XI100190874")]
    [InlineData("XI888856782")]
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

    // As above; pairs of which somebody has changed one character.
    [Theory]
    [InlineData("CY10259033P", "CY10259033Z")]
    [InlineData("CY00632993F", "CY00632893F")]
    [InlineData("CY10274231F", "CY10274231G")]
    [InlineData("IE6433435F", "IE6433435E")]
    [InlineData("IE6433435OA", "IE6433435OB")]
    [InlineData("IE6433435IH", "IE6433436IH")]
    [InlineData("IE8D79739I", "IE8D79729I")]
    [InlineData("IE9Y71814N", "IE9Y71814M")]
    [InlineData("ESQ2818015F", "ESQ2814015F")]
    [InlineData("ESR9600075G", "ESR9600075H")]
    [InlineData("ESW4003922D", "ESW4003922C")]
    [InlineData("ES54362315K", "ES54362415K")]
    [InlineData("ESX2482300W", "ESX2322300W")]
    [InlineData("ESY5277343F", "ESY5277343G")]
    [InlineData("ESZ5277343K", "ESZ5277343L")]
    [InlineData("ESM1234567L", "ESM1234567K")]
    [InlineData("ESL1111111G", "ESL1111111C")]
    [InlineData("BG8032056031", "BG8032056037")]
    [InlineData("BG7111042925", "BG7111042927")]
    [InlineData("BG7153849522", "BG1037735942")]
    [InlineData("LV40003189718", "LV40003189715")]
    [InlineData("XI242338087388", "XI242338088388")]
    [InlineData("XI888856782", "XI888856783")]
    public void A_right_check_fits_and_a_wrong_one_does_not(string right, string wrong)
    {
        VatNumbers.Look(right, Day).ShouldBe(VatFinding.CheckDigitFits);
        VatNumbers.Look(wrong, Day).ShouldBe(VatFinding.WrongDigit);
    }

    [Theory]
    [InlineData("LV16117519997", VatFinding.FormFits)]
    [InlineData("XIGD100", VatFinding.FormFits)]
    [InlineData("XIHA501", VatFinding.FormFits)]
    [InlineData("XIGD600", VatFinding.Malformed)]
    [InlineData("XI123456789", VatFinding.WrongDigit)]
    [InlineData("XI802311781", VatFinding.WrongDigit)]
    [InlineData("CY12259033P", VatFinding.Malformed)]
    [InlineData("IE4550C59S", VatFinding.Malformed)]
    [InlineData("ESI1234567L", VatFinding.Malformed)]
    [InlineData("DE136695976\n", VatFinding.Malformed)]
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
        VatNumbers.Look("GB980780684", new(2020, 12, 31)).ShouldBe(VatFinding.CheckDigitFits);
        VatNumbers.Look("GB123456789", new(2020, 12, 31)).ShouldBe(VatFinding.WrongDigit);
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
