using System.Text.RegularExpressions;
using TradePromotion.Booths.Published;
using TradePromotion.JourneyTests.House;
using TradePromotion.Tests.Meetings;

namespace TradePromotion.JourneyTests.Journeys;

/// <summary>
/// A meeting agreed between Paris and New York at a fair in Việt Nam is moved over the night in which Europe changes its clocks; what
/// ical.js makes of the files and of the private feed is the same moment on all three clocks, every time.
/// </summary>
public sealed partial class MovingAcrossZonesTests : IAsyncLifetime
{
    private readonly Fair _fair = new("09:50");

    public Task InitializeAsync() => _fair.InitializeAsync();

    public Task DisposeAsync() => _fair.DisposeAsync();

    [Fact]
    public async Task A_meeting_moves_over_a_change_of_the_clock()
    {
        var sunday = EuropeChangesClocks(_fair.Today.Year + 1);
        // 20:00 in Việt Nam on the Friday before, and on the Monday after.
        var before = Evening(sunday.AddDays(-2));
        var after = Evening(sunday.AddDays(1));

        var officer = new Person(await _fair.Window());
        await officer.SignIn("officer@demo.example");
        var fairId = await Announce(officer, sunday.AddDays(-2), sunday.AddDays(1));
        var exporter = new Person(await _fair.Window("Europe/Paris", "en", phone: true));
        await LiveIn(exporter, "exporter@demo.example", "Europe/Paris");
        var booth = await TakeBooth(officer, exporter, fairId);
        var buyer = new Person(await _fair.Window("America/New_York", "en"));
        await LiveIn(buyer, "buyer@demo.example", "America/New_York");

        var meeting = await AskAndAccept(buyer, exporter, booth, Value(before));
        using var paris = await _fair.SignedIn("exporter@demo.example");
        using var newYork = await _fair.SignedIn("buyer@demo.example");
        (await Entry(paris)).ShouldBe(("REQUEST", 0, before, "Europe/Paris", "14:00"));
        (await Entry(newYork)).ShouldBe(("REQUEST", 0, before, "America/New_York", "09:00"));

        await buyer.Go("desk/meetings/feed");
        await buyer.Send("open-feed");
        var feed = await buyer.Page.InputValueAsync("input[name='address']");
        using var stranger = new HttpClient();
        (await Feed()).ShouldBe(("CONFIRMED", 0, before));

        await buyer.Go(meeting);
        await buyer.Click("details:has(input[value='propose']) summary");
        await buyer.Tick("Proposal.Slots", Value(after));
        await buyer.Send("propose");
        await exporter.Go(meeting);
        await exporter.Tick("Input.Slot", Value(after));
        await exporter.Send("accept");

        // In Paris it is an hour later by the clock now; in New York, which changed two weeks ago, it is not.
        (await Entry(paris)).ShouldBe(("REQUEST", 1, after, "Europe/Paris", "15:00"));
        (await Entry(newYork)).ShouldBe(("REQUEST", 1, after, "America/New_York", "09:00"));
        (await Feed()).ShouldBe(("CONFIRMED", 1, after));
        (await exporter.Page.InnerTextAsync("main")).ShouldSatisfyAllConditions(
            said => said.ShouldContain("15:00"),
            said => said.ShouldContain("20:00")
        );

        await buyer.Go(meeting);
        await buyer.Click("details:has(input[value='call-off']) summary");
        await buyer.Send("call-off");
        (await Entry(paris)).ShouldBe(("CANCEL", 2, after, "Europe/Paris", "15:00"));
        (await Feed()).ShouldBe(("CANCELLED", 2, after));
        await buyer.Go("desk/meetings/feed");
        await buyer.Send("close-feed");
        ((int)(await stranger.GetAsync(feed)).StatusCode).ShouldBe(404);

        async Task<(string, int, DateTimeOffset, string, string)> Entry(HttpClient client)
        {
            var file = CalendarReader.Read(
                await client.GetByteArrayAsync($"{meeting}/calendar.ics")
            );
            var entry = file.Events.Single();
            return (file.Method, entry.Sequence, entry.Starts, entry.Zone, entry.Clock);
        }

        async Task<(string?, int, DateTimeOffset)> Feed()
        {
            var file = CalendarReader.Read(await stranger.GetByteArrayAsync(feed));
            file.Method.ShouldBe("PUBLISH");
            var entry = file.Events.Single(e => meeting.EndsWith(e.Uid.Split('@')[0]));
            return (entry.Status, entry.Sequence, entry.Starts);
        }
    }

