using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using TradePromotion.Hosting;

namespace TradePromotion.Site.Styling;

/// <summary>
/// All styles in one file that keeps for ever under its address: what every page links, and nothing else
/// (src/decisions/0034-one-style-file.md).
/// </summary>
/// <param name="environment">Where the files are that make it up.</param>
/// <param name="endpoints">One of them knows under which address a file keeps for ever.</param>
public sealed partial class StyleSheet(
    IWebHostEnvironment environment,
    EndpointDataSource endpoints
)
{
    /// <summary>Where the fonts are.</summary>
    public const string Fonts = "lib/fonts/";

    // A later one overrules an earlier one. Each component's styles come with TradePromotion.styles.css by themselves.
    private static readonly string[] Parts =
    [
        $"{Fonts}be-vietnam-pro.css",
        "_content/TradePromotion.UI/tokens.css",
        "_content/TradePromotion.UI/base.css",
        "TradePromotion.styles.css",
        "site.css",
    ];

    private Lazy<Ready> Made => field ??= new(Make);

    /// <summary>Its address.</summary>
    public string Url => $"/styles/{Made.Value.Version}.css";

    /// <summary>Maps its address.</summary>
    public static void Map(IEndpointRouteBuilder app) =>
        PublicFile.On(app.MapGet("/styles/{version}.css", Show).ExcludeFromDescription());

    private static IResult Show(string version, StyleSheet sheet, HttpContext http)
    {
        var ready = sheet.Made.Value;
        var headers = http.Response.Headers;
        headers.Vary = "Accept-Encoding";
        // Who still has a page of an earlier release gets today's styles, and asks again next time.
        headers.CacheControl =
            version == ready.Version ? "public, max-age=31536000, immutable" : "no-cache";
        var reads = http.Request.Headers.AcceptEncoding.ToString();
        var (encoding, content) =
            reads.Contains("br") ? ("br", ready.Brotli)
            : reads.Contains("gzip") ? ("gzip", ready.Gzip)
            : ("", ready.Plain);
        if (encoding != "")
            headers.ContentEncoding = encoding;
        return Results.Bytes(content, "text/css; charset=utf-8");
    }

    private Ready Make()
    {
        var assets = endpoints
            .Endpoints.Select(e => e.Metadata.GetMetadata<ResourceAssetCollection>())
            .First(found => found is not null)!;
        var plain = Encoding.UTF8.GetBytes(
            string.Concat(
                Parts.Select(part => SmallStyles.Of(Placed(part, Read(part), file => assets[file])))
            )
        );
        return new(
            Convert.ToHexStringLower(SHA256.HashData(plain))[..12],
            plain,
            Packed(plain, to => new BrotliStream(to, CompressionLevel.SmallestSize)),
            Packed(plain, to => new GZipStream(to, CompressionLevel.SmallestSize))
        );
    }

    // The scoped styles name those of the component library as an import: a second trip, if the browser made it.
    private string Read(string part)
    {
        var file = environment.WebRootFileProvider.GetFileInfo(part);
        using var reader = new StreamReader(file.CreateReadStream());
        return Import().Replace(reader.ReadToEnd(), found => Read(found.Groups[1].Value));
    }

    /// <summary>The styles of a file with the addresses in them as they are from anywhere.</summary>
    /// <param name="part">The file.</param>
    /// <param name="styles">What is in it.</param>
    /// <param name="lasting">A file's address under which it keeps for ever.</param>
    public static string Placed(string part, string styles, Func<string, string> lasting) =>
        Beside()
            .Replace(
                styles,
                found =>
                    $"url(/{lasting(part[..(part.LastIndexOf('/') + 1)] + found.Groups[1].Value)})"
            );

    private static byte[] Packed(byte[] plain, Func<Stream, Stream> packer)
    {
        using var packed = new MemoryStream();
        using (var stream = packer(packed))
            stream.Write(plain);
        return packed.ToArray();
    }

    [GeneratedRegex("""@import ['"]([^'"]+)['"];""")]
    private static partial Regex Import();

    [GeneratedRegex("""url\((?!/|#|data:|['"])([^)]+)\)""")]
    private static partial Regex Beside();

    private sealed record Ready(string Version, byte[] Plain, byte[] Brotli, byte[] Gzip);
}
