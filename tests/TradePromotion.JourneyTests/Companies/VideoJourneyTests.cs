using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TradePromotion.JourneyTests.House;
using TradePromotion.Tests.Filing;

namespace TradePromotion.JourneyTests.Companies;

/// <summary>An exporter uploads a video with captions on a phone; everyone plays it, and nobody any more once it is taken away.</summary>
[Collection(SharedFair.Collection)]
public sealed partial class VideoJourneyTests(SharedFair shared)
{
    private const string Spoken = "WEBVTT\n\n00:00.000 --> 00:00.900\nRed, then green\n";

    [Fact]
    public async Task Uploaded_captioned_played_and_kept_from_others()
    {
        var exporter = new Person(await shared.Fair.Window(language: "en", phone: true));
        await exporter.SignIn("exporter@demo.example");
        await exporter.Go("desk/company");
        var company = Company().Match(await exporter.Page.ContentAsync()).Groups[1].Value;
        var page = $"desk/company/{company}/material";
        await exporter.Go(page);

        await Choose(exporter, "Input.NewFilm", "a.mp4", "MZ not a film at all"u8.ToArray());
        await exporter.Send("material");
        await exporter.Sees("This file is not a video we can play.");
        await Choose(exporter, "Input.NewFilm", "a.webm", Films.WebM);
        await exporter.Send("material");
        await exporter.Type("Input.Films[0].TextEn", "A second of colours");
        await Choose(exporter, "Input.Films[0].NewEn", "en.vtt", "1\n00:00:01,0"u8.ToArray());
        await exporter.Send("material");
        await exporter.Sees("These are not captions we can read.");
        (await exporter.Page.InputValueAsync("[name='Input.Films[0].TextEn']")).ShouldBe(
            "A second of colours"
        );
        await Choose(exporter, "Input.Films[0].NewEn", "en.vtt", Encoding.UTF8.GetBytes(Spoken));
        await exporter.Send("material");
        await exporter.Sees("There are captions.");

        await exporter.Go($"companies/{company}");
        var film = exporter.Page.Locator("video.film").First;
        (await film.GetAttributeAsync("preload")).ShouldBe("none");
        await film.EvaluateAsync("film => { film.muted = true; return film.play(); }");
        (await film.EvaluateAsync<int>("film => film.videoWidth")).ShouldBe(64);
        await exporter.Until(
            "document.querySelector('video.film').textTracks[0].cues?.length === 1",
            10,
            "the captions are read"
        );
        var address = (await film.Locator("source").GetAttributeAsync("src"))!;
        var captions = (await film.Locator("track").GetAttributeAsync("src"))!;

        using var anybody = shared.Fair.Client();
        await Ranges(anybody, address);
        (await anybody.GetStringAsync(captions)).ShouldBe(Spoken);
        var other = address.Replace(company, "00000000-0000-0000-0000-000000000001");
        (await anybody.GetAsync(other)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await exporter.Go(page);
        await exporter.Tick("Input.Films[0].Gone");
        await exporter.Send("material");
        (await anybody.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await anybody.GetAsync(captions)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await exporter.Page.Context.CloseAsync();
    }

    private static async Task Ranges(HttpClient anybody, string address)
    {
        using var whole = await anybody.GetAsync(address);
        (await whole.Content.ReadAsByteArrayAsync()).ShouldBe(Films.WebM);
        whole.Content.Headers.ContentType!.ToString().ShouldBe("video/webm");
        whole.Headers.CacheControl!.ToString().ShouldBe("public, max-age=86400");
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Range = new RangeHeaderValue(100, 199);
        using var part = await anybody.SendAsync(request);
        part.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await part.Content.ReadAsByteArrayAsync()).ShouldBe(Films.WebM[100..200]);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(whole.Headers.ETag!);
        (await anybody.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
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

    [GeneratedRegex("desk/company/([0-9a-f]{8}-[0-9a-f-]{27})/papers")]
    private static partial Regex Company();
}
