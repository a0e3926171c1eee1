using System.Text.RegularExpressions;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Journeys;

/// <summary>An officer makes next year's fair from this year's and lays out its hall, without ever touching a mouse.</summary>
public sealed class CloneFairByKeyboardTests : IAsyncLifetime
{
    private readonly Fair _fair = new("10:20");

    public Task InitializeAsync() => _fair.InitializeAsync();

    public Task DisposeAsync() => _fair.DisposeAsync();

    [Fact]
    public async Task A_fair_is_cloned_and_its_hall_laid_out_by_keyboard()
    {
        var officer = new Person(await _fair.Window(language: "en"));
        await officer.SignIn("officer@demo.example");
        await officer.Go("desk/fairs/new");

        await TabTo(officer, "summary");
        await Press(officer, "Enter");
        await TabTo(officer, "a[href$='/clone']");
        await Press(officer, "Enter");
        await officer.Page.WaitForURLAsync("**/clone");
        await officer.Sees("What the new fair begins with");
        await TabTo(officer, "[name='Draft.NameEn']");
        await Press(officer, "Control+A");
        await officer.Page.Keyboard.TypeAsync("The fair of the year after");
        await TabTo(officer, "form:has([name='Draft.NameEn']) button[type=submit]");
        await Press(officer, "Enter");
        await officer.Page.WaitForURLAsync(new Regex("/desk/fairs/[0-9a-f-]{36}$"));
        await officer.Sees("The fair of the year after");
        var cloned = officer.Page.Url;

        await TabTo(officer, "a[href$='/hall']");
        await Press(officer, "Enter");
        await officer.Page.WaitForURLAsync("**/hall");
        await TabTo(officer, "details.rows > summary");
        await Press(officer, "Enter");
        await TabTo(officer, "[name='rows']");
        await Press(officer, "Control+A");
        await officer.Page.Keyboard.TypeAsync("2");
        await Press(officer, "Enter");
        await officer.Page.WaitForURLAsync("**draw=true**");
        await TabTo(officer, "form:has([name='Draft.NameVi']) button[type=submit]");
        await Press(officer, "Enter");
        await officer.Page.WaitForURLAsync(new Regex("/hall$"));
        await officer.Sees("12 booths");

        await officer.Page.GotoAsync(cloned);
        await officer.Sees("of 12 in the hall");
    }

    private static Task Press(Person person, string key) => person.Page.Keyboard.PressAsync(key);

    private static async Task TabTo(Person person, string selector)
    {
        for (var pressed = 0; pressed < 80; pressed++)
        {
            if (
                await person.Page.EvaluateAsync<bool>(
                    "wanted => document.activeElement.matches(wanted)",
                    selector
                )
            )
                return;
            await Press(person, "Tab");
        }
        throw new TimeoutException($"no way to {selector} by Tab at {person.Page.Url}");
    }
}
