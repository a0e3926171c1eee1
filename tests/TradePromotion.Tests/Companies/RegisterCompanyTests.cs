using TradePromotion.Companies;
using TradePromotion.Companies.Published;
using TradePromotion.Companies.Registering;

namespace TradePromotion.Tests.Companies;

public sealed class RegisterCompanyTests
{
    private static readonly Guid Company = Ids.Of("test", "company");
    private static readonly Guid Person = Ids.Of("test", "person");

    private static readonly RegisterCompany Coffee = new(
        Company,
        CompanyKind.Enterprise,
        LocalText.Of("Cà phê Buôn Hồ", "Buon Ho Coffee"),
        "VN",
        "66",
        "6001234567",
        ["coffee"],
        Person
    );

    [Fact]
    public void Registers_and_takes_the_tax_code()
    {
        var then = Given.Nothing.WhenAcross(Coffee);
        then[Company]
            .Single()
            .ShouldBeOfType<CompanyRegistered>()
            .Name.In("en")
            .ShouldBe("Buon Ho Coffee");
        then[TaxCode.IdOf("VN", "6001234567")]
            .Single()
            .ShouldBeOfType<TaxCodeTaken>()
            .CompanyId.ShouldBe(Company);
    }

    [Theory]
    [InlineData("Buon Ho\r\nBcc: other@mail.example")]
    [InlineData("Buon Ho\u0007")]
    [InlineData(200)]
    public void A_name_is_one_short_line(object name) =>
        Should
            .Throw<Refusal>(() =>
                Given.Nothing.WhenAcross(
                    Coffee with
                    {
                        Name = LocalText.Of(name as string ?? new string('a', (int)name + 1), null),
                    }
                )
            )
            .Key.ShouldBe("Companies.Refused.NameTooLong");

    [Fact]
    public void A_tax_code_is_held_once() =>
        Should
            .Throw<Refusal>(() =>
                Given
                    .Events(
                        TaxCode.IdOf("VN", "6001234567"),
                        new TaxCodeTaken("VN", "6001234567", Guid.Empty)
                    )
                    .WhenAcross(Coffee)
            )
            .Field.ShouldBe("TaxCode");

    [Fact]
    public void A_repeat_does_nothing() =>
        Given
            .Events(Company, Given.Nothing.WhenAcross(Coffee)[Company].ToArray())
            .WhenAcross(Coffee)
            .ShouldBeEmpty();

    [Fact]
    public void Vietnam_needs_a_province() =>
        Should
            .Throw<Refusal>(() => Given.Nothing.WhenAcross(Coffee with { Province = null }))
            .Key.ShouldBe("Companies.Refused.ProvinceMissing");

    [Fact]
    public void Nobody_registers_in_the_name_of_another() =>
        Given
            .Nothing.AllowsAcross(Coffee, Someone.Who(Ids.Of("test", "other"), []))
            .ShouldBeFalse();

    [Fact]
    public void Only_an_administrator_registers_an_agency()
    {
        var agency = Coffee with { Kind = CompanyKind.Agency };
        Given.Nothing.AllowsAcross(agency, Someone.Who(Person, [Role.Exhibitor])).ShouldBeFalse();
        Given
            .Nothing.AllowsAcross(agency, Someone.Who(Person, [Role.Administrator]))
            .ShouldBeTrue();
    }

    [Theory]
    [InlineData("74")] // Bình Dương, merged in 2025
    [InlineData("00")]
    public void A_province_must_be_in_force(string province) =>
        Should
            .Throw<Refusal>(() => Given.Nothing.WhenAcross(Coffee with { Province = province }))
            .Field.ShouldBe("Province");

    [Theory]
    [InlineData("12345")]
    [InlineData("60012345AB")]
    public void A_Vietnamese_tax_code_has_its_length(string code) =>
        Should
            .Throw<Refusal>(() => Given.Nothing.WhenAcross(Coffee with { TaxCode = code }))
            .Field.ShouldBe("TaxCode");

    [Fact]
    public void Hyphens_do_not_make_another_tax_code() =>
        TaxCode.IdOf("VN", "6001 234 567-001").ShouldBe(TaxCode.IdOf("VN", "6001234567001"));

    [Fact]
    public void A_country_must_exist() =>
        Should
            .Throw<Refusal>(() => Given.Nothing.WhenAcross(Coffee with { Country = "XX" }))
            .Field.ShouldBe("Country");
}
