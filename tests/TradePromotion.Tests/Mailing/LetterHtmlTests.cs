using TradePromotion.Mailing;

namespace TradePromotion.Tests.Mailing;

/// <summary>What a letter looks like where mail programs show more than text.</summary>
public sealed class LetterHtmlTests
{
    private const string Site = "https://fair.example/";

    private static string Html(string text, string subject = "Subject", string language = "en") =>
        LetterHtml.Of(subject, text, language, $"{Site}{language}/");

    [Fact]
    public void A_link_alone_is_a_button_and_one_with_a_label_is_its_label()
    {
        var html = Html(
            $"Please confirm:\n\n{Site}en/confirm?a=1&b=2\n\nDetails: {Site}en/meetings/7"
        );

        html.ShouldContain(
            ">Open the page</a>",
            customMessage: "a long address is nothing to read on a phone"
        );
        html.ShouldContain("href=\"https://fair.example/en/confirm?a=1&amp;b=2\" style=\"display");
        html.ShouldContain("meetings/7\" style=\"color:#0f6b5c\">Details</a>");
    }

    [Fact]
    public void The_first_thing_to_do_is_a_button()
    {
        var html = Html($"Soon.\n\nGo to the room: {Site}en/room\n\nStop: {Site}en/stop");

        html.ShouldContain("font-weight:600;text-decoration:none\">Go to the room</a>");
        html.ShouldContain("style=\"color:#0f6b5c\">Stop</a>");
    }

    [Fact]
    public void It_says_all_the_text_says_in_the_letters_language()
    {
        var html = Html("Kính gửi Hương,\n\nDòng một\nDòng hai", "Đã hẹn", "vi");

        html.ShouldContain("<html lang=\"vi\">");
        html.ShouldContain("Kính gửi Hương,</p>");
        html.ShouldContain("Dòng một<br>Dòng hai</p>");
        html.ShouldContain(">Đã hẹn</h1>");
        html.ShouldContain(">Hội chợ trực tuyến</p>");
    }

    [Fact]
    public void What_people_wrote_stays_text_and_never_hides_where_it_leads()
    {
        var html = Html(
            "<b>Dear</b>\n\nSign in here: https://evil.example/en/sign-in\n\nhttps://evil.example/\n\nhttps://fair.example.evil.example/en/",
            "<script>"
        );

        html.ShouldContain("&lt;b&gt;Dear&lt;/b&gt;");
        html.ShouldContain("&lt;script&gt;");
        html.ShouldNotContain("href=\"https://evil");
        html.ShouldNotContain("href=\"https://fair.example.evil");
        html.ShouldContain("Sign in here: https://evil.example/en/sign-in");
    }

    [Fact]
    public void A_link_within_a_sentence_is_shown_whole() =>
        Html($"See {Site}en/desk for more")
            .ShouldContain(
                "en/desk\" style=\"color:#0f6b5c\">https://fair.example/en/desk</a> for more"
            );
}
