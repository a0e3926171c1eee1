using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using TradePromotion.Catalogue.Describing;
using TradePromotion.Deciding;
using TradePromotion.Wording;

namespace TradePromotion.Tests.Catalogue;

public sealed class ProductFieldsTests : BunitContext
{
    private readonly FormState _errors;

    public ProductFieldsTests()
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(
            "en-GB"
        );
        Services.AddSingleton<Words>();
        _errors = new FormState(Services.GetRequiredService<Words>());
    }

    private IRenderedComponent<ProductFields> Shown(ProductInput input) =>
        Render<ProductFields>(p => p.Add(f => f.Input, input).Add(f => f.Errors, _errors));

    [Fact]
    public void What_was_typed_stays_even_when_it_is_wrong()
    {
        var form = Shown(
            new()
            {
                NameVi = "Cà phê <Robusta>",
                HsCode = "99.01",
                PriceFrom = "5",
                PriceTo = "4",
                PriceUnit = "tonne",
                Pictures = ["abc"],
            }
        );
        form.Find("[name='Input.NameVi']").GetAttribute("value").ShouldBe("Cà phê <Robusta>");
        form.Find("[name='Input.HsCode']").GetAttribute("value").ShouldBe("99.01");
        form.Find("[name='Input.PriceFrom']").GetAttribute("value").ShouldBe("5");
        form.Find("[name='Input.PriceUnit'] option[selected]")
            .GetAttribute("value")
            .ShouldBe("tonne");
        form.Find("[name='Input.Pictures']").GetAttribute("value").ShouldBe("abc");
        form.Find("img").GetAttribute("src").ShouldBe("/pictures/abc");
    }

    [Fact]
    public async Task A_refusal_stands_next_to_its_field()
    {
        await _errors.Try(() => throw new Refusal("Catalogue.Refused.HsCodeUnknown").At("HsCode"));
        var form = Shown(new() { HsCode = "99.01" });
        var input = form.Find("[name='Input.HsCode']");
        input.GetAttribute("aria-invalid").ShouldBe("true");
        var described = input.GetAttribute("aria-describedby")!.Split(' ');
        described
            .Select(id => form.Find($"#{id}").TextContent)
            .ShouldContain(text => text.Contains("4, 6 or 8 digits"));
        form.FindAll("[aria-invalid='true']").Count.ShouldBe(1);
    }

    [Fact]
    public void A_known_code_is_explained_by_its_chapter() =>
        Shown(new() { HsCode = "0901.21" })
            .Markup.ShouldContain("Chapter 09: Coffee, tea and spices");

    [Theory]
    [InlineData("4.5", "6", 4.5, 6)]
    [InlineData("4,5", "", 4.5, 4.5)]
    [InlineData("", "6", 6, 6)]
    public void Prices_are_read_as_typed(string from, string to, double low, double high)
    {
        var price = Input(from, to).Command(Guid.Empty, _errors)!.Price!;
        price.From.ShouldBe((decimal)low);
        price.To.ShouldBe((decimal)high);
    }

    [Fact]
    public void No_price_is_no_price() =>
        Input("", " ").Command(Guid.Empty, _errors)!.Price.ShouldBeNull();

    [Fact]
    public void What_is_no_number_is_said_next_to_the_price()
    {
        Input("cheap", "6").Command(Guid.Empty, _errors).ShouldBeNull();
        _errors["Price"].ShouldNotBeNull();
    }

    private static ProductInput Input(string from, string to) =>
        new()
        {
            NameVi = "Cà phê",
            PriceFrom = from,
            PriceTo = to,
            Currency = "USD",
            PriceUnit = "kg",
        };
}
