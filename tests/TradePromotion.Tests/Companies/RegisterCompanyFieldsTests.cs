using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using TradePromotion.Companies;
using TradePromotion.Companies.Registering;
using TradePromotion.Deciding;
using TradePromotion.Wording;

namespace TradePromotion.Tests.Companies;

public sealed class RegisterCompanyFieldsTests : BunitContext
{
    private readonly FormState _errors;

    public RegisterCompanyFieldsTests()
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(
            "vi-VN"
        );
        Services.AddSingleton<Words>();
        Services.AddSingleton(TimeProvider.System);
        Services.AddSingleton<CompanyChoices>();
        _errors = new FormState(Services.GetRequiredService<Words>());
    }

    private IRenderedComponent<RegisterCompanyFields> Shown(
        RegisterCompanyInput input,
        params Role[] roles
    ) =>
        Render<RegisterCompanyFields>(p =>
            p.Add(f => f.Input, input)
                .Add(f => f.Errors, _errors)
                .Add(f => f.Actor, Someone.Who(CompanyExamples.Lan, roles))
        );

    [Fact]
    public void Offers_the_34_provinces_of_today() =>
        Shown(new()).FindAll("[name='Input.Province'] option").Count.ShouldBe(34 + 1);

    [Fact]
    public void Offers_agencies_to_administrators_only()
    {
        Shown(new(), Role.Exhibitor).FindAll("[value='Agency']").ShouldBeEmpty();
        Shown(new(), Role.Administrator).FindAll("[value='Agency']").ShouldHaveSingleItem();
    }

    [Fact]
    public void Keeps_what_was_chosen_and_says_what_is_missing()
    {
        _errors.Says("Province", "Companies.Refused.ProvinceMissing");
        var form = Shown(
            new()
            {
                NameVi = "Cà phê Buôn Hồ",
                Kind = "Cooperative",
                Sectors = ["coffee", "rice"],
            }
        );
        form.Find("[name='Input.NameVi']").GetAttribute("value").ShouldBe("Cà phê Buôn Hồ");
        form.Find("[value='Cooperative']").HasAttribute("checked").ShouldBeTrue();
        form.FindAll("[name='Input.Sectors'][checked]").Count.ShouldBe(2);
        form.Find("[name='Input.Province']").GetAttribute("aria-invalid").ShouldBe("true");
    }
}
