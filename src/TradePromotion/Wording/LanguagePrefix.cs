using System.Globalization;

namespace TradePromotion.Wording;

/// <summary>
/// The language is the first part of the address: <c>/vi/fairs</c>, <c>/en/fairs</c>. It becomes the path base, so that links
/// relative to the document's base stay in the language, and caches and crawlers see one address a language.
/// </summary>
public static class LanguagePrefix
{
    /// <summary>The cookie that remembers the language last used.</summary>
    public const string CookieName = "tp.language";

    private static readonly CultureInfo English = WithMonthsInWords();

    /// <summary>Takes the language from the address; sends a page asked for without one to the visitor's language.</summary>
    public static IApplicationBuilder UseLanguagePrefix(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                var request = context.Request;
                // "OPTIONS *" has no path at all.
                var first = request.Path.Value!.Split('/', 3).ElementAtOrDefault(1) ?? "";
                if (Words.Languages.Contains(first))
                {
                    Use(first);
                    request.PathBase = request.PathBase.Add($"/{first}");
                    request.Path = request.Path.Value.Length > 3 ? request.Path.Value[3..] : "/";
                    return next(context);
                }
                var language = Preferred(request);
                Use(language);
                if (HttpMethods.IsGet(request.Method) && WantsPage(request))
                {
                    context.Response.Headers.Vary = "Accept-Language, Cookie";
                    context.Response.Redirect(
                        $"{request.PathBase}/{language}{request.Path}{request.QueryString}"
                    );
                    return Task.CompletedTask;
                }
                return next(context);
            }
        );

    private static bool WantsPage(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/html")
        && !Path.HasExtension(request.Path.Value);

    private static string Preferred(HttpRequest request)
    {
        if (request.Cookies[CookieName] is { } remembered && Words.Languages.Contains(remembered))
            return remembered;
        return request
                .GetTypedHeaders()
                .AcceptLanguage.OrderByDescending(wish => wish.Quality ?? 1)
                .Select(wish => wish.Value.Value?.Split('-')[0])
                .FirstOrDefault(wish => wish is not null && Words.Languages.Contains(wish))
            ?? "vi";
    }

    private static void Use(string language)
    {
        var culture = Culture(language);
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }

    /// <summary>The culture that formats numbers and dates for a language.</summary>
    public static CultureInfo Culture(string language) =>
        language switch
        {
            "vi" => CultureInfo.GetCultureInfo("vi-VN"),
            "en" => English,
            _ => CultureInfo.GetCultureInfo(language),
        };

    // Buyers from everywhere read English here: 04/05 would be April to some and May to others, so months are words.
    private static CultureInfo WithMonthsInWords()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("en-GB").Clone();
        culture.DateTimeFormat.ShortDatePattern = "d MMM yyyy";
        return CultureInfo.ReadOnly(culture);
    }
}
