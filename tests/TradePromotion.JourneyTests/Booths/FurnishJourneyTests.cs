using System.Globalization;
using System.Text;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Booths;

/// <summary>
/// An exporter furnishes the booth with a video, a document and hours, looks at it as a visitor would, and plans a change that takes effect
/// by the clock; a buyer far away sees all of it by their own clock.
/// </summary>
[Collection(SharedFair.Collection)]
public sealed class FurnishJourneyTests(SharedFair shared)
{
    [Fact]
    public async Task A_booth_is_furnished_previewed_and_changes_by_the_clock()
    {
        var exporter = new Person(await shared.Fair.Window(language: "en", phone: true));
        await exporter.SignIn("huong@dinh-may.example");
        await exporter.Go("desk/exhibiting");
        await exporter.Click("a[href*='desk/booths/']");
        await exporter.Page.WaitForURLAsync("**/desk/booths/*");
        var booth = new Uri(exporter.Page.Url).AbsolutePath[4..];
        var shown = await exporter
            .Page.Locator("a[href*='/booths/']:has-text('See it as visitors do')")
            .GetAttributeAsync("href");

        await exporter.Type("Draft.Video", "https://www.youtube.com/watch?v=abcdefghijk");
        await exporter.Page.SetInputFilesAsync(
            "[name='Draft.Uploads']",
            new Microsoft.Playwright.FilePayload
            {
                Name = "Price list.pdf",
                MimeType = "application/pdf",
                Buffer = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"),
            }
        );
        await exporter.Send("furnish", "preview");
        await exporter.Sees("Preview as a visitor");
        await exporter.Sees("Watch the video of");
        (await exporter.Page.Locator("a[data-video]").CountAsync()).ShouldBe(1);
        await exporter.Send("furnish", "save");

        await exporter.Tick("Staffing.People");
        await exporter.Send("staff");
        for (var day = 0; day < 2; day++)
        {
            await exporter.Type($"Roster.Rows[{day}].From", "09:00");
            await exporter.Type($"Roster.Rows[{day}].To", "11:30");
            await exporter.Tick($"Roster.Rows[{day}].People");
        }
        await exporter.Send("roster");

        // The next minute but one at the latest, by the fair's clock.
        var now = shared.Fair.Now;
        await exporter.Type("Draft.StoryEn", "Opening day is here.");
        await exporter.Select("Draft.When", "other");
        await exporter.Type(
            "Draft.At",
            now.AddMinutes(1).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)
        );
        await exporter.Send("furnish", "save");
        await exporter.Sees("A change is planned");

        var buyer = new Person(await shared.Fair.Window(zone: "Europe/Berlin", language: "en"));
        await buyer.Go(shown!);
        await buyer.Go(shown!);
        (await buyer.Page.GetByText("Opening day is here.").CountAsync()).ShouldBe(0);
        await buyer.Sees("03:00–05:30");
        await buyer.Sees("09:00–11:30");
        var document = await buyer
            .Page.Locator("a[href*='/documents/']")
            .First.GetAttributeAsync("href");
        using var anybody = shared.Fair.Client();
        using var file = await anybody.GetAsync(document);
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        await buyer.Click("a[data-video]");
        (await buyer.Page.Locator("iframe").GetAttributeAsync("src"))!.ShouldStartWith(
            "https://www.youtube-nocookie.com/embed/"
        );

        for (var looked = 0; looked < 150; looked++)
        {
            await buyer.Go(shown!);
            if (await buyer.Page.GetByText("Opening day is here.").CountAsync() > 0)
                break;
            await Task.Delay(700);
        }
        await buyer.Sees("Opening day is here.");
        await exporter.Go(booth);
        (await exporter.Page.GetByText("A change is planned").CountAsync()).ShouldBe(0);
        await exporter.Page.Context.CloseAsync();
        await buyer.Page.Context.CloseAsync();
    }
}
