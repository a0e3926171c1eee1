namespace TradePromotion.UI;

/// <summary>What a sign says by its colour; always with an icon or a word beside it.</summary>
public enum Tone
{
    /// <summary>Nothing to notice.</summary>
    Quiet,

    /// <summary>Happening now, or urgent.</summary>
    Live,

    /// <summary>Somebody has to do something.</summary>
    Waiting,

    /// <summary>Done, accepted, verified.</summary>
    Good,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Something went wrong, was refused or is lost.</summary>
    Bad,
}

/// <summary>What belongs to a <see cref="Tone"/>.</summary>
public static class Tones
{
    /// <summary>The CSS class of a tone.</summary>
    public static string Css(this Tone tone) => tone.ToString().ToLowerInvariant();

    /// <summary>The icon shown when none is named.</summary>
    public static string Icon(this Tone tone) =>
        tone switch
        {
            Tone.Live => "camera",
            Tone.Waiting => "clock",
            Tone.Good => "check",
            Tone.Bad => "warning",
            _ => "info",
        };
}
