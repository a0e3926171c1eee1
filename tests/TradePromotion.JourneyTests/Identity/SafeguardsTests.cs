using System.Net;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Identity;

/// <summary>Somebody protects their account by an authenticator app and a passkey, and signs out elsewhere.</summary>
[Collection(SharedFair.Collection)]
public sealed class SafeguardsTests(SharedFair shared)
{
    private const string Email = "careful@journey.example";

    [Fact]
    public async Task A_code_is_asked_for_after_the_password_and_a_passkey_replaces_both()
    {
        using var joined = await Newcomer.Joins(shared.Fair, Email, "Phạm Cẩn Thận");
        var person = await AtLocalhost();
        await person.SignIn(Email, Newcomer.Password);

        await person.Go("account/second-step");
        await person.Send("step-begin");
        var key = await person.Page.InnerTextAsync("code.authenticator-key");
        await person.Type("Input.Code", "000000");
        await person.Send("step-on");
        await person.Sees("This code is not right");
        await person.Type("Input.Code", Authenticator.Code(key, -1));
        await person.Send("step-on");
        var recovery = await person.Page.Locator(".recovery-codes code").AllInnerTextsAsync();
        recovery.Count.ShouldBe(10);
        // Turning it on signs out elsewhere at once.
        (await joined.GetAsync("account")).StatusCode.ShouldBe(HttpStatusCode.Found);

        await SignOut(person);
        await Password(person);
        person.Page.Url.ShouldContain("/sign-in/code");
        var code = Authenticator.Code(key);
        await person.Type("Input.Code", code);
        await person.Send("code");
        person.Page.Url.ShouldEndWith("/desk");

        // Whoever saw the code typed cannot use it again; a recovery code is good once.
        await SignOut(person);
        await Password(person);
        await person.Type("Input.Code", code);
        await person.Send("code");
        await person.Sees("This code is not right");
        await person.Click("a[href*='recovery=true']");
        await person.Type("Input.Code", recovery[0].ToLowerInvariant());
        await person.Send("code");
        person.Page.Url.ShouldEndWith("/desk");

        await person.Go("account/security");
        await person.Sees("9 recovery codes are left");
        await person.Type("Made.Name", "My phone");
        await person.Click("form[data-passkey=create] button[type=submit]");
        await person.Sees("The passkey is saved");
        await SignOut(person);
        await person.Go("sign-in");
        await person.Click("form[data-passkey=get] button[type=submit]");
        await person.Page.WaitForURLAsync("**/desk");

        await person.Go("account/security");
        await person.Click("button[aria-label='Remove the passkey My phone']");
        await person.Sees("The passkey no longer opens your account");
        await person.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task Signing_out_elsewhere_reaches_pages_that_stay_open()
    {
        const string email = "second-boss@journey.example";
        using var phone = await Newcomer.Joins(shared.Fair, email, "Ngô Thị Quản", "Visitor");
        using var administrator = await shared.Fair.SignedIn("admin@demo.example");
        var found = await administrator.GetStringAsync($"desk/people?q={email}");
        var id = System.Text.RegularExpressions.Regex.Match(found, "desk/people/([0-9a-f-]{36})");
        using var granted = await Fair.Post(
            administrator,
            $"desk/people/{id.Groups[1].Value}",
            new() { ["Input.Roles"] = "Administrator" }
        );
        var person = await AtLocalhost();
        await person.SignIn(email, Newcomer.Password);
        // A page with a circuit.
        await person.Go("desk/people");
        await person.Page.WaitForSelectorAsync(".rz-data-row a");

        (await phone.GetStringAsync("account/devices")).ShouldContain("This device");
        using var ended = await Fair.Post(
            phone,
            "account/devices",
            new() { ["Input.End"] = "others" }
        );
        ended.StatusCode.ShouldBe(HttpStatusCode.Found);

        await person.Page.WaitForURLAsync("**/sign-in?returnUrl=*", new() { Timeout = 15_000 });
        (await phone.GetAsync("desk/people")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await person.Page.Context.CloseAsync();
    }

    // A passkey belongs to a name; a bare network address has none.
    private async Task<Person> AtLocalhost()
    {
        var page = await shared.Fair.Window(language: "en");
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
        await page.GotoAsync($"http://localhost:{shared.Fair.App.Url.Port}/en/sign-in");
        return new Person(page, $"http://localhost:{shared.Fair.App.Url.Port}/en/");
    }

    private static async Task SignOut(Person person)
    {
        await person.Click("form[action='sign-out'] button");
        await person.Sees("Sign in");
        await person.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
    }

    private static async Task Password(Person person)
    {
        await person.Go("sign-in");
        await person.Type("Input.Email", Email);
        await person.Type("Input.Password", Newcomer.Password);
        await person.Send("sign-in");
    }
}
