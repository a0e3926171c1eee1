using System.Globalization;

namespace TradePromotion.Demo;

/// <summary>Whether this installation is a demonstration, and what that allows.</summary>
public static class DemoMode
{
    /// <summary>The password of everyone in the demo world.</summary>
    public const string Password = "Demo-2026!";

    // A date without a time means the middle of a fair's morning in Vietnam.
    private static readonly TimeSpan Morning = TimeSpan.FromHours(10);
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <summary>Whether <c>TradePromotion:Demo</c> is set.</summary>
    public static bool IsOn(IConfiguration configuration) =>
        configuration.GetValue<bool>("TradePromotion:Demo");

    /// <summary>The moment the demo world lies around: <c>TradePromotion:DemoDate</c> (a date, or a moment with its offset), else now.</summary>
    /// <exception cref="InvalidOperationException">The setting is neither.</exception>
    public static DateTimeOffset Moment(IConfiguration configuration, DateTimeOffset now)
    {
        var setting = configuration["TradePromotion:DemoDate"];
        if (string.IsNullOrWhiteSpace(setting))
            return now;
        if (
            DateOnly.TryParseExact(
                setting,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
            return new DateTimeOffset(
                day.ToDateTime(TimeOnly.MinValue) + Morning,
                Vietnam
            ).ToUniversalTime();
        if (
            DateTimeOffset.TryParse(
                setting,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var moment
            )
        )
            return moment.ToUniversalTime();
        throw new InvalidOperationException(
            $"TradePromotion:DemoDate is '{setting}'. Write a date like 2026-11-23, or a moment like 2026-11-23T10:00:00+07:00."
        );
    }

    /// <summary>Throws where a demonstration must not run: its logins are known to everyone.</summary>
    /// <exception cref="InvalidOperationException">The environment is Production.</exception>
    public static void Guard(IConfiguration configuration, IHostEnvironment environment)
    {
        if (IsOn(configuration) && environment.IsProduction())
            throw new InvalidOperationException(
                "Demo mode does not run in Production: the passwords of its people are public. "
                    + "Set ASPNETCORE_ENVIRONMENT=Demo for a demonstration, or TradePromotion__Demo=false."
            );
    }
}
