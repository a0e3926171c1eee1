using Microsoft.Extensions.Caching.Memory;

namespace TradePromotion.Identity.Letters;

/// <summary>
/// Nobody's mailbox is filled by strangers: letters that anybody can ask for go to one address five times an hour at most. Whoever
/// asks sees no difference.
/// </summary>
public sealed class LetterPace : IDisposable
{
    private const int Most = 5;
    private static readonly TimeSpan Per = TimeSpan.FromHours(1);
    private readonly MemoryCache _sent = new(new MemoryCacheOptions { SizeLimit = 100_000 });

    /// <summary>Counts a letter to the address, and tells whether it may go.</summary>
    public bool Allows(Guid addressId)
    {
        var counter = _sent.GetOrCreate(
            addressId,
            entry =>
            {
                entry.Size = 1;
                entry.AbsoluteExpirationRelativeToNow = Per;
                return new Counter();
            }
        )!;
        return Interlocked.Increment(ref counter.Value) <= Most;
    }

    public void Dispose() => _sent.Dispose();

    private sealed class Counter
    {
        public int Value;
    }
}
