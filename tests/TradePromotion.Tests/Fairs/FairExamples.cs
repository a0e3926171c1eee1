using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Announcing;
using TradePromotion.Fairs.LayingOut;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Tests.Fairs;

/// <summary>A fair that tests speak of: four days in Hà Nội, 8:30 to 17:00.</summary>
internal static class FairExamples
{
    public static readonly Guid Fair = Ids.Of("test", "fair");
    public static readonly Guid Agency = Ids.Of("test", "agency");
    public static readonly Actor Officer = Someone.Who(
        Ids.Of("test", "officer"),
        [Role.Officer],
        Agency
    );
    public static readonly Actor OtherOfficer = Someone.Who(
        Ids.Of("test", "other officer"),
        [Role.Officer],
        Ids.Of("test", "other agency")
    );

    public static readonly FairHours Hours = new(
        new DateOnly(2026, 11, 23),
        new DateOnly(2026, 11, 26),
        new TimeOnly(8, 30),
        new TimeOnly(17, 0),
        "Asia/Ho_Chi_Minh"
    );

    public static readonly AnnounceFair Announce = new(
        Fair,
        Agency,
        "coffee-2026",
        LocalText.Of("Tuần cà phê 2026", "Coffee Week 2026"),
        LocalText.Of("Cà phê đặc sản", "Specialty coffee"),
        Hours,
        ["coffee", "nuts-spices"]
    );

    public static readonly CompanyRegistered AgencyRegistered = new(
        Agency,
        CompanyKind.Agency,
        LocalText.Of("Cục Xúc tiến thương mại", "Trade Promotion Agency"),
        "VN",
        "01",
        null,
        [],
        Officer.PersonId
    );

    public static readonly FairAnnounced Announced = new(
        Fair,
        Agency,
        Announce.Address,
        Announce.Name,
        Announce.Lead,
        Hours.FirstDay,
        Hours.LastDay,
        Hours.Opens,
        Hours.Closes,
        Hours.Zone,
        Announce.Sectors
    );

    public static readonly HallLayout Hall = HallPlans.Rows(
        LocalText.Of("Nhà A", "Hall A"),
        3,
        4,
        3,
        3
    );

    public static readonly HallLaidOut LaidOut = new(
        Fair,
        Hall.Name,
        Hall.Width,
        Hall.Depth,
        Hall.Booths,
        Hall.Stage
    );

    public static readonly FairApplicationsOpened ApplicationsOpened = new(Fair);
    public static readonly FairOpened Opened = new(Fair);
    public static readonly FairClosed Closed = new(Fair);
}
