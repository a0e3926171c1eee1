namespace TradePromotion.Hosting;

/// <summary>Addresses that cannot be read are turned away at the door, not where they first hurt.</summary>
public static class ReadableAddresses
{
    /// <summary>
    /// Answers 400 to a question with the sign U+0000 in it: the database keeps no text with it and no page means it. In a path the
    /// server itself refuses it.
    /// </summary>
    public static IApplicationBuilder UseReadableAddresses(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (IsReadable(context.Request.QueryString))
                    return next(context);
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return Task.CompletedTask;
            }
        );

    /// <summary>Whether what is asked is a text throughout.</summary>
    public static bool IsReadable(QueryString asked) =>
        asked.Value?.Contains("%00", StringComparison.Ordinal) != true;
}
