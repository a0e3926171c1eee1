using System.Collections;
using System.Runtime.CompilerServices;

namespace TradePromotion.Matching.Recommending.Profiling;

/// <summary>What is wanted or sold: always of some goods.</summary>
public interface IOfGoods
{
    /// <summary>What it is.</summary>
    Goods Goods { get; }
}

/// <summary>All that one side wants or sells, with an outline by which most of the other side is passed over at a glance.</summary>
[CollectionBuilder(typeof(Traded), nameof(Traded.Of))]
public sealed class Traded<T> : IReadOnlyList<T>
    where T : IOfGoods
{
    private readonly T[] _all;

    internal Traded(ReadOnlySpan<T> all)
    {
        _all = all.ToArray();
        foreach (var one in _all)
        {
            Words |= one.Goods.WordBits;
            if (one.Goods.Known > 0)
                Chapters |= UInt128.One << one.Goods.Chapter;
        }
    }

    /// <inheritdoc />
    public int Count => _all.Length;

    /// <summary>A bit for every chapter.</summary>
    private UInt128 Chapters { get; }

    /// <summary>A bit for every word, some sharing one.</summary>
    private ulong Words { get; }

    /// <inheritdoc />
    public T this[int index] => _all[index];

    /// <summary>All, to be walked through many times a second.</summary>
    internal ReadOnlySpan<T> Span => _all;

    /// <summary>Whether anything may be in common; where not, nothing is.</summary>
    internal bool Touches<TOther>(Traded<TOther> other)
        where TOther : IOfGoods =>
        (Words & other.Words) != 0 || (Chapters & other.Chapters) != UInt128.Zero;

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => _all.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes <see cref="Traded{T}"/> of a collection expression.</summary>
public static class Traded
{
    /// <summary>All that one side wants or sells.</summary>
    public static Traded<T> Of<T>(ReadOnlySpan<T> all)
        where T : IOfGoods => new(all);
}
