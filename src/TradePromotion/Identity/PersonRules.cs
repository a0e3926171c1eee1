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
        Refusal.UnlessAt(
            "Language",
            language is [>= 'a' and <= 'z', >= 'a' and <= 'z'],
            "Identity.Refused.LanguageUnknown"
        );
        Refusal.UnlessAt("Zone", Zones.Knows(zone), "Identity.Refused.ZoneUnknown");
    }
}
