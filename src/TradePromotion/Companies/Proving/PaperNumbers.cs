using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Proving;

/// <summary>Numbers on papers, and what can be told of them without asking anybody.</summary>
public static class PaperNumbers
{
    // Whoever has an address there proves nothing about an organisation.
    private static readonly HashSet<string> ForEverybody =
    [
        .. ReferenceFile.Read<string>("free-mail.json"),
    ];

    /// <summary>The number as it is kept: without spaces and in capitals where it is a code, a domain in small letters.</summary>
    public static string Plain(PaperKind kind, string number) =>
        kind.Number switch
        {
            "lei" or "vat" => TaxCode.Plain(number),
            "domain" => number.Trim().Split('@')[^1].ToLowerInvariant(),
            _ => number.Trim(),
        };

    /// <summary>Refuses, next to the field, what cannot be a number of this kind.</summary>
    public static void Check(
        PaperKind kind,
        string? number,
        IReadOnlyList<string> ownDomains,
        string? website,
        DateOnly day
    )
    {
        if (kind.Number is not { } rule)
            return;
        Refusal.UnlessAt(
            "Number",
            !string.IsNullOrWhiteSpace(number),
            "Companies.Refused.NumberMissing"
        );
        var plain = Plain(kind, number!);
        if (rule == "lei")
            Refusal.UnlessAt("Number", IsLei(plain), "Companies.Refused.LeiMalformed");
        if (rule == "vat")
        {
            var finding = VatNumbers.Look(plain, day);
            Refusal.UnlessAt(
                "Number",
                finding != VatFinding.Malformed,
                "Companies.Refused.VatMalformed"
            );
            Refusal.UnlessAt(
                "Number",
                finding != VatFinding.WrongDigit,
                "Companies.Refused.VatWrongDigit"
            );
        }
        if (rule != "domain")
            return;
        Refusal.UnlessAt("Number", ownDomains.Contains(plain), "Companies.Refused.EmailNotYours");
        Refusal.UnlessAt(
            "Number",
            !ForEverybody.Contains(plain),
            "Companies.Refused.EmailForEverybody"
        );
        Refusal.UnlessAt(
            "Number",
            !Uri.TryCreate(website, UriKind.Absolute, out var site)
                || site.Host == plain
                || site.Host.EndsWith($".{plain}", StringComparison.Ordinal),
            "Companies.Refused.EmailOfAnotherDomain"
        );
    }

    /// <summary>ISO 17442: 18 letters and digits and two check digits, together 1 modulo 97 (ISO 7064) with letters as 10 to 35.</summary>
    public static bool IsLei(string code) =>
        code.Length == 20
        && code.All(char.IsAsciiLetterOrDigit)
        && code[18..].All(char.IsAsciiDigit)
        && CheckDigits.IsMod97(code);
}
