using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using TradePromotion.JourneyTests.House;
using TradePromotion.Tests.Filing;

namespace TradePromotion.JourneyTests.Access;

/// <summary>A video, and what is said in it, is its own company's alone until what shows it is public.</summary>
[Collection(SharedFair.Collection)]
public sealed class HiddenFilmsTests(SharedFair shared, Guests guests) : IClassFixture<Guests>
{
    private const string OfItsCompanyAlone = "404 404 200 404 404 404";

    [Fact]
    public async Task A_drafts_video_is_for_its_own_company()
    {
        var exporter = await Exporter();
        await exporter.Go(guests.At("desk/products/{draft}/material"));
        var (film, captions) = await Upload(exporter, "Input", "material");

        foreach (var id in new[] { film, captions })
        {
            var address = guests.At($"products/{{draft}}/material/{id}");
            (await Answers(address)).ShouldBe(OfItsCompanyAlone);
            // Nor under the name of a product that everyone may see.
            (await Answers(guests.At($"products/{{product}}/material/{id}"))).ShouldBe(
                "404 404 404 404 404 404"
            );
        }
        await exporter.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_planned_booths_video_is_for_its_own_company_until_it_is_shown()
    {
        var exporter = await Exporter();
        await exporter.Go(guests.At("desk/booths/{booth}"));
        var shown = await exporter
            .Page.Locator("a[href*='/booths/']:has-text('See it as visitors do')")
            .GetAttributeAsync("href");
        await exporter.Select("Draft.When", "other");
        await exporter.Type(
            "Draft.At",
            shared.Fair.Now.AddDays(30).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)
        );
        await Choose(exporter, "Draft.NewFilm", "a.mp4", Films.Mp4);
        await exporter.Send("furnish", "save");
        await exporter.Sees("A change is planned");
        await exporter.Go(guests.At("desk/booths/{booth}?of=planned"));
        var film = await exporter.Page.InputValueAsync("[name='Draft.Films[0].Key']");

        (await Answers($"{shown}/documents/{film}")).ShouldBe(OfItsCompanyAlone);
        using var own = await guests["exporter"].GetAsync($"{shown}/documents/{film}");
        own.Headers.CacheControl!.ToString().ShouldBe("no-store, private");

        await exporter.Send("drop-change");
        await exporter.Page.Context.CloseAsync();
    }

    private async Task<Person> Exporter()
    {
        var exporter = new Person(await shared.Fair.Window(language: "en"));
        await exporter.SignIn("exporter@demo.example");
        return exporter;
    }

    private static async Task<(string Film, string Captions)> Upload(
        Person person,
        string model,
        string form
    )
    {
        await Choose(person, $"{model}.NewFilm", "a.mp4", Films.Mp4);
        await person.Send(form);
        await Choose(
            person,
            $"{model}.Films[0].NewEn",
            "en.vtt",
            Encoding.UTF8.GetBytes("WEBVTT\n\n00:00.000 --> 00:00.900\nRed, then green\n")
        );
        await person.Send(form);
        return (
            await person.Page.InputValueAsync($"[name='{model}.Films[0].Key']"),
            await person.Page.InputValueAsync($"[name='{model}.Films[0].CaptionsEn']")
        );
    }

    private async Task<string> Answers(string address)
    {
        var answers = new List<string>();
        foreach (var kind in Guests.Kinds)
        {
            using var answer = await guests[kind].GetAsync(address);
            answers.Add($"{(int)answer.StatusCode}");
        }
        return string.Join(' ', answers);
    }

    private static Task Choose(Person person, string field, string name, byte[] content) =>
        person.Page.SetInputFilesAsync(
            $"input[name='{field}']",
            new FilePayload
            {
                Name = name,
                MimeType = "application/octet-stream",
                Buffer = content,
            }
        );
}
