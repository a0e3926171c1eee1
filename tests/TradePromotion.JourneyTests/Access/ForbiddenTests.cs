using System.Net.WebSockets;
using System.Text;
using TradePromotion.JourneyTests.Access.Doors;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Access;

/// <summary>Who gets which answer where: anonymous, buyer, exporter, an exporter of another company, officer, administrator.</summary>
[Collection(SharedFair.Collection)]
public sealed class ForbiddenTests(SharedFair shared, Guests guests) : IClassFixture<Guests>
{
    /// <summary>The pages of all modules.</summary>
    public static TheoryData<string, string> Pages { get; } = [];

    /// <summary>The forms of all modules.</summary>
    public static TheoryData<string, string, string[]> Forms { get; } = [];

    static ForbiddenTests()
    {
        (string, string)[] pages =
        [
            .. SiteDoors.Pages,
            .. IdentityDoors.Pages,
            .. CompaniesDoors.Pages,
            .. CatalogueDoors.Pages,
            .. FairsDoors.Pages,
            .. BoothsDoors.Pages,
            .. MeetingsDoors.Pages,
            .. MatchmakingDoors.Pages,
            .. SchedulingDoors.Pages,
        ];
        (string, string, string[])[] forms =
        [
            .. IdentityDoors.Forms,
            .. CompaniesDoors.Forms,
            .. FairsDoors.Forms,
            .. BoothsDoors.Forms,
            .. MeetingsDoors.Forms,
            .. MatchmakingDoors.Forms,
            .. SchedulingDoors.Forms,
        ];
        foreach (var (address, expected) in pages)
            Pages.Add(address, expected);
        foreach (var (address, form, kinds) in forms)
            Forms.Add(address, form, kinds);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_answers_each_as_it_should(string address, string expected)
    {
        var answers = new List<string>();
        foreach (var kind in Guests.Kinds)
        {
            using var answer = await guests[kind].GetAsync(guests.At(address));
            answers.Add($"{(int)answer.StatusCode}");
            if (answers[^1] == "302")
                $"{answer.Headers.Location}".ShouldContain("/en/sign-in?returnUrl=");
        }
        string.Join(' ', answers).ShouldBe(expected, address);
    }

    [Theory]
    [InlineData("meetings/{meeting}/room")]
    [InlineData("meetings/{meeting}/calendar.ics")]
    [InlineData("meetings/{meeting}/ways")]
    [InlineData("meetings/{meeting}/files/{nothing}")]
    [InlineData("meetings/{meeting}/cards/{nothing}.vcf")]
    public async Task Of_a_meeting_nobody_else_gets_anything(string address)
    {
        foreach (var kind in new[] { "foreign exporter", "officer", "administrator" })
            ((int)(await guests[kind].GetAsync(guests.At(address))).StatusCode).ShouldBe(403, kind);
    }

    [Theory]
    [InlineData(
        "meetings/{meeting}/ticket",
        "anonymous",
        "foreign exporter",
        "officer",
        "administrator"
    )]
    [InlineData("meetings/{nothing}/ticket", "anonymous", "buyer", "exporter", "administrator")]
    public async Task A_ticket_is_for_the_invited(string address, params string[] kinds)
    {
        foreach (var kind in kinds)
            ((int)(await guests[kind].PostAsync(guests.At(address), null)).StatusCode).ShouldBe(
                403,
                kind
            );
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_form_sent_by_the_wrong_person_is_refused(
        string address,
        string form,
        string[] kinds
    )
    {
        foreach (var kind in kinds)
        {
            using var answer = await guests.Send(
                kind,
                address,
                form,
                new() { ["Draft.StoryEn"] = "taken over", ["Decision.Company"] = "{company}" }
            );
            ((int)answer.StatusCode).ShouldBe(403, kind);
        }
    }

    [Theory]
    [InlineData("anonymous", "invitations/{company}/{nothing}?code=forged", "accept-invitation")]
    [InlineData("buyer", "invitations/{company}/{nothing}?code=forged", "accept-invitation")]
    [InlineData("officer", "invitations/{company}/{nothing}?code=forged", "accept-invitation")]
    [InlineData("anonymous", "meetings/{meeting}/interpret/{nothing}?code=forged", "interpret")]
    [InlineData("buyer", "meetings/{meeting}/interpret/{nothing}?code=forged", "interpret")]
    public async Task Without_the_code_of_the_letter_there_is_no_form_to_answer_an_invitation(
        string kind,
        string address,
        string form
    )
    {
        using var answer = await guests.Send(kind, address, form, []);
        ((int)answer.StatusCode).ShouldBe(400);
    }

    [Fact]
    public async Task Nobody_changes_a_product_of_another_company_whatever_they_send()
    {
        var before = await guests["exporter"].GetStringAsync(guests.At("desk/products/{product}"));
        foreach (var address in new[] { "desk/products/{product}", "desk/products/new" })
        foreach (var kind in new[] { "buyer", "foreign exporter", "officer" })
        {
            using var answer = await guests.Send(
                kind,
                address,
                "product",
                new()
                {
                    ["Input.ProductId"] = "{product}",
                    ["Input.NameVi"] = "Chiếm đoạt",
                    ["Input.NameEn"] = "Taken over",
                    ["Input.Sector"] = "coffee",
                    ["Input.Then"] = "withdraw",
                }
            );
            ((int)answer.StatusCode).ShouldBeOneOf(400, 403, 404);
        }
        var after = await guests["exporter"].GetStringAsync(guests.At("desk/products/{product}"));
        after.ShouldNotContain("Taken over");
        Status(after).ShouldBe(Status(before));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var answer = await guests["exporter"]
            .PostAsync(
                guests.At("desk/booths/{booth}"),
                new FormUrlEncodedContent(
                    new Dictionary<string, string>
                    {
                        ["_handler"] = "furnish",
                        ["Draft.StoryEn"] = "forged",
                    }
                )
            );
        ((int)answer.StatusCode).ShouldBe(400);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?access_token=forged")]
    public async Task The_rooms_hub_hangs_up_on_who_has_no_ticket(string query)
    {
        using var socket = new ClientWebSocket();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await socket.ConnectAsync(
            new UriBuilder(shared.Fair.App.Url)
            {
                Scheme = "ws",
                Path = "/hubs/room",
                Query = query,
            }.Uri,
            patience.Token
        );
        var heard = "";
        try
        {
            var hello =
                "{\"protocol\":\"json\",\"version\":1}\u001e{\"type\":1,\"invocationId\":\"1\",\"target\":\"Join\",\"arguments\":[\"me\"]}\u001e";
            await socket.SendAsync(
                Encoding.UTF8.GetBytes(hello),
                WebSocketMessageType.Text,
                true,
                patience.Token
            );
            var buffer = new byte[4096];
            while (socket.State == WebSocketState.Open)
            {
                var part = await socket.ReceiveAsync(buffer, patience.Token);
                heard += Encoding.UTF8.GetString(buffer, 0, part.Count);
                if (part.MessageType == WebSocketMessageType.Close)
                    break;
            }
        }
        catch (WebSocketException)
        {
            // Cut off, which is as good as closed.
        }
        heard.ShouldNotContain("\"result\"");
        heard.ShouldNotContain("ice");
    }

    [Theory]
    [InlineData("/pictures/0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("/pictures/..%2F..%2Fmaster-key")]
    [InlineData("/visits")]
    public async Task There_is_nothing_where_nothing_was_put(string address)
    {
        using var program = shared.Fair.Client();
        ((int)(await program.GetAsync(address)).StatusCode).ShouldBeOneOf(404, 405);
    }

    private static string Status(string page) =>
        System
            .Text.RegularExpressions.Regex.Match(
                page,
                "status-badge[^>]*>(.*?)</",
                System.Text.RegularExpressions.RegexOptions.Singleline
            )
            .Groups[1]
            .Value;
}
