using System.Text;

namespace TradePromotion.UI;

/// <summary>Numbers made from texts, the same on every machine and in every run (unlike <c>string.GetHashCode</c>).</summary>
public static class Seeds
{
    /// <summary>FNV-1a over UTF-8, well mixed.</summary>
    public static uint Of(string text)
    {
        var hash = 2166136261u;
        foreach (var part in Encoding.UTF8.GetBytes(text))
            hash = (hash ^ part) * 16777619u;
        hash ^= hash >> 16;
        hash *= 0x7feb352du;
        return hash ^ (hash >> 15);
    }
}
