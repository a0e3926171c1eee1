using TradePromotion.Matching.Recommending.Profiling;

namespace TradePromotion.Matching.Recommending.Choosing;

/// <summary>Who trades in goods of a code or a word: the only ones who score more than 0 with somebody who does too.</summary>
internal sealed class GoodsIndex
{
    private readonly Dictionary<(int Digits, int Prefix), List<int>> _byCode = [];
    private readonly Dictionary<int, List<int>> _byWord = [];

    /// <param name="goods">The goods of each, by number.</param>
    public GoodsIndex(IEnumerable<IEnumerable<Goods>> goods)
    {
        foreach (var (who, theirs) in goods.Index())
        foreach (var one in theirs)
        {
            for (var digits = 2; digits <= Math.Min(6, one.Known); digits += 2)
                Add(_byCode, (digits, one.Prefix(digits)), who);
            foreach (var word in one.Words)
                Add(_byWord, word, who);
        }
    }

    /// <summary>Who has goods with the first digits of one of these; some twice.</summary>
    public IEnumerable<int> WithCode(IEnumerable<Goods> goods, int digits) =>
        goods
            .Where(g => g.Known >= digits)
            .Select(g => g.Prefix(digits))
            .Distinct()
            .SelectMany(prefix => _byCode.GetValueOrDefault((digits, prefix)) ?? []);

    /// <summary>Who has goods with a word of one of these; some twice.</summary>
    public IEnumerable<int> WithWords(IEnumerable<Goods> goods) =>
        goods
            .SelectMany(g => g.Words)
            .Distinct()
            .SelectMany(word => _byWord.GetValueOrDefault(word) ?? []);

    private static void Add<TKey>(Dictionary<TKey, List<int>> postings, TKey key, int who)
        where TKey : notnull
    {
        if (!postings.TryGetValue(key, out var list))
            postings[key] = list = [];
        if (list.Count == 0 || list[^1] != who)
            list.Add(who);
    }
}
