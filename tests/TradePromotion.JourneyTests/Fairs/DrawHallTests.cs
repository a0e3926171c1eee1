using Microsoft.Playwright;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Fairs;

/// <summary>An officer lays out a further hall by keyboard alone; a visitor walks through it. The fair's first hall stays as it was.</summary>
[Collection(SharedFair.Collection)]
public sealed class DrawHallTests(SharedFair shared)
{
    private const string Chosen = "[data-item][aria-pressed=true]";

    [Fact]
    public async Task A_hall_drawn_by_keyboard_alone_is_shown_to_visitors()
    {
        var officer = new Person(await shared.Fair.Window(language: "en"));
        await officer.SignIn("officer@demo.example");
        await officer.Go("desk/fairs");
        var desk = await Href(officer, "main a[href^='desk/fairs/']:not([href$='/new'])");
        await officer.Go(desk);
        var fair = await Href(officer, "main a[href^='fairs/']");
        await officer.Go($"{desk}/hall?hall=2");
        await officer.Page.Locator("svg[data-plan]").WaitForAsync();

        await Press(officer, "[data-add=booth]", "Enter");
        await Said(officer, "Added: Booth");
        // What is added is said first and then focused.
        await officer.Page.Locator("[data-item]:focus").WaitForAsync();
        var first = await Label(officer);
        var number = first.Split(',')[0].Replace("Booth ", "");
        await officer.Page.Keyboard.PressAsync("ArrowRight");
        await Said(officer, "2.5 metres from the left");
        await officer.Page.Keyboard.PressAsync("Shift+ArrowDown");
        await Said(officer, "3 × 3.5 metres");
        await officer.Page.Keyboard.PressAsync("Delete");
        await Said(officer, "deleted");
        await officer.Page.Keyboard.PressAsync("Control+z");
        await Said(officer, "Undone");
        (
            await officer.Page.Locator($"[data-item][aria-label^='Booth {number},']").CountAsync()
        ).ShouldBe(1);
        await Press(officer, ".tools summary", "Enter");
        await Press(officer, "[data-row=count]", "Control+a");
        await officer.Page.Keyboard.TypeAsync("6");
        await Press(officer, "[data-add=row]", "Enter");
        await officer.Until(
            "() => document.querySelectorAll('[data-item].booth').length === 7",
            10,
            "the row is there"
        );
        await Press(officer, "#save-plan button", "Enter", back: true);
        await officer.Page.Locator(".tabs [aria-current] .count:has-text('7')").WaitForAsync();

        var visitor = new Person(await shared.Fair.Window(language: "vi", phone: true));
        await visitor.Go($"{fair}/plan?hall=2");
        (await visitor.Page.Locator(".plan-list .number").AllInnerTextsAsync()).ShouldContain(
            number
        );
        await visitor.Click($".plan-list a.way[href*='to={number}']");
        await visitor.Sees($"Gian hàng {number} ở");
        (await visitor.Page.Locator("svg.plan polyline").CountAsync()).ShouldBe(2);
        await visitor.Go($"{fair}/plan?q={number.ToLowerInvariant()}");
        (await visitor.Page.Locator("ul.found li").AllInnerTextsAsync())
            .Single()
            .ShouldContain(number);
        await visitor.Page.Context.CloseAsync();
        await officer.Page.Context.CloseAsync();
    }

    private static async Task<string> Href(Person person, string selector) =>
        await person.Page.Locator(selector).First.GetAttributeAsync("href") ?? "";

    private static async Task<string> Label(Person officer) =>
        await officer.Page.Locator(Chosen).GetAttributeAsync("aria-label") ?? "";

    private static Task Said(Person officer, string text) =>
        officer
            .Page.Locator("[data-said]", new() { HasTextString = text })
            .WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = 30_000 });

    // By the Tab key, as somebody without a mouse gets there.
    private static async Task Press(Person person, string to, string key, bool back = false)
    {
        for (var tabs = 0; tabs < 120; tabs++)
        {
            if (
                await person.Page.EvaluateAsync<bool>(
                    "to => document.activeElement?.matches(to) ?? false",
                    to
                )
            )
            {
                await person.Page.Keyboard.PressAsync(key);
                return;
            }
            await person.Page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
        }
        throw new TimeoutException($"{to} is not reached by the Tab key");
    }
}
