using System.Text;

namespace TradePromotion.Matching.Finding;

/// <summary>Words with their signs, kept beside the plain ones: who types <c>bơ</c> gets avocado before beef.</summary>
internal static class Signs
{
    /// <summary>The words of a text that signs change, marked so that no plain word is like them.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var start = -1;
        var lower = text.Normalize(NormalizationForm.FormC).ToLowerInvariant();
        for (var i = 0; i <= lower.Length; i++)
        {
            if (i < lower.Length && char.IsLetterOrDigit(lower[i]))
            {
                if (start < 0)
                    start = i;
                continue;
            }
            if (start >= 0 && lower.AsSpan(start, i - start).ContainsAnyExceptInRange('\0', '\x7f'))
                yield return $"={lower[start..i]}";
            start = -1;
        }
    }
}
