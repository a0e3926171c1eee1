using Microsoft.Playwright;

namespace TradePromotion.JourneyTests.House;

/// <summary>Somebody at their browser, in their language and zone.</summary>
/// <param name="origin">Another address of the application than the window's own.</param>
public sealed class Person(IPage page, string origin = "")
{
    /// <summary>The browser window.</summary>
    public IPage Page { get; } = page;

    /// <summary>Signs in and lands at the desk.</summary>
    public async Task SignIn(string email, string password = Fair.DemoPassword)
    {
        await Go("sign-in");
        await Type("Input.Email", email);
        await Type("Input.Password", password);
        await Send("sign-in");
        await Page.WaitForURLAsync("**/desk");
    }

    /// <summary>Opens a page by its address within the language.</summary>
    public Task Go(string address) => Page.GotoAsync(origin + address);

    /// <summary>Types into the field with this name.</summary>
    public Task Type(string field, string text) => Page.FillAsync($"[name='{field}']", text);

    /// <summary>Chooses a value of a list.</summary>
    public Task Select(string field, string value) =>
        Page.SelectOptionAsync($"select[name='{field}']", value);

    /// <summary>Ticks the box or circle of a value, or of the first that can be chosen; unfolds what it lies in.</summary>
    public async Task Tick(string field, string? value = null)
    {
        var boxes = Page.Locator(
            $"input[name='{field}']{(value is null ? ":not([disabled])" : $"[value='{value}']")}"
        );
        await boxes.First.EvaluateAsync(
            "box => { for (let fold = box.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true; }"
        );
        await boxes.First.CheckAsync(new() { Force = true });
    }

    /// <summary>Sends the form of this name with its (first) button, or the one with the value; waits for the answer.</summary>
    public async Task Send(string form, string? button = null)
    {
        var which = button is null ? "button[type=submit]" : $"button[value='{button}']";
        var sent = Form(form).Locator(which).First;
        await Page.RunAndWaitForResponseAsync(
            () => sent.ClickAsync(),
            response => response.Request.IsNavigationRequest || response.Request.Method == "POST"
        );
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    /// <summary>Clicks what can be clicked there; what the page says instead stands in the failure.</summary>
    public async Task Click(string selector)
    {
        try
        {
            await Page.Locator(selector).First.ClickAsync(new() { Timeout = 15_000 });
        }
        catch (TimeoutException)
        {
            throw new TimeoutException(
                $"{selector} cannot be clicked at {Page.Url}\n{await Page.InnerTextAsync("body")}"
            );
        }
    }

    /// <summary>The form of this name.</summary>
    public ILocator Form(string name) =>
        Page.Locator($"form:has(input[name='_handler'][value='{name}'])").First;

    /// <summary>Waits until the page says this somewhere.</summary>
    public Task Sees(string text, int seconds = 15) =>
        Page.GetByText(text)
            .First.WaitForAsync(
                new() { Timeout = seconds * 1000, State = WaitForSelectorState.Attached }
            );

    /// <summary>Asks the page again and again until the condition holds.</summary>
    public async Task Until(string script, int seconds, string what)
    {
        for (var asked = 0; asked < seconds * 5; asked++)
        {
            if (await Page.EvaluateAsync<bool>(script))
                return;
            await Task.Delay(200);
        }
        throw new TimeoutException($"{what}\n{Page.Url}\n{await Page.InnerTextAsync("body")}");
    }
}
