namespace TradePromotion.Mailing;

/// <summary>The services of this folder.</summary>
public static class MailingServices
{
    /// <summary>Adds the post: by SMTP when configured, otherwise the outbox that demo mode shows.</summary>
    public static IServiceCollection AddMailing(
        this IServiceCollection services,
        IConfiguration configuration
    ) =>
        services
            .AddSingleton(MailSettings.Of(configuration))
            .AddSingleton<Outbox>()
            .AddSingleton<SmtpCarrier>()
            .AddSingleton<Postman>()
            .AddHostedService(provider => provider.GetRequiredService<Postman>())
            .AddSingleton<IPost, Post>()
            .AddSingleton<PublicAddress>()
            .AddHostedService<OutboxTable>();
}