    private static DateOnly EuropeChangesClocks(int year)
    {
        var day = new DateOnly(year, 3, 31);
        while (day.DayOfWeek != DayOfWeek.Sunday)
            day = day.AddDays(-1);
        return day;
    }

    private static DateTimeOffset Evening(DateOnly day) =>
        new DateTimeOffset(
            day.ToDateTime(new TimeOnly(20, 0)),
            TimeSpan.FromHours(7)
        ).ToUniversalTime();

    private static string Value(DateTimeOffset slot) => slot.ToString("yyyyMMdd'T'HHmm'Z'");

    private static async Task<string> Announce(Person officer, DateOnly first, DateOnly last)
    {
        await officer.Go("desk/fairs/new");
        await officer.Type("Draft.NameVi", "Phiên chợ qua mùa");
        await officer.Type("Draft.NameEn", "Fair of the two clocks");
        await officer.Type("Draft.LeadVi", "Bốn ngày cuối tháng ba.");
        await officer.Type("Draft.LeadEn", "Four days at the end of March.");
        await officer.Type("Draft.Address", "two-clocks");
        await officer.Type("Draft.FirstDay", first.ToString("yyyy-MM-dd"));
        await officer.Type("Draft.LastDay", last.ToString("yyyy-MM-dd"));
        await officer.Type("Draft.Opens", "14:00");
        await officer.Type("Draft.Closes", "22:00");
        await officer.Tick("Draft.Sectors", "coffee");
        await officer.Send("announce");
        var fairId = Id().Match(officer.Page.Url).Value;
        fairId.ShouldNotBeEmpty(await officer.Page.InnerTextAsync("main"));
        await officer.Go($"desk/fairs/{fairId}/hall?rows=2&perRow=3&width=4&depth=3&draw=true");
        await officer.Send("lay-out");
        await officer.Go($"desk/fairs/{fairId}");
        await officer.Send("open-applications");
        return fairId;
    }

    private static async Task LiveIn(Person person, string email, string zone)
    {
        await person.SignIn(email);
        await person.Go("account");
        await person.Select("Input.Zone", zone);
        await person.Send("account");
    }

    private static async Task<Guid> TakeBooth(Person officer, Person exporter, string fairId)
    {
        await exporter.Go($"desk/exhibiting/{fairId}/apply");
        await exporter.Tick("Draft.Sector", "coffee");
        await exporter.Send("apply");
        await officer.Go($"desk/fairs/{fairId}/applications");
        await officer.Click("details.decide > summary");
        var number = (
            await officer.Page.Locator("#free-booths option").First.GetAttributeAsync("value")
        )!;
        // As one types it on a phone.
        await officer
            .Page.Locator("input[name='Decision.Number']")
            .First.FillAsync($"{number.ToLowerInvariant()} ");
        await officer.Page.Locator("button[value='Admitted']").First.ClickAsync();
        await officer.Until(
            "() => document.querySelectorAll(\"input[name='Decision.Number']\").length === 0",
            15,
            "the exporter is admitted"
        );
        var booth = BoothIds.Booth(Guid.Parse(fairId), number);
        await exporter.Go($"desk/booths/{booth}");
        await exporter.Tick("Staffing.People");
        await exporter.Send("staff");
        return booth;
    }

    private static async Task<string> AskAndAccept(
        Person buyer,
        Person exporter,
        Guid booth,
        string slot
    )
    {
        await buyer.Go($"meetings/ask/{booth}");
        await buyer.Type("Input.Topic", "Robusta for the summer");
        await buyer.Tick("Input.Slots", slot);
        await buyer.Send("ask");
        var meeting = Meeting().Match(buyer.Page.Url).Value;
        meeting.ShouldNotBeEmpty(await buyer.Page.InnerTextAsync("main"));
        await exporter.Go(meeting);
        await exporter.Tick("Input.Slot", slot);
        await exporter.Send("accept");
        return meeting;
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();

    [GeneratedRegex("meetings/[0-9a-f]{8}-[0-9a-f-]{27}$")]
    private static partial Regex Meeting();
}
