using System.Text;

namespace TradePromotion.LiveSessions.Exchanging;

/// <summary>A business card as a file that address books read: vCard 3.0, which phones know too.</summary>
public static class CardFile
{
    /// <summary>The file's type.</summary>
    public const string ContentType = "text/vcard; charset=utf-8";

    /// <summary>Writes it, in UTF-8 with the line ends the format asks for.</summary>
    public static byte[] Write(
        string name,
        string company,
        string position,
        string email,
        string phone
    )
    {
        var lines = new List<string>
        {
            "BEGIN:VCARD",
            "VERSION:3.0",
            $"FN:{Plain(name)}",
            // The whole name in one part: which of its words is the family's depends on the country.
            $"N:{Plain(name)};;;;",
            $"ORG:{Plain(company)}",
        };
        if (position != "")
            lines.Add($"TITLE:{Plain(position)}");
        if (email != "")
            lines.Add($"EMAIL;TYPE=INTERNET,WORK:{Plain(email)}");
        if (phone != "")
            lines.Add($"TEL;TYPE=WORK,VOICE:{Plain(phone)}");
        lines.Add("END:VCARD");
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => $"{line}\r\n")));
    }

    // What would end a value or a line, written so that it does not.
    private static string Plain(string text) =>
        text.Replace("\\", "\\\\")
            .Replace("\r", "")
            .Replace("\n", "\\n")
            .Replace(",", "\\,")
            .Replace(";", "\\;");
}
