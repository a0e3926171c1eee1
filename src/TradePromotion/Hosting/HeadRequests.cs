namespace TradePromotion.Hosting;

/// <summary>Whatever can be got can be asked after: HEAD answers as GET would, without the body.</summary>
public static class HeadRequests
{
    /// <summary>
    /// Lets everything after it see a GET. The server sees a HEAD again when the answer starts, so that it sends no body; endpoints
    /// of pages know GET and POST only and would answer that there is no such page.
    /// </summary>
    public static IApplicationBuilder UseHeadRequests(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                var request = context.Request;
                if (!HttpMethods.IsHead(request.Method))
                    return next(context);
                request.Method = HttpMethods.Get;
                context.Response.OnStarting(() =>
                {
                    request.Method = HttpMethods.Head;
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );
}
