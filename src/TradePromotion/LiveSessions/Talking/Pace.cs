namespace TradePromotion.LiveSessions.Talking;

/// <summary>How fast one connection may go on: a bucket of <paramref name="burst"/>, refilled <paramref name="perSecond"/> a second.</summary>
public sealed class Pace(TimeProvider time, int burst, double perSecond)
{
    private readonly Lock _lock = new();
    private double _left = burst;
    private long _at = time.GetTimestamp();

    /// <summary>Takes one; false when there is none left now.</summary>
    public bool Take()
    {
        lock (_lock)
        {
            var now = time.GetTimestamp();
            _left = Math.Min(burst, _left + time.GetElapsedTime(_at, now).TotalSeconds * perSecond);
            _at = now;
            if (_left < 1)
                return false;
            _left--;
            return true;
        }
    }
}
