using System.Net;
using System.Text.RegularExpressions;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Companies;

/// <summary>A new company is looked at by the officer, by hand, and its first member invites a colleague.</summary>
[Collection(SharedFair.Collection)]
public sealed partial class CompanyStandingTests(SharedFair shared)
{
    private const string Over = "This invitation no longer counts";

    [Fact]
    public async Task An_officer_verifies_by_evidence_and_takes_it_back_with_a_reason()
    {
        using var owner = await Newcomer.Joins(shared.Fair, "mat@ong.example", "Lò Văn Mật");
        var company = await Register(owner, "Mật ong Mường Ảng", "Muong Ang Honey", "5600888111");
        using var officer = await shared.Fair.SignedIn("officer@demo.example");
        (await Text(await officer.GetAsync("desk/companies?q=muong+ang"))).ShouldContain(company);
        (await Standing(owner)).ShouldContain("Waiting to be verified");

        var refused = await Decides(officer, company, "verify", " ");
        refused.ShouldContain("Please note which evidence you have seen.");
        await Decides(officer, company, "verify", "Business registration seen by video call.");
        (await Standing(owner)).ShouldContain("Verified on");
        (await Text(await owner.GetAsync($"companies/{company}"))).ShouldContain("Verified on");
        (await Text(await officer.GetAsync("desk/companies?q=muong+ang"))).ShouldNotContain(
            company
        );

        await Decides(officer, company, "refuse", "The tax code was closed in October.");
        var standing = await Standing(owner);
        standing.ShouldContain("Not verified");
        standing.ShouldContain("The tax code was closed in October.");
        (await Text(await owner.GetAsync($"companies/{company}"))).ShouldNotContain("Verified on");
    }

    [Fact]
    public async Task A_colleague_is_invited_by_letter_and_acts_for_the_company_a_stranger_does_not()
    {
        using var owner = await Newcomer.Joins(shared.Fair, "che@shan.example", "Vàng A Chè");
        var company = await Register(owner, "Chè Shan Phình Hồ", "Phinh Ho Shan Tea", "5200888222");
        var members = $"desk/company/{company}/members";

        var malformed = await Text(await Invite(owner, members, "mai@shan"));
        malformed.ShouldContain("Please give a whole email address.");
        malformed.ShouldContain("value=\"mai@shan\"");

        using var colleague = await Newcomer.Joins(
            shared.Fair,
            "mai@shan.example",
            "Giàng Thị Mai"
        );
        using var stranger = await Newcomer.Joins(shared.Fair, "la@khac.example", "Người Lạ");
        (await colleague.GetAsync(members)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Invite(owner, members, "mai@shan.example")).StatusCode.ShouldBe(
            HttpStatusCode.Found
        );
        var letter = await Arrives(colleague, "mai@shan.example");
        (await Text(await stranger.GetAsync(letter.Split('?')[0]))).ShouldContain(Over);
        using var accepted = await Fair.Post(
            colleague,
            letter,
            new() { ["_handler"] = "accept-invitation" }
        );
        accepted.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Text(await stranger.GetAsync(letter))).ShouldContain(Over);
        (await Text(await owner.GetAsync(members))).ShouldContain("Giàng Thị Mai");

        (await Text(await colleague.GetAsync("desk/company"))).ShouldContain("Phinh Ho Shan Tea");
        var draft = await Describe(colleague);
        (await Text(await owner.GetAsync("desk/products"))).ShouldContain(draft);
        (await stranger.GetAsync($"desk/products/{draft}")).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await stranger.GetAsync(members)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Text(await stranger.GetAsync("desk/company"))).ShouldNotContain("Phinh Ho");
    }

    private static async Task<string> Register(HttpClient owner, string vi, string en, string tax)
    {
        using var answer = await Fair.Post(
            owner,
            "desk/company/new",
            new()
            {
                ["Input.Kind"] = "Enterprise",
                ["Input.NameVi"] = vi,
                ["Input.NameEn"] = en,
                ["Input.Country"] = "VN",
                ["Input.Province"] = "66",
                ["Input.TaxCode"] = tax,
                ["Input.Sectors"] = "coffee",
            }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await Text(answer));
        return CompanyLink().Match(await owner.GetStringAsync("desk/company")).Groups[1].Value;
    }

    private static async Task<string> Decides(
        HttpClient officer,
        string company,
        string decision,
        string said
    )
    {
        using var answer = await Fair.Post(
            officer,
            $"desk/companies/{company}",
            new() { ["Input.Evidence"] = said, ["Input.Decision"] = decision }
        );
        return await Text(answer);
    }

    private static Task<HttpResponseMessage> Invite(
        HttpClient owner,
        string members,
        string email
    ) =>
        Fair.Post(
            owner,
            members,
            new()
            {
                ["Input.Email"] = email,
                ["Input.Role"] = "Staff",
                ["Input.Language"] = "en",
            }
        );

    // A reaction writes the letter, a moment after the invitation.
    private static async Task<string> Arrives(HttpClient browser, string email)
    {
        for (var looked = 0; ; looked++)
            try
            {
                return await Newcomer.LinkTo(browser, email, "invitations");
            }
            catch (InvalidOperationException) when (looked < 50)
            {
                await Task.Delay(200);
            }
    }

    private static async Task<string> Describe(HttpClient colleague)
    {
        using var answer = await Fair.Post(
            colleague,
            "desk/products/new",
            new()
            {
                ["Input.NameVi"] = "Chè Shan cổ thụ",
                ["Input.NameEn"] = "Old-tree Shan tea",
                ["Input.Sector"] = "coffee",
            }
        );
        return ProductSaved().Match($"{answer.Headers.Location}").Groups[1].Value;
    }

    private static async Task<string> Standing(HttpClient owner) =>
        await Text(await owner.GetAsync("desk/company"));

    private static async Task<string> Text(HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    [GeneratedRegex("companies/([0-9a-f]{8}-[0-9a-f-]{27})")]
    private static partial Regex CompanyLink();

    [GeneratedRegex("desk/products/([0-9a-f-]{36})")]
    private static partial Regex ProductSaved();
}
