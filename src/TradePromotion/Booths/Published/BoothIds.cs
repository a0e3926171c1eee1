using System.Globalization;

namespace TradePromotion.Booths.Published;

/// <summary>The ids that are rules: one application a fair and company, one booth a fair and number.</summary>
public static class BoothIds
{
    /// <summary>The application of a company to a fair.</summary>
    public static Guid Application(Guid fairId, Guid companyId) =>
        Ids.Of("application", fairId, companyId);

    /// <summary>The booth of this number in a fair.</summary>
    public static Guid Booth(Guid fairId, string number) => Ids.Of("booth", fairId, number);

    /// <summary>The terms on which companies exhibit at a fair.</summary>
    public static Guid Terms(Guid fairId) => Ids.Of("exhibiting terms", fairId);

    /// <summary>The payment request that goes with an offer made at this moment.</summary>
    public static Guid Invoice(Guid applicationId, DateTimeOffset offeredAt) =>
        Ids.Of("invoice", applicationId, offeredAt.UtcTicks);

    /// <summary>What a person has in charge at a fair.</summary>
    public static Guid Pavilion(Guid fairId, Guid personId) => Ids.Of("pavilion", fairId, personId);

    /// <summary>What one visitor sees of a fair on one day.</summary>
    public static Guid Visit(Guid fairId, DateOnly day, string visitor) =>
        Ids.Of("visit", fairId, Text(day), visitor);

    /// <summary>The row that counts a fair's or a booth's visitors of one day.</summary>
    public static Guid VisitsOf(Guid fairOrBooth, DateOnly day) =>
        Ids.Of("visits", fairOrBooth, Text(day));

    private static string Text(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
