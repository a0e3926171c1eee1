using System.Globalization;

namespace TradePromotion.Hosting;

/// <summary>
/// The clock, moved by a fixed span: in demo mode a fair can be shown, and tested, at any hour of its day.
/// Only <c>TradePromotion:DemoClockOffset</c> in demo mode moves it.
/// </summary>
public sealed class DemoClock : TimeProvider
{
    private readonly TimeSpan _offset;

    private DemoClock(TimeSpan offset) => _offset = offset;

    /// <summary>The real clock, unless demo mode asks for a moved one.</summary>
    /// <exception cref="CannotStart">A moved clock outside demo mode.</exception>
    public static TimeProvider For(IConfiguration configuration)
    {
        if (configuration["TradePromotion:DemoClockOffset"] is not { Length: > 0 } offset)
            return System;
        return configuration.GetValue<bool>("TradePromotion:Demo")
            ? new DemoClock(TimeSpan.Parse(offset, CultureInfo.InvariantCulture))
            : throw new CannotStart(
                "TradePromotion:DemoClockOffset moves the clock and works in demo mode only."
            );
    }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _offset;
}
