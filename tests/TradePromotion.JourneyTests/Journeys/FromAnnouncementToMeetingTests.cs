using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Journeys;

/// <summary>
/// The whole way: an officer announces a fair and admits an exporter, who furnishes and publishes; a buyer finds the booth by typing
/// without diacritics and asks for a meeting; both sit in the room and see each other, through two kills of the application.
/// </summary>
public sealed partial class FromAnnouncementToMeetingTests : IAsyncLifetime
{
    private const string Password = "Rang-xay-2026!";
    private readonly Fair _fair = new("09:50");

    public Task InitializeAsync() => _fair.InitializeAsync();

    public Task DisposeAsync() => _fair.DisposeAsync();

    [Fact]
    public async Task A_fair_from_its_announcement_to_a_live_meeting()
    {
        var officer = new Person(await _fair.Window(language: "vi"));
        await officer.SignIn("officer@demo.example");
        var fairId = await Announce(officer);

        var exporter = new Person(await _fair.Window(language: "vi", phone: true));
        await RegisterExporter(exporter);
        await PublishProduct(exporter);
        await exporter.Go($"desk/exhibiting/{fairId}/apply");
        await exporter.Tick("Draft.Sector", "coffee");
        await exporter.Send("apply");

        await Admit(officer, fairId);
        await Furnish(exporter);
        await OpensByItself(officer);

        var buyer = new Person(await _fair.Window("Europe/Berlin", "en"));
        await RegisterBuyer(buyer);
        var meeting = await FindAndAsk(buyer);

        await exporter.Go(meeting);
        await exporter.Tick("Input.Slot");
        await exporter.Send("accept");

        // Acknowledged is kept, whatever happens to the process.
        await _fair.App.Kill();
        await _fair.App.Run();
        await buyer.Go(meeting);
        (await buyer.Page.Locator("a[href$='/room']").CountAsync()).ShouldBe(
            1,
            "the accepted meeting has its room after the kill"
        );

        await Meet(exporter, buyer, meeting);
        await RecordOutcomes(exporter, buyer, meeting);

        await officer.Go($"desk/fairs/{fairId}/live");
        await officer.Until(
            "() => [...document.querySelectorAll('a')].some(a => a.href.endsWith('/events/MeetingsHeld') && /1/.test((a.closest('.figure') ?? a).textContent))",
            20,
            "the officer sees one meeting held"
        );
        await officer.Go($"desk/fairs/{fairId}/events/MeetingsHeld");
        (await officer.Page.Locator("tbody tr").CountAsync()).ShouldBe(1);
        await officer.Sees("meeting_started");
    }

    private async Task<string> Announce(Person officer)
    {
        var today = _fair.Today.ToString("yyyy-MM-dd");
        await officer.Go("desk/fairs/new");
        await officer.Type("Draft.NameVi", "Phiên thử nếm cà phê");
        await officer.Type("Draft.NameEn", "Coffee cupping day");
        await officer.Type("Draft.LeadVi", "Một ngày cho người rang và người trồng.");
        await officer.Type("Draft.LeadEn", "One day for roasters and growers.");
        await officer.Type("Draft.Address", "coffee-cupping-day");
        await officer.Type("Draft.FirstDay", today);
        await officer.Type("Draft.LastDay", today);
        await officer.Type("Draft.Opens", "08:00");
        await officer.Type("Draft.Closes", "20:00");
        await officer.Tick("Draft.Sectors", "coffee");
        await officer.Send("announce");
        var fairId = IdInAddress().Match(officer.Page.Url).Value;
        fairId.ShouldNotBeEmpty(await officer.Page.InnerTextAsync("main"));

        await officer.Go($"desk/fairs/{fairId}/hall?rows=2&perRow=3&width=4&depth=3&draw=true");
        await officer.Send("lay-out");
        await officer.Go($"desk/fairs/{fairId}");
        await officer.Send("open-applications");
        return fairId;
    }

    private static async Task Register(Person person, string wanted, string name, string email)
    {
        await person.Go("register");
        await person.Tick("Input.Wanted", wanted);
        await person.Type("Input.Name", name);
        await person.Type("Input.Email", email);
        await person.Type("Input.Password", Password);
        await person.Send("register");
        await person.Go("outbox");
        await person.Click($"article:has-text('{email}') a[href*='confirm']");
        await person.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await person.Type("Input.Password", Password);
        await person.Send("confirm");
        await person.Go("desk/company/new");
    }

