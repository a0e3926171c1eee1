using System.Net.WebSockets;
using System.Text;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Access;

/// <summary>Who gets which answer where: anonymous, buyer, exporter, an exporter of another company, officer, administrator.</summary>
[Collection(SharedFair.Collection)]
public sealed class ForbiddenTests(SharedFair shared, Guests guests) : IClassFixture<Guests>
{
    [Theory]
    [InlineData("", "200 200 200 200 200 200")]
    [InlineData("fairs/{address}", "200 200 200 200 200 200")]
    [InlineData("fairs/{address}/plan", "200 200 200 200 200 200")]
    [InlineData("fairs/{nothing}", "404 404 404 404 404 404")]
    [InlineData("fairs/{address}/booths/ZZZ", "404 404 404 404 404 404")]
    [InlineData("companies/{company}", "200 200 200 200 200 200")]
    [InlineData("companies/{nothing}", "404 404 404 404 404 404")]
    [InlineData("products/{product}", "200 200 200 200 200 200")]
    [InlineData("products/{draft}", "404 404 200 404 404 404")]
    [InlineData("products/{nothing}", "404 404 404 404 404 404")]
    [InlineData("outbox", "200 200 200 200 200 200")]
    [InlineData("account", "302 200 200 200 200 200")]
    [InlineData("account/security", "302 200 200 200 200 200")]
    [InlineData("account/second-step", "302 200 200 200 200 200")]
    [InlineData("account/devices", "302 200 200 200 200 200")]
    [InlineData("account/email", "302 200 200 200 200 200")]
    [InlineData("account/merge", "302 200 200 200 200 200")]
    [InlineData("sign-in/with/nobody", "404 404 404 404 404 404")]
    [InlineData("account/delete", "302 200 200 200 200 200")]
    [InlineData("confirm-email", "200 200 200 200 200 200")]
    [InlineData("account/passkeys/options", "404 404 404 404 404 404")]
    [InlineData("sign-in/code", "200 200 200 200 200 200")]
    [InlineData("desk", "302 200 200 200 200 200")]
    [InlineData("desk/people", "302 403 403 403 403 200")]
    [InlineData("desk/people/{person}", "302 403 403 403 403 200")]
    [InlineData("desk/people/{nothing}", "302 403 403 403 403 404")]
    [InlineData("desk/audit", "302 403 403 403 403 200")]
    [InlineData("desk/audit.csv", "302 403 403 403 403 200")]
    [InlineData("desk/hs", "302 403 403 403 403 200")]
    [InlineData("desk/synonyms", "302 403 403 403 200 200")]
    [InlineData("hs/choices?q=ca+phe", "200 200 200 200 200 200")]
    [InlineData("desk/companies", "302 403 403 403 200 403")]
    [InlineData("desk/companies/{company}", "302 403 403 403 200 403")]
    [InlineData("desk/companies/{nothing}", "302 403 403 403 404 403")]
    [InlineData("desk/company", "302 200 200 200 200 200")]
    [InlineData("desk/company/new", "302 200 200 200 200 200")]
    [InlineData("desk/company/{company}/members", "302 403 200 403 403 200")]
    [InlineData("desk/company/{nothing}/members", "302 403 403 403 403 404")]
    [InlineData("desk/company/{company}/papers", "302 403 200 403 403 403")]
    [InlineData("desk/company/{company}/business", "302 403 200 403 403 403")]
    [InlineData("companies/{company}/code.svg", "200 200 200 200 200 200")]
    [InlineData("companies/{nothing}/code.svg", "404 404 404 404 404 404")]
    [InlineData("desk/saved", "302 200 200 200 200 200")]
    [InlineData("desk/company/{nothing}/papers", "302 403 403 403 403 403")]
    [InlineData("companies/{company}/documents/{nothing}", "302 403 404 403 404 403")]
    [InlineData("invitations/{company}/{nothing}", "200 200 200 200 200 200")]
    [InlineData("desk/products", "302 200 200 200 200 403")]
    [InlineData("desk/products/new", "302 200 200 200 200 403")]
    [InlineData("desk/products/{product}", "302 404 200 404 404 403")]
    [InlineData("desk/products/{draft}", "302 404 200 404 404 403")]
    [InlineData("desk/products/{product}/history", "302 404 200 404 404 403")]
    [InlineData("desk/company/{company}/languages", "302 403 200 403 403 403")]
    [InlineData("desk/products/{product}/languages", "302 404 200 404 404 403")]
    [InlineData("desk/company/{company}/material", "302 403 200 403 403 403")]
    [InlineData("desk/products/{product}/material", "302 404 200 404 404 403")]
    [InlineData("companies/{company}/material/{nothing}", "404 404 404 404 404 404")]
    [InlineData("products/{product}/material/{nothing}", "404 404 404 404 404 404")]
    [InlineData("compare", "200 200 200 200 200 200")]
    [InlineData("compare?p={draft}", "200 200 200 200 200 200")]
    [InlineData("letters/following?code=forged", "200 200 200 200 200 200")]
    [InlineData("desk/imports/products", "302 200 200 200 200 403")]
    [InlineData("desk/imports/products/sample.csv", "302 200 200 200 200 403")]
    [InlineData("desk/imports/products/{nothing}", "302 404 404 404 404 403")]
    [InlineData("desk/imports/companies", "302 403 403 403 200 403")]
    [InlineData("desk/imports/companies/sample.csv", "302 403 403 403 200 403")]
    [InlineData("desk/imports/companies/{nothing}", "302 403 403 403 404 403")]
    [InlineData("desk/imports/nonsense", "404 404 404 404 404 404")]
    [InlineData("desk/companies/alike", "302 403 403 403 200 403")]
    [InlineData("desk/companies/ownerless", "302 403 403 403 200 403")]
    [InlineData("desk/products.csv", "302 200 200 200 200 403")]
    [InlineData("desk/products/{nothing}", "302 404 404 404 404 403")]
    [InlineData("desk/fairs", "302 403 403 403 200 403")]
    [InlineData("desk/fairs/new", "302 403 403 403 200 403")]
    [InlineData("desk/fairs/{fair}", "302 403 403 403 200 403")]
    [InlineData("desk/fairs/{nothing}", "302 403 403 403 403 403")]
    [InlineData("fairs/calendar", "200 200 200 200 200 200")]
    [InlineData("fairs/calendar.ics", "200 200 200 200 200 200")]
    [InlineData("fairs/{address}/register", "302 404 404 404 404 404")]
    [InlineData("fairs/{nothing}/register", "302 404 404 404 404 404")]
    [InlineData("desk/fairs/{fair}/texts", "302 403 403 403 200 403")]
    [InlineData("desk/fairs/{fair}/programme", "302 403 403 403 200 403")]
    [InlineData("desk/fairs/{fair}/manage", "302 403 403 403 200 403")]
    [InlineData("desk/fairs/{fair}/clone", "302 403 403 403 200 403")]
    [InlineData("desk/fairs/{nothing}/clone", "302 403 403 403 403 403")]
    [InlineData("desk/fairs/{fair}/registration", "302 403 403 403 200 403")]
    [InlineData("desk/fairs/{fair}/registrations", "302 403 403 403 200 403")]
    [InlineData("desk/fairs/{fair}/registrations/{person}", "302 403 403 403 404 403")]
    [InlineData("desk/fairs/{fair}/as-of", "302 403 403 403 200 403")]
    [InlineData("desk/fairs/{nothing}/as-of", "302 403 403 403 403 403")]
    [InlineData("desk/fairs/{fair}/hall", "302 403 403 403 200 403")]
    [InlineData("desk/fairs/{fair}/applications", "302 403 403 403 200 403")]
    [InlineData("desk/fairs/{nothing}/applications", "302 403 403 403 403 403")]
    [InlineData("desk/fairs/{fair}/terms", "302 403 403 403 200 403")]
    [InlineData("desk/fairs/{fair}/pavilions", "302 403 403 403 200 403")]
    [InlineData("desk/fairs/{fair}/invite", "302 403 403 403 200 403")]
    [InlineData("desk/fairs/{nothing}/invite", "302 403 403 403 403 403")]
    [InlineData("fairs/{address}/documents/{nothing}", "404 404 404 404 404 404")]
    [InlineData("desk/pavilion", "302 200 200 200 200 200")]
    [InlineData("desk/invoices/{nothing}", "302 403 403 403 403 403")]
    [InlineData("desk/invoices/{nothing}/invoice.pdf", "302 403 403 403 403 403")]
    [InlineData("fairs/{address}/booths/ZZZ/qr.svg", "404 404 404 404 404 404")]
    [InlineData("fairs/{address}/booths/ZZZ/documents/{nothing}", "404 404 404 404 404 404")]
    [InlineData("fairs/{address}/catalogue.pdf", "200 200 200 200 200 200")]
    [InlineData("fairs/{nothing}/catalogue.pdf", "404 404 404 404 404 404")]
    [InlineData("payments/nobody/notice", "404 404 404 404 404 404")]
    [InlineData("desk/fairs/{fair}/live", "302 403 403 403 200 200")]
    [InlineData("desk/fairs/{fair}/events/MeetingsHeld", "302 403 403 403 200 200")]
    [InlineData("desk/fairs/{fair}/events/Nonsense", "302 403 403 403 404 404")]
    [InlineData("desk/exhibiting", "302 200 200 200 200 200")]
    [InlineData("desk/exhibiting/{nothing}/apply", "302 404 404 404 404 404")]
    [InlineData("desk/booths/{booth}", "302 403 200 403 403 403")]
    [InlineData("desk/booths/{nothing}", "302 403 403 403 403 403")]
    [InlineData("desk/booths/{booth}/buyers", "302 403 200 403 403 403")]
    [InlineData("desk/booths/{nothing}/buyers", "302 403 403 403 403 403")]
    [InlineData("desk/booths/{booth}/buyers/{nothing}", "302 403 404 403 403 403")]
    [InlineData("desk/booths/{booth}/buyers/{asked}", "302 403 200 403 403 403")]
    [InlineData("desk/meetings", "302 200 200 200 200 200")]
    [InlineData("desk/meetings/hours", "302 200 200 200 200 200")]
    [InlineData("desk/meetings/feed", "302 200 200 200 200 200")]
    [InlineData("calendar/0000.ics", "404 404 404 404 404 404")]
    [InlineData("meetings/{meeting}/edit", "302 200 403 403 403 403")]
    [InlineData("meetings/{nothing}/edit", "302 403 403 403 403 403")]
    [InlineData("desk/fairs/{fair}/meetings", "302 403 403 403 200 403")]
    [InlineData("desk/fairs/{nothing}/meetings", "302 403 403 403 403 403")]
    [InlineData("meetings/ask/{nothing}", "302 404 404 404 404 404")]
    [InlineData("meetings/{meeting}", "302 200 200 403 403 403")]
    [InlineData("meetings/{nothing}", "302 403 403 403 403 403")]
    [InlineData("meetings/{nothing}/room", "302 403 403 403 403 403")]
    [InlineData("meetings/{nothing}/calendar.ics", "302 403 403 403 403 403")]
    [InlineData("sign-out", "404 404 404 404 404 404")]
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
    [InlineData("desk/fairs/new", "announce", "buyer", "exporter", "administrator")]
    [InlineData("desk/fairs/{fair}", "close", "anonymous", "buyer", "exporter", "administrator")]
    [InlineData(
        "desk/fairs/{fair}/terms",
        "terms",
        "anonymous",
        "buyer",
        "exporter",
        "administrator"
    )]
    [InlineData(
        "desk/fairs/{fair}/pavilions",
        "pavilion",
        "anonymous",
        "buyer",
        "exporter",
        "administrator"
    )]
    [InlineData("desk/fairs/{fair}/invite", "invite", "buyer", "exporter", "administrator")]
    [InlineData(
        "desk/fairs/{fair}/registrations",
        "approve-all",
        "buyer",
        "exporter",
        "administrator"
    )]
    [InlineData(
        "desk/booths/{booth}",
        "roster",
        "anonymous",
        "buyer",
        "foreign exporter",
        "officer"
    )]
    [InlineData("desk/fairs/{fair}/texts", "describe", "buyer", "exporter", "administrator")]
    [InlineData("desk/fairs/{fair}/programme", "hours", "buyer", "exporter", "administrator")]
    [InlineData("desk/fairs/{fair}/manage", "cancel", "buyer", "exporter", "administrator")]
    [InlineData("desk/fairs/{fair}/manage", "postpone", "buyer", "exporter", "administrator")]
    [InlineData("desk/fairs/{fair}/manage", "share", "buyer", "exporter", "administrator")]
    [InlineData("desk/fairs/{fair}/clone", "clone", "buyer", "exporter", "administrator")]
    [InlineData("desk/fairs/{fair}/registration", "invite", "buyer", "exporter", "administrator")]
    [InlineData("desk/fairs/{fair}/hall", "lay-out", "buyer", "exporter", "administrator")]
    [InlineData(
        "desk/fairs/{fair}/hall",
        "save-plan",
        "anonymous",
        "buyer",
        "exporter",
        "administrator"
    )]
    [InlineData("desk/fairs/{fair}/hall?hall=2", "save-plan", "buyer", "exporter")]
    [InlineData(
        "desk/fairs/{fair}/applications",
        "decide",
        "anonymous",
        "buyer",
        "exporter",
        "administrator"
    )]
    [InlineData(
        "desk/booths/{booth}",
        "furnish",
        "anonymous",
        "buyer",
        "foreign exporter",
        "officer",
        "administrator"
    )]
    [InlineData(
        "desk/booths/{booth}",
        "staff",
        "buyer",
        "foreign exporter",
        "officer",
        "administrator"
    )]
    [InlineData("desk/companies/alike", "pair-0", "buyer", "exporter", "administrator")]
    [InlineData("desk/companies/ownerless", "owners", "buyer", "exporter", "administrator")]
    [InlineData("desk/imports/companies", "import", "buyer", "exporter", "administrator")]
    [InlineData("desk/companies/{company}", "verification", "buyer", "exporter", "administrator")]
    [InlineData(
        "desk/company/{company}/members",
        "colleague",
        "buyer",
        "foreign exporter",
        "officer"
    )]
    [InlineData(
        "desk/company/{company}/papers",
        "paper",
        "buyer",
        "foreign exporter",
        "officer",
        "administrator"
    )]
    [InlineData("desk/people/{person}", "roles", "buyer", "exporter", "officer")]
    [InlineData(
        "desk/booths/{booth}/buyers/{asked}",
        "ask",
        "anonymous",
        "buyer",
        "foreign exporter",
        "officer",
        "administrator"
    )]
    [InlineData("meetings/{meeting}", "accept", "foreign exporter", "officer", "administrator")]
    [InlineData("meetings/{meeting}", "call-off", "foreign exporter", "officer", "administrator")]
    [InlineData("meetings/{meeting}", "outcome", "foreign exporter", "officer", "administrator")]
    [InlineData("meetings/{meeting}", "propose", "foreign exporter", "officer", "administrator")]
    [InlineData("meetings/{meeting}", "keep", "foreign exporter", "officer", "administrator")]
    [InlineData("meetings/{meeting}", "switch", "foreign exporter", "officer", "administrator")]
    [InlineData("meetings/{meeting}", "explain", "foreign exporter", "officer", "administrator")]
    [InlineData("meetings/{meeting}/edit", "edit", "exporter", "foreign exporter", "officer")]
    [InlineData("desk/fairs/{fair}/meetings", "rules", "buyer", "exporter", "administrator")]
    public async Task A_form_sent_by_the_wrong_person_is_refused(
        string address,
        string form,
        params string[] kinds
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
    [InlineData("anonymous")]
    [InlineData("buyer")]
    [InlineData("officer")]
    public async Task Without_the_code_of_the_letter_there_is_no_form_to_accept_an_invitation(
        string kind
    )
    {
        using var answer = await guests.Send(
            kind,
            "invitations/{company}/{nothing}?code=forged",
            "accept-invitation",
            []
        );
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
