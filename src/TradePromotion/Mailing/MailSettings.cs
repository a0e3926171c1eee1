namespace TradePromotion.Mailing;

/// <summary>How letters leave the platform.</summary>
/// <param name="Host">The SMTP server; null when none is configured.</param>
/// <param name="Port">Its port.</param>
/// <param name="User">The account there; null for none.</param>
/// <param name="Password">Its password.</param>
/// <param name="From">The address letters come from.</param>
/// <param name="StartTls">Whether the connection is encrypted.</param>
/// <param name="IsDemo">Whether this is a demonstration.</param>
public sealed record MailSettings(
    string? Host,
    int Port,
    string? User,
    string? Password,
    string From,
    bool StartTls,
    bool IsDemo
)
{
    /// <summary>Whether letters are delivered by SMTP.</summary>
    public bool IsSmtp => !string.IsNullOrWhiteSpace(Host);

    /// <summary>Whether everybody may read all letters on the outbox page: in a demonstration none of them leaves the platform.</summary>
    public bool ShowsLetters => IsDemo && !IsSmtp;

    /// <summary>Whether a letter reaches anybody at all.</summary>
    public bool ReachesPeople => IsSmtp || IsDemo;

    /// <summary>Reads <c>Smtp:Host</c>, <c>Port</c>, <c>User</c>, <c>Password</c>, <c>From</c>, <c>StartTls</c> and <c>TradePromotion:Demo</c>.</summary>
    public static MailSettings Of(IConfiguration configuration) =>
        new(
            configuration["Smtp:Host"],
            configuration.GetValue("Smtp:Port", 587),
            configuration["Smtp:User"],
            configuration["Smtp:Password"],
            configuration["Smtp:From"] ?? "no-reply@localhost",
            configuration.GetValue("Smtp:StartTls", true),
            configuration.GetValue<bool>("TradePromotion:Demo")
        );
}
