using System.Text;
using Microsoft.Playwright;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Catalogue;

/// <summary>An exporter takes products in from a table, looks first, and takes them back; a buyer puts products side by side.</summary>
[Collection(SharedFair.Collection)]
public sealed class ImportAndCompareTests(SharedFair shared)
{
    private const string Table =
        "\uFEFFname_vi;name_en;sector;price_from;currency;price_unit\r\n"
        + "Tiêu thử nghiệm;Trial pepper;nuts-spices;4,2;USD;kg\r\n"
        + "Mật ong thử nghiệm;Trial honey;coffee;1,500;USD;kg\r\n";

    [Fact]
    public async Task Looked_at_imported_and_taken_back()
    {
        var exporter = new Person(await shared.Fair.Window(language: "en"));
        await exporter.SignIn("exporter@demo.example");
        await exporter.Go("desk/imports/products");
        await exporter.Page.SetInputFilesAsync(
            "input[type=file]",
            new FilePayload
            {
                Name = "trial.csv",
                MimeType = "text/csv",
                Buffer = Encoding.UTF8.GetBytes(Table),
            }
        );
        await exporter.Send("import");
        var seen = await exporter.Page.InnerTextAsync("main");
        seen.ShouldContain("1 row wrong");
        seen.ShouldContain("1,500 may mean two things");
        seen.ShouldContain("Trial pepper");

        await exporter.Send("confirm");
        await exporter.Until(
            "document.querySelector('.figures')?.innerText.startsWith('1')",
            20,
            "one row is imported"
        );
        await exporter.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var import = exporter.Page.Url;
        await exporter.Go("desk/products");
        (await exporter.Page.InnerTextAsync("main")).ShouldContain("Trial pepper");

        await exporter.Page.GotoAsync(import);
        await exporter.Send("undo");
        await exporter.Until(
            "document.body.innerText.includes('Undone')",
            20,
            "the import is taken back"
        );
        await exporter.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await exporter.Go("desk/products");
        (await exporter.Page.InnerTextAsync("main")).ShouldNotContain("Trial pepper");
        await exporter.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task Two_products_stand_side_by_side_without_script_and_on_a_phone()
    {
        using var buyer = shared.Fair.Client();
        var page = await shared.Fair.Window(language: "en", phone: true);
        await page.GotoAsync("compare?q=coffee");
        for (var n = 1; n <= 2; n++)
        {
            var next = await page.Locator(".adds a").First.GetAttributeAsync("href");
            // What a browser without script does: it follows the address.
            (await buyer.GetAsync(next)).EnsureSuccessStatusCode();
            await page.GotoAsync(next!);
        }
        (await page.Locator("table.compare tbody tr").First.Locator("td").CountAsync()).ShouldBe(2);
        (await page.InnerTextAsync("table.compare")).ShouldContain("Minimum order");
        await page.Locator("table.compare tbody a.small").First.ClickAsync();
        await page.WaitForURLAsync(url => url.Split("p=").Length == 2);
        await page.Context.CloseAsync();
    }
}
