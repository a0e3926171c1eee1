using System.Globalization;
using System.Text;

namespace TradePromotion.Kernel;

/// <summary>Texts as search sees them.</summary>
public static class Fold
{
    /// <summary>
    /// Lower case, without diacritics (Vietnamese đ becomes d), everything but letters and digits as single spaces:
    /// <c>Cà-phê  Đắk Lắk</c> becomes <c>ca phe dak lak</c>.
    /// </summary>
    public static string ForSearch(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsLetterOrDigit(c))
                folded.Append(c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded.ToString().Trim();
    }

    /// <summary>A short name for addresses: <c>Cà phê Đắk Lắk</c> becomes <c>ca-phe-dak-lak</c>.</summary>
    public static string ForAddress(string text) => ForSearch(text).Replace(' ', '-');
}
