using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using TradePromotion.Companies;
using TradePromotion.Companies.Proving;
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
    public void Begins_with_an_importer_for_those_who_came_to_buy()
    {
        string? Kind(params Role[] roles) =>
            Shown(new(), roles).Find("[name='Input.Kind'][checked]").GetAttribute("value");
        Kind(Role.Buyer).ShouldBe("ForeignBuyer");
        Kind(Role.Exhibitor).ShouldBe("Enterprise");
        Kind(Role.Exhibitor, Role.Buyer).ShouldBe("Enterprise");
    }

    [Fact]
    public void A_verification_by_an_officers_word_is_told_beside_the_levels()
    {
        var since = new DateTimeOffset(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);
        string Levels(DateTimeOffset? verified) =>
            Render<LevelSteps>(p =>
                p.Add(s => s.Held, []).Add(s => s.ByWordSince, verified)
            ).Markup;
        Levels(since).ShouldContain("2/11/2026");
        Levels(null).ShouldNotContain("<p>");
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
