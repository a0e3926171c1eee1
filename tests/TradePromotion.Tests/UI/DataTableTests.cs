using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using TradePromotion.UI;
using TradePromotion.Wording;

namespace TradePromotion.Tests.UI;

/// <summary>A long list: its pages and order come from the server, and it says everything in the reader's language.</summary>
public sealed class DataTableTests : BunitContext
{
    private readonly List<TableRequest> _asked = [];
    private readonly List<TableRequest> _shown = [];

    private sealed record Fruit(string Name, int Baskets);

    public DataTableTests()
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(
            "vi-VN"
        );
        Services.AddSingleton<ILocalizer, ComponentWords>().AddRadzenComponents();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Renderer.SetRendererInfo(new("Server", isInteractive: true));
    }

    [Theory]
    [InlineData(null, null, 1, null, false)]
    [InlineData(3, "name", 3, "name", false)]
    [InlineData(-2, "-name", 1, "name", true)]
    [InlineData(1, "-", 1, null, true)]
    public void An_address_says_which_page_and_order(
        int? page,
        string? sort,
        int wanted,
        string? by,
        bool descending
    ) => TableRequest.From(page, sort).ShouldBe(new(wanted, by, descending));

    [Fact]
    public void A_page_that_a_list_has_no_more_is_its_last()
    {
        new TableRequest(99).Within(61, 50).Page.ShouldBe(2);
        new TableRequest(2).Within(0, 50).Page.ShouldBe(1);
    }

    [Fact]
    public void Rows_carry_the_names_of_their_columns_for_cards_on_a_phone()
    {
        var cells = Table().FindAll("tbody td");
        cells.Select(cell => cell.TextContent.Trim()).ShouldBe(["Xoài", "7", "Bưởi", "3"]);
        cells[0].GetAttribute("data-label").ShouldBe("Trái cây");
    }

    [Fact]
    public void A_head_sorts_by_keyboard_too()
    {
        var table = Table();
        table.FindAll("th button").Count.ShouldBe(1);
        table.Find("th button").Click();
        table.WaitForAssertion(() => _shown.ShouldBe([new(1, "name")]));
        table.Find("th[aria-sort]").GetAttribute("aria-sort").ShouldBe("ascending");
    }

    [Fact]
    public void A_phone_has_a_list_of_orders_instead()
    {
        var table = Table();
        table.WaitForElement(".order");
        table
            .FindAll(".order option")
            .Select(option => option.TextContent)
            .ShouldBe(["Mới nhất", "Trái cây", "Trái cây ngược"]);
        table.Find(".order select").Change("-name");
        table.WaitForAssertion(() => _shown.ShouldBe([new(1, "name", true)]));
    }

    [Fact]
    public void The_pager_speaks_the_readers_language_and_begins_where_the_address_says()
    {
        var table = Table(new(2));
        table.WaitForAssertion(() =>
            table.Find(".rz-pager-summary").TextContent.ShouldBe("Trang 2/3, tổng cộng 5 dòng")
        );
        table.Find(".rz-pager").GetAttribute("aria-label").ShouldBe("Chuyển trang");
        table.Find(".rz-pager-next").Click();
        table.WaitForAssertion(() => _shown.ShouldBe([new(3)]));
        _asked.ShouldBe([new(3)]);
    }

    private IRenderedComponent<DataTable<Fruit>> Table(TableRequest? first = null) =>
        Render<DataTable<Fruit>>(p =>
            p.Add(t => t.Label, "Trái cây")
                .Add(t => t.Columns, Columns)
                .Add(t => t.First, first ?? new())
                .Add(t => t.FirstPage, new([new("Xoài", 7), new("Bưởi", 3)], 5))
                .Add(
                    t => t.Load,
                    request =>
                    {
                        _asked.Add(request);
                        return Task.FromResult(new TablePage<Fruit>([new("Cam", 1)], 5));
                    }
                )
                .Add(
                    t => t.Shown,
                    request =>
                    {
                        _shown.Add(request);
                        return Task.CompletedTask;
                    }
                )
                .Add(t => t.Address, request => $"fruit?page={request.Page}")
                .Add(t => t.PageSize, 2)
                .Add(t => t.SortText, "Sắp xếp")
                .Add(t => t.OwnOrderText, "Mới nhất")
                .Add(t => t.DescendingText, "{0} ngược")
                .Add(t => t.PreviousText, "Trước")
                .Add(t => t.NextText, "Sau")
        );

    private static void Columns(RenderTreeBuilder builder)
    {
        builder.OpenComponent<DataColumn<Fruit>>(0);
        builder.AddAttribute(1, "Title", "Trái cây");
        builder.AddAttribute(2, "Name", "name");
        builder.AddAttribute(3, "Cell", Cell(fruit => fruit.Name));
        builder.CloseComponent();
        builder.OpenComponent<DataColumn<Fruit>>(4);
        builder.AddAttribute(5, "Title", "Số giỏ");
        builder.AddAttribute(6, "Cell", Cell(fruit => $"{fruit.Baskets}"));
        builder.CloseComponent();
    }

    private static RenderFragment<Fruit> Cell(Func<Fruit, string> text) =>
        fruit => builder => builder.AddContent(0, text(fruit));
}
