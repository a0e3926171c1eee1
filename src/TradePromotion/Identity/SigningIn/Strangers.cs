using Microsoft.Extensions.Caching.Memory;
using TradePromotion.Identity.Credentials;

namespace TradePromotion.Identity.SigningIn;

/// <summary>
/// Counts wrong passwords for addresses nobody holds, so that they seem to lock like real accounts and five attempts do not tell
/// who is registered, however far apart they are made.
/// </summary>
public sealed class Strangers(TimeProvider clock) : IDisposable
{
    // The failures of a real account are not forgotten by waiting; a month is longer than anybody waits.
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);
    private readonly MemoryCache _attempts = new(new MemoryCacheOptions { SizeLimit = 100_000 });

    /// <summary>Notes a failed attempt.</summary>
    /// <returns>Whether the address now counts as locked.</returns>
    public bool Fails(Guid addressId) =>
        _attempts
            .GetOrCreate(
                addressId,
                entry =>
                {
                    entry.Size = 1;
                    entry.SlidingExpiration = Remembered;
                    return new Attempts();
                }
            )!
            .Fail(clock.GetUtcNow());

    public void Dispose() => _attempts.Dispose();

    // As ASP.NET Core Identity counts: the fifth locks, and behind the lock the count begins anew.
    private sealed class Attempts
    {
        private readonly Lock _lock = new();
        private int _failed;
        private DateTimeOffset _lockedUntil;

        public bool Fail(DateTimeOffset now)
        {
            lock (_lock)
            {
                if (now < _lockedUntil)
                    return true;
                if (++_failed < CredentialServices.AttemptsBeforeLockout)
                    return false;
                (_failed, _lockedUntil) = (0, now + CredentialServices.Lockout);
                return true;
            }
        }
    }
}
