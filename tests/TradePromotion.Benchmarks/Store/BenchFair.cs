using TradePromotion.EventStore;
using TradePromotion.Kernel;

namespace TradePromotion.Benchmarks.Store;

/// <summary>Events of about 200 bytes, and something to fold them into.</summary>
public sealed record BenchFair(string Name, int Notes) : IEvolve<BenchFair, BenchEvent>
{
    public static string StreamType => "bench_fair";
    public static BenchFair Initial => new("", 0);

    public static BenchFair Evolve(BenchFair state, BenchEvent @event) =>
        @event switch
        {
            BenchFairNoted e => state with { Name = e.Name, Notes = state.Notes + 1 },
            _ => state,
        };
}

public abstract record BenchEvent;

[EventName("bench_fair_noted")]
public sealed record BenchFairNoted(
    Guid FairId,
    string Name,
    DateTimeOffset At,
    string By,
    string Note
) : BenchEvent
{
    public static BenchFairNoted Of(Guid fair) =>
        new(
            fair,
            "Vietnam coffee and cashew sourcing fair",
            DateTimeOffset.UnixEpoch.AddDays(20_000),
            "officer",
            new string('x', 60)
        );
}

public sealed record BenchRow : IRow
{
    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public required int Notes { get; init; }
    public required int Bucket { get; init; }
    public required DateTimeOffset LastAt { get; init; }
}

public sealed class BenchView : View<BenchRow>
{
    public BenchView()
        : base("bench_fairs")
    {
        Sets<BenchFairNoted>(
            (e, _) => e.FairId,
            (row, e, r) =>
                new()
                {
                    Id = e.FairId,
                    Name = e.Name,
                    Notes = (row?.Notes ?? 0) + 1,
                    Bucket = BucketOf(e.FairId),
                    LastAt = r.At,
                }
        );
        Index(nameof(BenchRow.Bucket), nameof(BenchRow.LastAt));
    }

    public static int BucketOf(Guid fair) => fair.GetHashCode() & 1023;
}
