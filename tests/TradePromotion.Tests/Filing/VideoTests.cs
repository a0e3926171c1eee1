using System.Text;
using TradePromotion.Booths.Furnishing;
using TradePromotion.Booths.Published;
using TradePromotion.Filing.Playing;
using TradePromotion.Filing.Showing;
using TradePromotion.Tests.Booths;

namespace TradePromotion.Tests.Filing;

/// <summary>Which videos and captions are taken in, and that a booth shows one.</summary>
public sealed class VideoTests
{
    private static readonly VideoFile Film = new(Ids.Of("test", "film"), "video/webm", 9);

    private static Task<string> TypeOf(byte[] content) =>
        VideoContent.Type(new MemoryStream(content), "Films");

    [Fact]
    public async Task Is_told_by_its_content()
    {
        (await TypeOf(Films.WebM)).ShouldBe("video/webm");
        (await TypeOf(Films.Mp4)).ShouldBe("video/mp4");
        // A recorder that could not go back leaves the length of a WebM unknown; what follows the boxes of an MP4 may be one more.
        var open = Films.WebM;
        new byte[] { 0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF }.CopyTo(open, 40);
        (await TypeOf(open)).ShouldBe("video/webm");
        (await TypeOf([.. Films.Mp4, 0, 0, 0, 8, .. "free"u8])).ShouldBe("video/mp4");
    }

    public static TheoryData<byte[], string> Wrong =>
        new()
        {
            { [], "Filing.Refused.Empty" },
            { "MZ program that goes on"u8.ToArray(), "Filing.Refused.NotAVideo" },
            { "<svg onload='x()'></svg>"u8.ToArray(), "Filing.Refused.NotAVideo" },
            { Films.Mp4[..^9], "Filing.Refused.CutOff" },
            { Films.Mp4[..36], "Filing.Refused.CutOff" },
            { Films.WebM[..^9], "Filing.Refused.CutOff" },
            { Films.WebM[..30], "Filing.Refused.CutOff" },
            { [0x1A, 0x45, 0xDF, 0xA3], "Filing.Refused.NotAVideo" },
            { Swapped(Films.Mp4, "avc1", "hvc1", from: 100), "Filing.Refused.VideoPacking" },
            { Swapped(Films.WebM, "V_VP8", "V_MS/", from: 0), "Filing.Refused.VideoPacking" },
            { Swapped(Films.WebM, "webm", "mkvs", from: 0), "Filing.Refused.VideoPacking" },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Anything_else_is_refused_next_to_its_field(byte[] content, string why)
    {
        var refusal = await Should.ThrowAsync<Refusal>(() => TypeOf(content));
        refusal.Key.ShouldBe(why);
        refusal.Field.ShouldBe("Films");
    }

    [Fact]
    public void Captions_are_read_along()
    {
        var text = "\uFEFFWEBVTT - Chuyến thăm\r\n\r\n00:01.000 --> 00:04.000 line:0\r\nXin chào";
        Captions
            .Read(Encoding.UTF8.GetBytes(text), "Films")
            .ShouldStartWith("WEBVTT - Chuyến thăm\n\n00:01");
    }

    public static TheoryData<string, string> WrongCaptions =>
        new()
        {
            { "", "Filing.Refused.Empty" },
            { "1\n00:00:01,000 --> 00:00:04,000\nSubRip", "Filing.Refused.NotCaptions" },
            { "WEBVTTX\n\n00:01.000 --> 00:04.000\nx", "Filing.Refused.NotCaptions" },
            { "WEBVTT\n\nnothing", "Filing.Refused.NoCaptions" },
            { "WEBVTT\n\n00:04.000 --> 00:01.000\nx", "Filing.Refused.CaptionTime" },
            { "WEBVTT\n\n00:01,000 --> 00:04,000\nx", "Filing.Refused.CaptionTime" },
            {
                "WEBVTT\n" + new string('a', Captions.MaximumSize),
                "Filing.Refused.CaptionsTooLarge"
            },
        };

    [Theory]
    [MemberData(nameof(WrongCaptions))]
    public void Other_captions_are_refused_next_to_their_field(string text, string why)
    {
        var refusal = Should.Throw<Refusal>(() =>
            Captions.Read(Encoding.UTF8.GetBytes(text), "Films")
        );
        refusal.Key.ShouldBe(why);
        refusal.Field.ShouldBe("Films");
        if (why == "Filing.Refused.CaptionTime")
            refusal.Values.ShouldBe([3]);
    }

    [Fact]
    public void Material_has_videos_of_both_kinds_and_their_titles_are_short()
    {
        var link = new MaterialVideo("https://youtu.be/abcdefgh", LocalText.Empty);
        var film = new MaterialVideo("", LocalText.Of("Xưởng", "Workshop"), Film);
        var material = Material.None with { Videos = [link, film] };
        Should.NotThrow(material.MustMakeSense);
        (material with { Videos = [film with { Text = LocalText.Of(new string('a', 161), null) }] })
            .Refused()
            .ShouldBe("Films");
        (material with { Videos = [.. Enumerable.Repeat(film, 5)] }).Refused().ShouldBe("Videos");
        var input = MaterialInput.Of(material);
        input.Videos.Single().Key.ShouldBe(link.Link);
        input.Films.Single().Key.ShouldBe($"{Film.Id}");
    }

    [Fact]
    public void A_booth_shows_one_and_another_booth_does_not_get_it()
    {
        var furnish = new FurnishBooth(BoothExamples.Booth, null, 50, 50, LocalText.Empty, [])
        {
            Film = Film,
        };
        var look = BoothExamples
            .HasBooth.WhenAcross(furnish)
            .Values.Single()
            .Single()
            .ShouldBeOfType<BoothFurnished>();
        look.Film.ShouldBe(Film);
        var rows = new BoothViewProjection().Rows(BoothExamples.Assigned, look);
        rows.Single().Missing.ShouldNotContain("Video");
        BoothExamples
            .HasBooth.And(BoothExamples.Booth, look)
            .WhenAcross(furnish with { Film = Film with { CaptionsEn = Film.Id } })
            .ShouldNotBeEmpty();
        TradePromotion
            .Booths.Booth.Initial.LookingLike(look, Ids.Of("test", "other booth"))
            .Film.ShouldBeNull();
    }

    private static byte[] Swapped(byte[] film, string before, string after, int from)
    {
        var at = film.AsSpan(from).IndexOf(Encoding.ASCII.GetBytes(before)) + from;
        Encoding.ASCII.GetBytes(after).CopyTo(film, at);
        return film;
    }
}

file static class Refusing
{
    public static string? Refused(this Material material) =>
        Should.Throw<Refusal>(material.MustMakeSense).Field;
}
