using System.Globalization;
using System.Net;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace TradePromotion.Hosting;

/// <summary>
/// How often one person, and one network address, may ask for what is dear or can be abused. Bursts are generous: an office, a
/// university or a mobile network stands behind one address. Whoever asks too often is told when to come back.
/// </summary>
public static class Limits
{
    private const int PatienceWhenUnknown = 60;

    /// <summary>
    /// What is limited: at most <paramref name="Burst"/> at once, then <paramref name="Refill"/> each minute. What can be abused to guess or to
    /// pester holds on all nodes together; what is only dear is counted by each node for itself, without asking the database.
    /// </summary>
    private sealed record Kind(
        string Name,
        int Burst,
        int Refill,
        Func<HttpRequest, bool> Is,
        bool IsShared = false
    );

    private static readonly Kind[] Kinds =
    [
        new(
            "sign-in",
            40,
            20,
            r => IsPost(r) && r.Path.StartsWithSegments("/sign-in"),
            IsShared: true
        ),
        new(
            "register",
            20,
            5,
            r => IsPost(r) && (IsPage(r, "/register") || IsPage(r, "/account/merge")),
            IsShared: true
        ),
        new(
            "letters",
            10,
            2,
            r => IsPost(r) && (IsPage(r, "/forgot") || IsPage(r, "/account/email") || IsMembers(r)),
            IsShared: true
        ),
        new("uploads", 120, 60, r => IsPost(r) && r.HasFormContentType && IsMultipart(r)),
        new("api", 240, 600, r => r.Path.StartsWithSegments("/api")),
        new("search", 240, 300, r => IsPage(r, "/search") || r.Path.StartsWithSegments("/hs")),
    ];

    /// <summary>Adds the limits, and the answer: 429 with <c>Retry-After</c>, a page for people; what is good once; seals.</summary>
    public static IServiceCollection AddLimits(
        this IServiceCollection services,
        IConfiguration configuration
    )
    {
        // Demonstrations and tests come from this machine; elsewhere a proxy says who asks (X-Forwarded-For).
        var sparesLoopback = configuration.GetValue<bool>("TradePromotion:Demo");
        return services
            .AddSingleton<Allowances>()
            .AddSingleton<IOnce, Once>()
            .AddSingleton<Seals>()
            .AddRateLimiter(limiter =>
            {
                limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                    PartitionedRateLimiter.Create<HttpContext, string>(http =>
                        Bucket(http, AddressOf(http, sparesLoopback))
                    ),
                    PartitionedRateLimiter.Create<HttpContext, string>(http =>
                        Bucket(http, PersonOf(http, sparesLoopback))
                    )
                );
                limiter.OnRejected = (rejected, _) =>
                {
                    var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after)
                        ? (int)Math.Ceiling(after.TotalSeconds)
                        : PatienceWhenUnknown;
                    rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, wait)
                        .ToString(CultureInfo.InvariantCulture);
                    return ValueTask.CompletedTask;
                };
            });
    }

    /// <summary>The limit a request falls under; null for none.</summary>
    public static string? KindOf(HttpRequest request) => Of(request)?.Name;

    private static Kind? Of(HttpRequest request) => Kinds.FirstOrDefault(kind => kind.Is(request));

    private static RateLimitPartition<string> Bucket(HttpContext http, string? who) =>
        who is null || Of(http.Request) is not { } kind ? RateLimitPartition.GetNoLimiter("")
        : kind.IsShared
            ? RateLimitPartition.Get<string>(
                $"{kind.Name} {who}",
                key => new SharedLimiter(
                    http.RequestServices.GetRequiredService<Allowances>(),
                    key,
                    kind.Burst,
                    kind.Refill
                )
            )
        : RateLimitPartition.GetTokenBucketLimiter(
            $"{kind.Name} {who}",
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = kind.Burst,
                TokensPerPeriod = kind.Refill,
                ReplenishmentPeriod = TimeSpan.FromMinutes(1),
            }
        );

    private static string? AddressOf(HttpContext http, bool sparesLoopback) =>
        http.Connection.RemoteIpAddress is not { } address ? "unknown"
        : sparesLoopback && IPAddress.IsLoopback(address) ? null
        : Network(address);

    /// <summary>Whom a network address stands for: one customer of a provider has a whole /64 of IPv6 addresses to choose from.</summary>
    public static string Network(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4().ToString();
        var bytes = address.GetAddressBytes();
        return bytes.Length == 16 ? Convert.ToHexString(bytes, 0, 8) : address.ToString();
    }

    private static string? PersonOf(HttpContext http, bool sparesLoopback) =>
        sparesLoopback
        && http.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
            ? null
            : http.User.FindFirstValue(ClaimTypes.NameIdentifier);

    private static bool IsPost(HttpRequest request) => HttpMethods.IsPost(request.Method);

    // Routing takes an address with a slash behind it for the same one.
    private static bool IsPage(HttpRequest request, string path) =>
        request.Path.StartsWithSegments(path, out var rest) && rest.Value is "" or "/" or null;

    // Where colleagues are invited by letter.
    private static bool IsMembers(HttpRequest request) =>
        request.Path.StartsWithSegments("/desk/company", out var rest)
        && rest.Value!.TrimEnd('/').EndsWith("/members", StringComparison.OrdinalIgnoreCase);

    private static bool IsMultipart(HttpRequest request) =>
        request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true;
}
