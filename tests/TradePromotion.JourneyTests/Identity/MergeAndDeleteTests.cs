using System.Net;
using System.Text.RegularExpressions;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Identity;

/// <summary>Somebody has two accounts, makes them one, and later wants none.</summary>
public sealed partial class MergeAndDeleteTests : IAsyncLifetime
{
    private const string Old = "exporter@demo.example";
    private const string New = "mai-linh@journey.example";
    private const string Confirm = "Confirm now";
    private const string Name = "Mai Linh Hai Tài Khoản";
    private readonly Fair _fair = new("08:30");

    public Task InitializeAsync() => _fair.InitializeAsync();

    public Task DisposeAsync() => _fair.DisposeAsync();

    [Fact]
    public async Task Two_accounts_become_one_and_that_one_is_erased()
    {
        using var old = await _fair.SignedIn(Old);
        using var anybody = _fair.Client();
        var booth = await Booth(anybody);
        var company = Company().Match(await old.GetStringAsync("desk/company")).Groups[1].Value;
        var meeting = Meeting().Match(await old.GetStringAsync("desk/meetings")).Value;
        meeting.ShouldNotBeEmpty();

        (await Newcomer.Joins(_fair, New, Name)).Dispose();
        var person = new Person(await _fair.Window(language: "en"));
        await person.SignIn(New, Newcomer.Password);
        await person.Go("account/merge");
        await person.Sees("Registrations for fairs with answers and approval");
        // A wrong password changes nothing and keeps the address that was typed.
        await Merge(person, "not her password");
        (await person.Page.InputValueAsync("[name='Input.Email']")).ShouldBe(Old);
        await Merge(person, Fair.DemoPassword);
        await person.Sees("Everything moves to this account");

        (await old.GetAsync("account")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        await Soon(
            async () => (await Text(anybody, booth)).Contains(Name),
            "she stands at the booth"
        );
        await person.Go("desk/meetings");
        await Soon(
            async () =>
            {
                await person.Page.ReloadAsync();
                return (await person.Page.ContentAsync()).Contains(meeting);
            },
            "she has the meeting"
        );
        await person.Go($"desk/company/{company}/members");
        (await person.Page.InnerTextAsync("main")).ShouldContain(Name);

        await person.Go("account/delete");
        await person.Sees("What stays");
        await person.Type("Input.Password", Newcomer.Password);
        await person.Send("close");
        await person.Sees("Your account will be deleted on");
        await person.Page.Context.CloseAsync();

        using var officer = await _fair.SignedIn("officer@demo.example");
        (await Text(officer, "account/security")).ShouldNotContain(Confirm);
        // Until shortly before a full minute, when accounts are deleted.
        var soon = _fair.Now.AddSeconds(90 - _fair.Now.Second - 45);
        await _fair.App.SleepFor(TimeSpan.FromDays(8) + (soon - _fair.Now));

        using var admin = await _fair.SignedIn("admin@demo.example");
        await Soon(
            async () => !(await Text(admin, "desk/people?q=journey")).Contains(New),
            "the account is erased"
        );
        await Soon(
            async () => !(await Text(anybody, booth)).Contains(Name),
            "nobody of that name stands at the booth"
        );
        (await Text(anybody, booth)).ShouldNotContain("Hồ Thị Mai Linh");
        await AddsNoWayInWithoutPassword(officer);
        using var back = await Fair.Post(
            anybody,
            "sign-in",
            new() { ["Input.Email"] = New, ["Input.Password"] = Newcomer.Password }
        );
        back.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    // Somebody who finds the officer's browser open a week later.
    private static async Task AddsNoWayInWithoutPassword(HttpClient officer)
    {
        (await Text(officer, "account/second-step")).ShouldContain(Confirm);
        using var refused = await Fair.Post(
            officer,
            "account/security",
            new() { ["Made.Name"] = "My key", ["Made.Key"] = "{}" }
        );
        (await refused.Content.ReadAsStringAsync()).ShouldContain(
            "Please confirm that it is you and try again."
        );
        using var wrong = await Fair.Post(
            officer,
            "account/prove",
            new() { ["Password"] = "not the password" }
        );
        wrong.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Text(officer, "account/security")).ShouldContain(Confirm);
        using var right = await Fair.Post(
            officer,
            "account/prove",
            new() { ["Password"] = Fair.DemoPassword }
        );
        right.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Text(officer, "account/security")).ShouldNotContain(Confirm);
    }

    private static async Task Merge(Person person, string password)
    {
        await person.Type("Input.Email", Old);
        await person.Type("Input.Password", password);
        await person.Type("Input.Own", Newcomer.Password);
        await person.Send("merge");
    }

    // The public page of the booth she stands at.
    private static async Task<string> Booth(HttpClient anybody)
    {
        var fair = Address().Match(await anybody.GetStringAsync("fairs")).Groups[1].Value;
        var booth = $"fairs/{fair}/booths/A02";
        (await Text(anybody, booth)).ShouldContain("Hồ Thị Mai Linh");
        return booth;
    }

    private static async Task<string> Text(HttpClient client, string page) =>
        WebUtility.HtmlDecode(await client.GetStringAsync(page));

    private static async Task Soon(Func<Task<bool>> holds, string what)
    {
        for (var asked = 0; asked < 240; asked++)
        {
            if (await holds())
                return;
            await Task.Delay(250);
        }
        throw new TimeoutException(what);
    }

    private const string Id = "[0-9a-f]{8}-[0-9a-f-]{27}";

    [GeneratedRegex("fairs/([^\"/]*ba-mien[^\"/]*)\"")]
    private static partial Regex Address();

    [GeneratedRegex($"companies/({Id})")]
    private static partial Regex Company();

    [GeneratedRegex($"meetings/{Id}")]
    private static partial Regex Meeting();
}
