using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace TradePromotion.JourneyTests.LiveSessions;

/// <summary>What two people work with in their meeting, and that it is theirs alone.</summary>
[Collection(Morning.Collection)]
public sealed partial class TableTests(Morning morning)
{
    private const string Stranger = "megan@cedarfork.example";
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    );

    [Fact]
    public async Task They_share_notes_products_files_and_cards_and_nobody_else_gets_them()
    {
        var exporter = await Caller.Enters(
            morning.Fair,
            Morning.Exporter,
            "vi",
            "Asia/Ho_Chi_Minh"
        );
        var buyer = await Caller.Enters(morning.Fair, Morning.Buyer, "en", "Europe/Berlin");
        await buyer.SeesTheOther();

        await exporter.Page.ClickAsync("#tab-notes");
        await exporter.Page.FillAsync("[data-notes]", "Giá 4.200 USD/tấn");
        await Reads(buyer, "Giá 4.200 USD/tấn");
        await buyer.Page.ClickAsync("#tab-notes");
        await buyer.Page.FocusAsync("[data-notes]");
        await buyer.Page.Keyboard.PressAsync("Control+End");
        await buyer.Page.Keyboard.TypeAsync(", sample by Friday");
        await Reads(exporter, "Giá 4.200 USD/tấn, sample by Friday");

        await exporter.Page.ClickAsync("#tab-table");
        await exporter.Page.SelectOptionAsync("[data-lay]", new SelectOptionValue { Index = 1 });
        await buyer.Page.ClickAsync("#tab-table");
        await buyer.Page.WaitForSelectorAsync("[data-product]:not([hidden])");
        await exporter.Page.SetInputFilesAsync(
            "[data-file-form] [type=file]",
            new FilePayload
            {
                Name = "hop-dong.png",
                MimeType = "image/png",
                Buffer = Picture,
            }
        );
        var link = await buyer.Page.WaitForSelectorAsync("[data-files] a");
        var file = (await link!.GetAttributeAsync("href"))!;
        var meeting = MeetingOf().Match(file).Groups[1].Value;
        var me = (await exporter.Page.GetAttributeAsync("#room", "data-person"))!;
        var card = $"meetings/{meeting}/cards/{me}.vcf";

        var reader = await morning.Fair.SignedIn(Morning.Buyer);
        (await reader.GetByteArrayAsync(file)).ShouldBe(Picture);
        (await reader.GetAsync(card)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "not given");
        await exporter.Page.ClickAsync("#tab-cards");
        await exporter.Page.FillAsync("[data-card-form] [name=phone]", "+84 262 386 0000");
        await exporter.Page.ClickAsync("[data-card-form] button");
        await buyer.Page.ClickAsync("#tab-cards");
        await buyer.Page.WaitForSelectorAsync("[data-cards] a[href^='tel:']");
        (await reader.GetStringAsync(card)).ShouldContain("+84 262 386 0000");

        // What is no document is refused by what it is, not by its name.
        await exporter.Page.ClickAsync("#tab-table");
        await exporter.Page.SetInputFilesAsync(
            "[data-file-form] [type=file]",
            new FilePayload
            {
                Name = "bao-gia.pdf",
                MimeType = "application/pdf",
                Buffer = "MZ this is a program"u8.ToArray(),
            }
        );
        await exporter.Page.WaitForSelectorAsync("[data-file-trouble]:has-text('PDF')");

        foreach (
            var client in new[]
            {
                morning.Fair.Client(),
                await morning.Fair.SignedIn(Stranger),
                await morning.Fair.SignedIn("officer@demo.example"),
            }
        )
        {
            (await client.GetAsync(file)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await client.GetAsync(card)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
        (await reader.GetStringAsync($"meetings/{meeting}")).ShouldContain("sample by Friday");
        await exporter.Goes();
        await buyer.Goes();
    }

    private static async Task Reads(Caller caller, string text)
    {
        for (var tries = 0; tries < 150; tries++)
        {
            if (await caller.Page.InputValueAsync("[data-notes]") == text)
                return;
            await Task.Delay(200);
        }
        throw new TimeoutException(
            $"the notes say: {await caller.Page.InputValueAsync("[data-notes]")}"
        );
    }

    [GeneratedRegex("meetings/([0-9a-f-]{36})/files")]
    private static partial Regex MeetingOf();
}