    private static async Task RegisterExporter(Person exporter)
    {
        await Register(exporter, "Exhibitor", "Y Moan Niê", "ymoan@buon-ho.example");
        await exporter.Type("Input.NameVi", "Cà phê Buôn Hồ");
        await exporter.Type("Input.NameEn", "Buon Ho Coffee");
        await exporter.Select("Input.Country", "VN");
        await exporter.Select("Input.Province", "66");
        await exporter.Type("Input.TaxCode", "6001999888");
        await exporter.Tick("Input.Sectors", "coffee");
        await exporter.Send("register");
        exporter.Page.Url.ShouldNotEndWith("/new", await exporter.Page.InnerTextAsync("main"));
    }

    private static async Task RegisterBuyer(Person buyer)
    {
        await Register(buyer, "Buyer", "Greta Lindqvist", "greta@hafenrost.example");
        await buyer.Tick("Input.Kind", "ForeignBuyer");
        await buyer.Type("Input.NameEn", "Hafenrösterei Lindqvist");
        await buyer.Select("Input.Country", "DE");
        await buyer.Tick("Input.Sectors", "coffee");
        await buyer.Send("register");
        buyer.Page.Url.ShouldNotEndWith("/new", await buyer.Page.InnerTextAsync("main"));
    }

    private static async Task PublishProduct(Person exporter)
    {
        await exporter.Go("desk/products/new");
        await exporter.Type("Input.NameVi", "Cà phê chồn hương đất đỏ");
        await exporter.Type("Input.NameEn", "Red-earth robusta");
        await exporter.Type("Input.DescriptionVi", "Robusta chín cây, phơi trên giàn.");
        await exporter.Type("Input.DescriptionEn", "Tree-ripe robusta, dried on racks.");
        await exporter.Select("Input.Sector", "coffee");
        await exporter.Type("Input.HsCode", "090111");
        await exporter.Type("Input.PriceFrom", "4");
        await exporter.Type("Input.PriceTo", "6");
        await exporter.Type("Input.Minimum", "300");
        await exporter.Page.SetInputFilesAsync(
            "[name='Input.Uploads']",
            new FilePayload
            {
                Name = "ca-phe.png",
                MimeType = "image/png",
                Buffer = await exporter.Page.ScreenshotAsync(),
            }
        );
        await exporter.Send("product", "publish");
        exporter.Page.Url.ShouldNotEndWith("/new", await exporter.Page.InnerTextAsync("main"));
    }

    private static async Task Admit(Person officer, string fairId)
    {
        await officer.Go($"desk/fairs/{fairId}/applications");
        var admit = officer.Page.Locator("form:has(input[name='Decision.Number'])").First;
        await officer.Click("details.decide > summary");
        await admit.Locator("button[value='Admitted']").ClickAsync();
        await officer.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        (await officer.Page.Locator("input[name='Decision.Number']").CountAsync()).ShouldBe(0);
    }

    private static async Task Furnish(Person exporter)
    {
        await exporter.Go("desk/exhibiting");
        await exporter.Click("a[href*='desk/booths/']");
        await exporter.Page.WaitForURLAsync("**/desk/booths/*");
        await exporter.Type("Draft.StoryVi", "Ba đời trồng cà phê ở Buôn Hồ.");
        await exporter.Type("Draft.StoryEn", "Three generations of coffee in Buon Ho.");
        await exporter.Tick("Draft.Products");
        await exporter.Send("furnish", "save");
        await exporter.Tick("Staffing.People");
        await exporter.Send("staff");
    }

    private static async Task OpensByItself(Person officer)
    {
        for (var looked = 0; looked < 100; looked++)
        {
            await officer.Go("fairs/coffee-cupping-day");
            if (await officer.Page.Locator("main [data-fair-state='Live']").CountAsync() > 0)
                return;
            await Task.Delay(1000);
        }
        throw new TimeoutException("the fair did not open by itself");
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex IdInAddress();

    [GeneratedRegex("meetings/[0-9a-f]{8}-[0-9a-f-]{27}$")]
    private static partial Regex MeetingInAddress();
}
