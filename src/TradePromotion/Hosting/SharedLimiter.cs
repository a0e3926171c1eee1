using System.Diagnostics;
using System.Threading.RateLimiting;

namespace TradePromotion.Hosting;

/// <summary>A limit that holds on all nodes together. It is asked without waiting first, says no, and is then asked again with time to ask the database.</summary>
internal sealed class SharedLimiter(Allowances allowances, string key, int burst, int refill)
    : RateLimiter
{
    private long _used = Stopwatch.GetTimestamp();

    public override TimeSpan? IdleDuration => Stopwatch.GetElapsedTime(Interlocked.Read(ref _used));

    public override RateLimiterStatistics? GetStatistics() => null;

    protected override RateLimitLease AttemptAcquireCore(int permitCount) =>
        new Answer(null, false);

    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(
        int permitCount,
        CancellationToken cancellationToken
    )
    {
        Interlocked.Exchange(ref _used, Stopwatch.GetTimestamp());
        var wait = await allowances.TakeOne(key, burst, refill, cancellationToken);
        return new Answer(wait, wait is null);
    }

    private sealed class Answer(TimeSpan? wait, bool isAcquired) : RateLimitLease
    {
        public override bool IsAcquired => isAcquired;

        public override IEnumerable<string> MetadataNames => [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = wait;
            return wait is not null && metadataName == MetadataName.RetryAfter.Name;
        }
    }
}
