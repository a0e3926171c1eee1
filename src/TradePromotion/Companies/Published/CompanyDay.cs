namespace TradePromotion.Companies.Published;

/// <summary>Which day it is where a company is: a paper counts to the end of its last day there.</summary>
public static class CompanyDay
{
    /// <summary>The day at a moment in an IANA zone; in Vietnam where nobody knows the zone.</summary>
    public static DateOnly Of(string zone, DateTimeOffset now) =>
        DateOnly.FromDateTime(
            TimeZoneInfo
                .ConvertTime(
                    now,
                    TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found)
                        ? found
                        : TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh")
                )
                .DateTime
        );
}
