using System.Text;
using System.Text.RegularExpressions;

namespace TradePromotion.JourneyTests.House;

/// <summary>A letter as it came over the wire, read as a mail program would.</summary>
/// <param name="Recipient">To whom it was handed over.</param>
/// <param name="Raw">All of it, a byte a character.</param>
public sealed partial record ReceivedLetter(string Recipient, string Raw)
{
    /// <summary>What is written above the letter, encoded words decoded.</summary>
    public string Subject => Words(Header(Raw, "Subject"));

    /// <summary>The name that tells one letter from another.</summary>
    public string Id => Header(Raw, "Message-ID");

    /// <summary>The text itself.</summary>
    public string Text => Encoding.UTF8.GetString(Part("text/plain")).ReplaceLineEndings("\n");

    /// <summary>The bytes of the part of this kind.</summary>
    public byte[] Part(string kind)
    {
        var part = Parts(Raw)
            .First(p => Header(p, "Content-Type").StartsWith(kind, StringComparison.Ordinal));
        var body = Body(part);
        return Header(part, "Content-Transfer-Encoding").ToLowerInvariant() switch
        {
            "base64" => Convert.FromBase64String(body),
            "quoted-printable" => Encoding.Latin1.GetBytes(
                Quoted().Replace(body.Replace("=\r\n", ""), Unquoted)
            ),
            _ => Encoding.Latin1.GetBytes(body),
        };
    }

    private static IEnumerable<string> Parts(string entity)
    {
        var boundary = Boundary().Match(Header(entity, "Content-Type"));
        return boundary.Success
            ? Body(entity)
                .Split($"--{boundary.Groups[1].Value}")
                .Skip(1)
                .SkipLast(1)
                .Select(part => part.TrimStart())
                .SelectMany(Parts)
            : [entity];
    }

    private static string Body(string entity) => entity[(entity.IndexOf("\r\n\r\n") + 4)..];

    private static string Header(string entity, string name)
    {
        var head = entity[..entity.IndexOf("\r\n\r\n")];
        var unfolded = Regex.Replace(head, "\r\n[ \t]+", " ");
        var lines = unfolded.Split("\r\n");
        return lines
                .FirstOrDefault(l => l.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase))
                ?[(name.Length + 1)..].Trim()
            ?? "";
    }

    // White space between two encoded words is none.
    private static string Words(string header) =>
        EncodedWord()
            .Replace(
                Regex.Replace(header, "\\?=\\s+=\\?", "?==?"),
                word =>
                    Encoding.UTF8.GetString(
                        word.Groups[1].Value is "B" or "b"
                            ? Convert.FromBase64String(word.Groups[2].Value)
                            : Encoding.Latin1.GetBytes(
                                Quoted().Replace(word.Groups[2].Value.Replace('_', ' '), Unquoted)
                            )
                    )
            );

    private static string Unquoted(Match match) =>
        $"{(char)Convert.ToByte(match.Groups[1].Value, 16)}";

    [GeneratedRegex("=([0-9A-F]{2})")]
    private static partial Regex Quoted();

    [GeneratedRegex("=\\?utf-8\\?([BbQq])\\?([^?]*)\\?=", RegexOptions.IgnoreCase)]
    private static partial Regex EncodedWord();

    [GeneratedRegex("boundary=\"?([^\";]+)\"?")]
    private static partial Regex Boundary();
}
