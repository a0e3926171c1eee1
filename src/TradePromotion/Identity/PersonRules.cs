namespace TradePromotion.Identity;

/// <summary>What a name, a language and a zone must be, wherever they are entered.</summary>
internal static class PersonRules
{
    private const int LongestName = 100;

    /// <summary>Throws a <see cref="Refusal"/> next to the field that cannot stand.</summary>
    public static void Check(string name, string language, string zone)
    {
        Refusal.UnlessAt("Name", name.Trim().Length > 0, "Identity.Refused.NameMissing");
        Refusal.UnlessAt(
            "Name",
            name.Trim().Length <= LongestName && !name.Any(char.IsControl),
            "Identity.Refused.NameTooLong",
            LongestName
        );
        CheckRest(language, zone);
    }

    /// <summary>Throws next to the field <c>LatinName</c> unless the name, where there is one, is in Latin letters.</summary>
    public static void CheckLatin(string name)
    {
        Refusal.UnlessAt(
            "LatinName",
            name.Trim().Length <= LongestName,
            "Identity.Refused.NameTooLong",
            LongestName
        );
        Refusal.UnlessAt(
            "LatinName",
            name.All(c =>
                (char.IsLetter(c) && IsLatin(c)) || c is ' ' or '.' or '-' or '\'' or '’'
            ),
            "Identity.Refused.NameNotLatin"
        );
    }

    // Basic Latin to Latin Extended-B, and the letters Vietnamese adds.
    private static bool IsLatin(char c) => c is < '\u0250' or (>= '\u1E00' and <= '\u1EFF');

    private static void CheckRest(string language, string zone)
    {
        Refusal.UnlessAt(
            "Language",
            language is [>= 'a' and <= 'z', >= 'a' and <= 'z'],
            "Identity.Refused.LanguageUnknown"
        );
        Refusal.UnlessAt("Zone", Zones.Knows(zone), "Identity.Refused.ZoneUnknown");
    }
}
