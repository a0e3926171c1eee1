using System.Globalization;

namespace TradePromotion.Fairs.Inviting;

/// <summary>An invitation an officer issues.</summary>
public sealed class InvitationDraft
{
    public string? Label { get; set; }
    public string? Most { get; set; }

    /// <summary>How many people it admits; 0 when that cannot be read.</summary>
    public int Count =>
        int.TryParse(Most, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : 0;
}
