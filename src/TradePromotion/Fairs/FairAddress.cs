using System.Text.RegularExpressions;

namespace TradePromotion.Fairs;

/// <summary>What has happened to a fair's address.</summary>
public abstract record FairAddressEvent;

/// <summary>The address belongs to a fair for ever, so that links to past fairs stay good.</summary>
[EventName("fair_address_taken")]
public sealed record FairAddressTaken(string Address, Guid FairId) : FairAddressEvent;

/// <summary>The address of a fair: a stream of its own, so that two fairs never share one.</summary>
public sealed partial record FairAddress(Guid? FairId) : IEvolve<FairAddress, FairAddressEvent>
{
    public static string StreamType => "fair_address";

    public static FairAddress Initial { get; } = new((Guid?)null);

    public static FairAddress Evolve(FairAddress state, FairAddressEvent @event) =>
        @event switch
        {
            FairAddressTaken e => state with { FairId = e.FairId },
            _ => state,
        };

    /// <summary>The one stream of an address.</summary>
    public static Guid IdOf(string address) => Ids.Of("fair_address", address);

    // Pages of their own stand there.
    private static readonly string[] Reserved = ["calendar", "new"];

    /// <summary>Whether it can be an address: 3 to 60 small letters, digits and single hyphens between them.</summary>
    public static bool IsGood(string address) =>
        address.Length is >= 3 and <= 60 && Shape().IsMatch(address) && !Reserved.Contains(address);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Shape();
}
