using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using TradePromotion.Wording;

namespace TradePromotion.Mailing;

/// <summary>
/// A letter as mail programs show it: the very words of its text, with links to press in place of long addresses. Made from the
/// text, so that both always say the same; styles stand inline, as mail programs want them.
/// </summary>
public static partial class LetterHtml
{
    private const string Button =
        "display:inline-block;padding:12px 20px;border-radius:10px;background:#0f6b5c;color:#ffffff;font-weight:600;text-decoration:none";

    private const string Plain = "color:#0f6b5c";
    private const int LongestOnButton = 40;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The whole document.</summary>
    /// <param name="language">The language the letter is written in.</param>
    /// <param name="home">
    /// The platform's home in this language, ending in a slash. Only links below it get words in place of their address: what a
    /// stranger wrote into a letter never hides where it leads.
    /// </param>
    public static string Of(string subject, string text, string language, string home)
    {
        var words = Words.In(language);
        var site = home[..(home.TrimEnd('/').LastIndexOf('/') + 1)];
        var html = new StringBuilder();
        var hasButton = false;
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n"))
            if (paragraph.Trim() is { Length: > 0 } said)
            {
                var lines = said.Split('\n');
                var isAlone = lines.Length == 1 && !hasButton;
                html.Append("<p style=\"margin:0 0 16px\">")
                    .AppendJoin("<br>", lines.Select(line => Line(line, site, words, isAlone)))
                    .Append("</p>");
                hasButton |= said.Contains(site, StringComparison.Ordinal);
            }
        return $$"""
            <!doctype html>
            <html lang="{{language}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <title>{{Text(subject)}}</title>
            <style>
            :root { color-scheme: light dark; }
            @media (prefers-color-scheme: dark) {
              body, .page { background: #0f1816 !important; color: #ecf1ee !important; }
              a:not([style*="background"]) { color: #63cdb5 !important; }
              .soft { color: #a9b8b3 !important; }
            }
            </style>
            </head>
            <body style="margin:0;padding:0;background:#fbfaf7;color:#12211f">
            <div class="page" style="max-width:600px;margin:0 auto;padding:24px 16px;background:#fbfaf7;color:#12211f;font-family:'Be Vietnam Pro',Roboto,Arial,sans-serif;font-size:16px;line-height:1.6;overflow-wrap:anywhere">
            <p style="margin:0 0 24px;padding-bottom:12px;border-bottom:3px solid #0f6b5c;font-weight:600">{{Text(
                words["Site.Name"]
            )}}</p>
            <h1 style="margin:0 0 16px;font-size:20px;line-height:1.4">{{Text(subject)}}</h1>
            {{html}}
            <p class="soft" style="margin:24px 0 0;padding-top:12px;border-top:1px solid #d9d8d0;font-size:14px;color:#4d5c59">{{Link(
                home,
                home,
                Plain
            )}}</p>
            </div>
            </body>
            </html>
            """;
    }

    // The first thing to do in a letter is a button, and so is an address that stands alone; further links are links.
    private static string Line(
        string line,
        string site,
        IReadOnlyDictionary<string, string> words,
        bool isAlone
    ) =>
        Own(line, site) switch
        {
            null => Linked(line, site),
            ("", var address) => Link(address, words["Mailing.Letter.Open"], Button),
            var (label, address) => Link(
                address,
                label,
                isAlone && label.Length <= LongestOnButton ? Button : Plain
            ),
        };

    private static string Link(string address, string label, string style) =>
        $"<a href=\"{Text(address)}\" style=\"{style}\">{Text(label)}</a>";

    // A line that is an address, or what it is for and an address.
    private static (string Label, string Address)? Own(string line, string site) =>
        Labelled().Match(line) is { Success: true } found
        && found.Groups["address"].Value.StartsWith(site, StringComparison.Ordinal)
            ? (found.Groups["label"].Value.Trim(), found.Groups["address"].Value)
            : null;

    private static string Linked(string line, string site) =>
        string.Concat(
            Address()
                .Split(line)
                .Select(part =>
                    part.StartsWith(site, StringComparison.Ordinal)
                        ? Link(part, part, Plain)
                        : Text(part)
                )
        );

    private static string Text(string text) => Encoder.Encode(text);

    [GeneratedRegex(@"^(?:(?<label>[^:]+):)?\s*(?<address>https?://\S+)$")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(https?://[^\s<>""]+)")]
    private static partial Regex Address();
}
