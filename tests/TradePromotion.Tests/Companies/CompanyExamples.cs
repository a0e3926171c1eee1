using TradePromotion.Companies.Published;

namespace TradePromotion.Tests.Companies;

/// <summary>Companies and people that several tests speak of.</summary>
internal static class CompanyExamples
{
    public static readonly Guid BuonHo = Ids.Of("test", "buon-ho");
    public static readonly Guid Lan = Ids.Of("test", "lan");
    public static readonly Guid Minh = Ids.Of("test", "minh");
    public static readonly Guid Agency = Ids.Of("test", "agency");

    public static readonly Actor LanHerself = Someone.Who(Lan, [Role.Exhibitor], BuonHo);
    public static readonly Actor Officer = Someone.Who(
        Ids.Of("test", "officer"),
        [Role.Officer],
        Agency
    );
    public static readonly Actor Stranger = Someone.Who(
        Ids.Of("test", "stranger"),
        [Role.Exhibitor],
        Ids.Of("test", "other-company")
    );

    public static readonly CompanyRegistered Registered = new(
        BuonHo,
        CompanyKind.Enterprise,
        LocalText.Of("Cà phê Buôn Hồ", "Buon Ho Coffee"),
        "VN",
        "66",
        "6001234567",
        ["coffee"],
        Lan
    );

    /// <summary>The company has just been registered.</summary>
    public static Given JustRegistered => Given.Events(BuonHo, Registered);
}
