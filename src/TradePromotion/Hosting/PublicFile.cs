namespace TradePromotion.Hosting;

/// <summary>
/// Marks the address of a file that is the same for everybody. Nobody is asked who they are there: that would ask the database once
/// a file, and leave the page that tells of a database away without its styles.
/// </summary>
public sealed class PublicFile
{
    private static readonly PublicFile Mark = new();

    /// <summary>Marks addresses.</summary>
    public static void On(IEndpointConventionBuilder addresses) => addresses.WithMetadata(Mark);

    /// <summary>Whether such a file is asked for.</summary>
    public static bool IsAsked(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<PublicFile>() is not null;
}
