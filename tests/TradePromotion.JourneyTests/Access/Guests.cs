using System.Net;
using System.Text.RegularExpressions;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Access;

/// <summary>One person of each kind at the door, and the addresses of things that belong to some of them. Signed in once for a test class.</summary>
public sealed partial class Guests(SharedFair shared) : IAsyncLifetime
{
    /// <summary>Well formed, and nothing's id.</summary>
    public const string Nothing = "01890000-0000-7000-8000-000000000000";

    /// <summary>In the order of the tables' columns; the foreign exporter works for another company than the exporter.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        "anonymous",
        "buyer",
        "exporter",
        "foreign exporter",
        "officer",
        "administrator",
    ];

    private static readonly string[] Emails =
    [
        "",
        "buyer@demo.example",
        "exporter@demo.example",
        "huong@dinh-may.example",
        "officer@demo.example",
        "admin@demo.example",
    ];

    private readonly Dictionary<string, HttpClient> _clients = [];
    private readonly Dictionary<string, string> _things = new() { ["nothing"] = Nothing };

    /// <summary>The browser of a person of this kind.</summary>
    public HttpClient this[string kind] => _clients[kind];

    public async Task InitializeAsync()
    {
        foreach (var (kind, email) in Kinds.Zip(Emails))
        {
            _clients[kind] = email == "" ? shared.Fair.Client() : await shared.Fair.SignedIn(email);
            _clients[kind].DefaultRequestHeaders.Accept.ParseAdd("text/html");
        }
        await Find("address", "anonymous", "fairs", "fairs/([^\"/]*ba-mien[^\"/]*)\"");
        await Find("fair", "officer", "desk/fairs", $"desk/fairs/({Id})");
        await Find("booth", "exporter", "desk/exhibiting", $"desk/booths/({Id})");
        await Find("invoice", "exporter", "desk/exhibiting", $"desk/invoices/({Id})");
        await Find("company", "exporter", "desk/company", $"companies/({Id})");
        await Find("asked", "exporter", At("desk/booths/{booth}/buyers"), $"buyers/({Id})");
        // One that everybody may see: on the exporter's own list drafts of earlier tests stand first.
        await Find("product", "anonymous", $"companies/{_things["company"]}", $"products/({Id})");
        await Find("person", "administrator", "desk/people", $"desk/people/({Id})");
        await Find("need", "buyer", "desk/needs", $"desk/needs/({Id})");
        var theirs = await MeetingsOf("buyer");
        _things["meeting"] = (await MeetingsOf("exporter")).First(theirs.Contains);
        await Draft();
    }

    public Task DisposeAsync()
    {
        foreach (var client in _clients.Values)
            client.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>The address with its <c>{thing}</c>s filled in.</summary>
    public string At(string address) =>
        Thing().Replace(address, thing => _things[thing.Groups[1].Value]);

    /// <summary>Sends a form whose page the person may not even see, with a valid token of their own from another page.</summary>
    public async Task<HttpResponseMessage> Send(
        string kind,
        string address,
        string form,
        Dictionary<string, string> fields
    )
    {
        var client = this[kind];
        var page = await client.GetStringAsync(kind == "anonymous" ? "sign-in" : "account");
        fields["__RequestVerificationToken"] = WebUtility.HtmlDecode(
            Token().Match(page).Groups[1].Value
        );
        fields["_handler"] = At(form);
        foreach (var (name, value) in fields.ToList())
            fields[name] = At(value);
        return await client.PostAsync(At(address), new FormUrlEncodedContent(fields));
    }

    private const string Id = "[0-9a-f]{8}-[0-9a-f-]{27}";

    private async Task Find(string thing, string kind, string page, string pattern)
    {
        var found = Regex.Match(await this[kind].GetStringAsync(page), pattern);
        found.Success.ShouldBeTrue($"no {thing} on {page}");
        _things[thing] = found.Groups[1].Value;
    }

    private async Task<HashSet<string>> MeetingsOf(string kind) =>
        [
            .. MeetingLink()
                .Matches(await this[kind].GetStringAsync("desk/meetings"))
                .Select(link => link.Groups[1].Value),
        ];

    /// <summary>A product of the exporter that nobody else may see.</summary>
    private async Task Draft()
    {
        using var answer = await Fair.Post(
            this["exporter"],
            "desk/products/new",
            new()
            {
                ["Input.NameVi"] = "Cà phê chưa công bố",
                ["Input.NameEn"] = "Unpublished coffee",
                ["Input.Sector"] = "coffee",
            }
        );
        var where = answer.Headers.Location?.ToString() ?? await answer.Content.ReadAsStringAsync();
        var draft = Regex.Match(where, $"desk/products/({Id})\\?saved");
        draft.Success.ShouldBeTrue(where);
        _things["draft"] = draft.Groups[1].Value;
    }

    [GeneratedRegex("\\{(\\w+)\\}")]
    private static partial Regex Thing();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex($"meetings/({Id})")]
    private static partial Regex MeetingLink();
}
