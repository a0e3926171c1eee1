using Microsoft.Extensions.Caching.Memory;
using TradePromotion.Identity.Credentials;

namespace TradePromotion.Identity.SigningIn;

/// <summary>
/// Counts wrong passwords for addresses nobody holds, so that they seem to lock like real accounts and five attempts do not tell
/// who is registered.
/// </summary>
public sealed class Strangers : IDisposable
{
    private readonly MemoryCache _attempts = new(new MemoryCacheOptions { SizeLimit = 100_000 });

    /// <summary>Notes a failed attempt.</summary>
    /// <returns>Whether the address now counts as locked.</returns>
    public bool Fails(Guid addressId)
    {
        var counter = _attempts.GetOrCreate(
            addressId,
            entry =>
            {
                entry.Size = 1;
                entry.AbsoluteExpirationRelativeToNow = CredentialServices.Lockout;
                return new Counter();
            }
        )!;
        return Interlocked.Increment(ref counter.Value) >= CredentialServices.AttemptsBeforeLockout;
    }

    public void Dispose() => _attempts.Dispose();

    private sealed class Counter
    {
        public int Value;
    }
}
