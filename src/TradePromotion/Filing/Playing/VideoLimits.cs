namespace TradePromotion.Filing.Playing;

/// <summary>How much video is taken in; by configuration, <c>TradePromotion:Videos</c>.</summary>
public sealed class VideoLimits
{
    /// <summary>What a form with a video may weigh on the line; no limit of configuration goes above it.</summary>
    public const int OfRequest = 128 * 1024 * 1024;

    /// <summary>The greatest video, in MB.</summary>
    public int LargestMegabytes { get; set; } = 60;

    /// <summary>The room for all videos of one company, in MB.</summary>
    public int CompanyMegabytes { get; set; } = 1000;

    /// <summary>The greatest video, in bytes.</summary>
    public long Largest => LargestMegabytes * 1024L * 1024;
}
