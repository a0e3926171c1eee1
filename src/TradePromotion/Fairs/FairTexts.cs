namespace TradePromotion.Fairs;

/// <summary>How long what a fair says of itself may be; pages say the same to the browser, which everybody can get round.</summary>
internal static class FairTexts
{
    public const int Name = 120;
    public const int Lead = 600;
    public const int Venue = 200;
    public const int Title = 160;
    public const int Question = 200;
    public const int Answer = 2000;
    public const int Speakers = 300;
    public const int Place = 120;
    public const int HallName = 60;

    /// <summary>Throws a <see cref="Refusal"/> next to the field unless the text fits in every language.</summary>
    public static void Fit(string field, LocalText text, int most) =>
        Refusal.UnlessAt(
            field,
            text.All(one => one.Value.Length <= most),
            "Fairs.Refused.TextTooLong",
            most
        );

    /// <summary>Throws a <see cref="Refusal"/> next to the field unless the text fits.</summary>
    public static void Fit(string field, string text, int most) =>
        Refusal.UnlessAt(field, text.Length <= most, "Fairs.Refused.TextTooLong", most);
}
