using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Access;

/// <summary>
/// Every kind of page, as people of each kind see it: axe finds nothing serious, nothing hangs over the edge of a phone,
/// no word is missing and none is in the other language.
/// </summary>
[Collection(SharedFair.Collection)]
public sealed partial class AccessibilityTests(SharedFair shared, Guests guests)
    : IClassFixture<Guests>
{
    private static readonly string App = Path.GetFullPath(
        Path.Combine(Here(), "../../../src/TradePromotion")
    );
    private static readonly string Axe = File.ReadAllText(
        Path.Combine(App, "node_modules/axe-core/axe.min.js")
    );
    private static readonly Dictionary<string, Dictionary<string, string>> Words = new()
    {
        ["vi"] = Read("vi"),
        ["en"] = Read("en"),
    };

    // What the page says, to eyes and to screen readers; letters and names that people wrote are theirs.
    private const string SaidByThePage = """
        () => [document.title, document.body.innerText, ...[...document.querySelectorAll('[aria-label],[title],[placeholder],[alt]')]
          .flatMap(e => ['aria-label', 'title', 'placeholder', 'alt'].map(name => e.getAttribute(name) ?? ''))].join('\n')
        """;

    private const string Serious = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
          .filter(found => found.impact === 'serious' || found.impact === 'critical')
          .map(found => `${found.id}: ${found.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' … ')}`).join('\n')
        """;

    [Theory]
    [InlineData(
        "",
        "",
        "fairs",
        "fairs/calendar",
        "fairs/{address}",
        "fairs/{address}/plan",
        "fairs/{address}/plan?to=A05&q=ca+phe",
        "search?q=ca+phe",
        "search?q=ca+phe&province=66&market=DE",
        "search?q=xyzzy+ca+phe",
        "products/{product}",
        "compare",
        "compare?p={product}&q=coffee",
        "letters/following",
        "companies/{company}",
        "invitations/{company}/{nothing}",
        "meetings/{meeting}/interpret/{nothing}",
        "sign-in",
        "sign-in/code",
        "sign-in/code?recovery=true",
        "register",
        "register/sent",
        "forgot",
        "not-here"
    )]
    [InlineData(
        "officer@demo.example",
        "desk",
        "desk/companies",
        "desk/companies/{company}",
        "desk/companies/alike",
        "desk/companies/ownerless",
        "desk/imports/companies",
        "desk/fairs",
        "desk/fairs/new",
        "desk/fairs/{fair}",
        "desk/fairs/{fair}/texts",
        "desk/fairs/{fair}/programme",
        "desk/fairs/{fair}/manage",
        "desk/fairs/{fair}/clone",
        "desk/fairs/{fair}/registration",
        "desk/fairs/{fair}/registrations",
        "desk/fairs/{fair}/as-of",
        "desk/fairs/{fair}/hall",
        "desk/fairs/{fair}/hall?hall=2",
        "desk/fairs/{fair}/applications",
        "desk/fairs/{fair}/terms",
        "desk/fairs/{fair}/pavilions",
        "desk/invoices/{invoice}",
        "desk/fairs/{fair}/invite",
        "desk/fairs/{fair}/live",
        "desk/fairs/{fair}/events/MeetingsHeld",
        "desk/fairs/{fair}/meetings",
        "desk/people"
    )]
    [InlineData(
        "exporter@demo.example",
        "desk",
        "desk/company",
        "desk/company/new",
        "desk/company/{company}/members",
        "desk/company/{company}/papers",
        "desk/company/{company}/business",
        "desk/company/{company}/material",
        "desk/company/{company}/languages",
        "desk/saved",
        "desk/wishes",
        "desk/products",
        "desk/imports/products",
        "desk/products/new",
        "desk/products/{product}",
        "desk/products/{product}/history",
        "desk/products/{product}/material",
        "desk/products/{product}/languages",
        "desk/exhibiting",
        "desk/invoices/{invoice}",
        "desk/pavilion",
        "desk/booths/{booth}",
        "desk/booths/{booth}/buyers",
        "desk/booths/{booth}/buyers/{asked}",
        "desk/meetings",
        "desk/meetings?show=week",
        "desk/meetings?show=day",
        "desk/meetings/hours",
        "desk/meetings/feed",
        "account",
        "account/security",
        "account/second-step",
        "account/prove",
        "account/devices",
        "account/email",
        "account/delete",
        "account/merge",
        "confirm-email"
    )]
    [InlineData(
        "pavilion@demo.example",
        "desk/pavilion",
        "desk",
        "desk/exhibiting",
        "desk/fairs/{fair}/invite"
    )]
    [InlineData(
        "buyer@demo.example",
        "desk/meetings",
        "desk/needs",
        "desk/needs/new",
        "desk/needs/{need}",
        "desk/needs/{need}?step=amount",
        "desk/needs/{need}?step=terms",
        "desk/needs/{need}?step=origin",
        "meetings/ask/{booth}",
        "meetings/{meeting}",
        "meetings/{meeting}/edit"
    )]
    [InlineData(
        "admin@demo.example",
        "desk",
        "desk/people",
        "desk/people/{person}",
        "desk/audit",
        "desk/audit?area=Identity&day=2026-11-25",
        "desk/hs",
        "desk/jobs",
        "desk/jobs/SendLetters",
        "desk/synonyms"
    )]
    public async Task Pages_can_be_used_by_everyone(string email, params string[] addresses)
    {
        var page = await shared.Fair.Window();
        if (email != "")
            await SignIn(page, email);
        var wrong = new List<string>();
        foreach (var address in addresses)
        {
            wrong.AddRange(await Look(page, "vi", guests.At(address), phone: false));
            wrong.AddRange(await Look(page, "en", guests.At(address), phone: true));
        }
        // The first page of each in the dark too, the other way round.
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        wrong.AddRange(await Look(page, "vi", guests.At(addresses[0]), phone: true));
        wrong.AddRange(await Look(page, "en", guests.At(addresses[0]), phone: false));
        await page.Context.CloseAsync();
        wrong.ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<string>> Look(
        IPage page,
        string language,
        string address,
        bool phone
    )
    {
        await page.SetViewportSizeAsync(phone ? 360 : 1280, phone ? 800 : 900);
        await page.GotoAsync(new Uri(shared.Fair.App.Url, $"/{language}/{address}").ToString());
        var wrong = new List<string>();
        // Handed over by the debugger, so that the page's own rules about scripts stay in force.
        await page.EvaluateAsync(Axe);
        if (await page.EvaluateAsync<string>(Serious) is { Length: > 0 } serious)
            wrong.Add(serious);
        if (
            await page.EvaluateAsync<int>(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            is > 0
                and var over
        )
            wrong.Add($"{over} pixels over the edge");
        var said = await page.EvaluateAsync<string>(SaidByThePage);
        wrong.AddRange(
            Key().Matches(said).Select(key => $"a key instead of a word: {key.Value}").Distinct()
        );
        wrong.AddRange(
            InTheOtherLanguage(said, language).Select(line => $"in the other language: {line}")
        );
        return
        [
            .. wrong.Select(what =>
                $"/{language}/{address} {(phone ? "phone" : "desktop")}: {what}"
            ),
        ];
    }

    private static IEnumerable<string> InTheOtherLanguage(string said, string language)
    {
        var own = Words[language].Values.ToHashSet();
        var theirs = Words[language == "vi" ? "en" : "vi"];
        var other = theirs
            // A language is offered in its own name.
            .Values.Where(text => text != theirs["Site.Language.Name"])
            .Where(text => text.Contains(' ') && !own.Contains(text))
            .ToHashSet();
        return said.Split('\n').Select(line => line.Trim()).Where(other.Contains).Distinct();
    }

    private static async Task SignIn(IPage page, string email)
    {
        await page.GotoAsync("sign-in", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.FillAsync("[name='Input.Email']", email);
        await page.FillAsync("[name='Input.Password']", Fair.DemoPassword);
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForURLAsync("**/desk");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    private static Dictionary<string, string> Read(string language) =>
        Directory
            .GetFiles(
                App,
                $"Words.{language}.json",
                new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 }
            )
            .SelectMany(file =>
                JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!
            )
            .ToDictionary(word => word.Key, word => word.Value);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    [GeneratedRegex(
        "\\b(Booths|Catalogue|Companies|Deciding|Fairs|Filing|Identity|Importing|LiveSessions|Mailing|Meetings|Reporting|Scheduling|Site)\\.[A-Z]\\w+"
    )]
    private static partial Regex Key();
}
