using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Tests.Fairs;

namespace TradePromotion.Tests.Booths;

/// <summary>A coffee company at the fair of <see cref="FairExamples"/>.</summary>
internal static class BoothExamples
{
    public static readonly Guid Fair = FairExamples.Fair;
    public static readonly Guid Company = Ids.Of("test", "company");
    public static readonly Guid Lan = Ids.Of("test", "Lan");
    public static readonly Guid Minh = Ids.Of("test", "Minh");
    public static readonly Actor Exporter = Someone.Who(Lan, [Role.Exhibitor], Company);
    public static readonly Actor Stranger = Someone.Who(
        Ids.Of("test", "stranger"),
        [Role.Exhibitor],
        Ids.Of("test", "other company")
    );
    public static readonly Guid Application = BoothIds.Application(Fair, Company);
    public static readonly Guid Booth = BoothIds.Booth(Fair, "A01");

    public static readonly CompanyRegistered Registered = new(
        Company,
        CompanyKind.Enterprise,
        LocalText.Of("Cà phê Buôn Hồ", "Buon Ho Coffee"),
        "VN",
        "66",
        "6001234567",
        ["coffee"],
        Lan
    );

    public static readonly ExhibitorApplied Applied = new(
        Application,
        Fair,
        Company,
        Lan,
        "coffee",
        ""
    );

    public static readonly ExhibitorAdmitted Admitted = new(
        Application,
        Fair,
        Company,
        Booth,
        "A01",
        FairExamples.Officer.PersonId
    );

    public static readonly ExhibitorDeclined Declined = new(
        Application,
        Fair,
        Company,
        "Sai ngành hàng",
        FairExamples.Officer.PersonId
    );

    public static readonly BoothAssigned Assigned = new(Booth, Fair, "A01", Company, "coffee");

    /// <summary>The fair takes applications and the company is registered.</summary>
    public static Given ApplicationsOpen =>
        Given
            .Events(
                Fair,
                FairExamples.Announced,
                FairExamples.LaidOut,
                FairExamples.ApplicationsOpened
            )
            .And(Company, Registered);

    /// <summary>The company has applied.</summary>
    public static Given HasApplied => ApplicationsOpen.And(Application, Applied);

    /// <summary>The company has booth A01.</summary>
    public static Given HasBooth => HasApplied.And(Application, Admitted).And(Booth, Assigned);

    public static string Refused(Action act) => Should.Throw<Refusal>(act).Key;
}
