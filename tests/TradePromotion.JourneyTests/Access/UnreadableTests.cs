using System.Net;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Access;

/// <summary>Whoever asks with a sign that is none is told so in a page of ours, wherever they ask.</summary>
[Collection(SharedFair.Collection)]
public sealed class UnreadableTests(SharedFair shared)
{
    [Theory]
    [InlineData("vi", "search?q=%00", "Không đọc được nội dung vừa gửi")]
    [InlineData("en", "search?q=a%00b", "We cannot read what was sent")]
    [InlineData("en", "fairs?%00=1", "We cannot read what was sent")]
    [InlineData("en", "sign-in?returnUrl=%00", "We cannot read what was sent")]
    [InlineData("en", "hs/choices?q=%00", "We cannot read what was sent")]
    public async Task A_question_that_is_no_text_is_answered_400(
        string language,
        string address,
        string sentence
    )
    {
        using var anybody = shared.Fair.Client(language);
        anybody.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var answer = await anybody.GetAsync(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        page.ShouldContain(sentence);
        page.ShouldNotContain("%00");
    }
}
