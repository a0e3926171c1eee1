using System.Globalization;
using Bunit;
using Radzen;
using Radzen.Blazor.Rendering;
using TradePromotion.UI;

namespace TradePromotion.Tests.UI;

/// <summary>A chart's numbers can be read without seeing it.</summary>
public sealed class CountChartTests : BunitContext
{
    [Fact]
    public void Every_number_stands_in_the_table_and_the_drawing_is_for_eyes_only()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");
        Services.AddRadzenComponents();
        JSInterop.Mode = JSRuntimeMode.Loose;
        JSInterop
            .Setup<Rect>("Radzen.createChart", _ => true)
            .SetResult(new Rect { Width = 400, Height = 240 });
        var chart = Render<CountChart>(p =>
            p.Add(c => c.Title, "Lượt tham quan")
                .Add(c => c.Categories, ["24/11", "25/11"])
                .Add(c => c.CategoryText, "Ngày")
                .Add(c => c.TableText, "Dạng bảng")
                .Add(
                    c => c.Series,
                    [new("Khách", "var(--jade)", [1200, 88]), new("Lượt", "var(--amber)", [3, 0])]
                )
        );

        chart.FindAll(".drawing .rz-column-series path").Count.ShouldBe(4);
        chart.Find(".drawing").GetAttribute("aria-hidden").ShouldBe("true");
        chart
            .FindAll("tbody tr")
            .Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent)))
            .ShouldBe(["24/11 1.200 3", "25/11 88 0"]);
        chart.FindAll("thead th").Select(th => th.TextContent).ShouldBe(["Ngày", "Khách", "Lượt"]);
    }
}
