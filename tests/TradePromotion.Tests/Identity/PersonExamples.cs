using TradePromotion.Identity;
using TradePromotion.Identity.Published;
using TradePromotion.Identity.Registering;

namespace TradePromotion.Tests.Identity;

/// <summary>People the tests of this folder speak of.</summary>
internal static class PersonExamples
{
    public static readonly Guid Hanh = Ids.Of("test", "hanh");
    public static readonly Guid Stranger = Ids.Of("test", "stranger");
    public static readonly Guid Boss = Ids.Of("test", "boss");
    public static readonly Guid Address = Ids.Of("test", "address");

    public static readonly RegisterPerson Register = new(
        Hanh,
        "Nguyễn Thị Hạnh",
        "hanh@caphebuonho.example",
        Address,
        "vi",
        "Asia/Ho_Chi_Minh",
        Role.Exhibitor
    );

    public static readonly PersonRegistered Registered = new(
        Hanh,
        "hanh@caphebuonho.example",
        "Nguyễn Thị Hạnh",
        Address,
        "vi",
        "Asia/Ho_Chi_Minh",
        Role.Exhibitor
    );

    /// <summary>Hạnh has registered.</summary>
    public static Given Unconfirmed => Given.Events(Hanh, Registered);

    /// <summary>Hạnh has confirmed her address and exhibits.</summary>
    public static Given Confirmed =>
        Given
            .Events(
                Hanh,
                Registered,
                new EmailConfirmed(Hanh),
                new RoleGranted(Hanh, Role.Exhibitor)
            )
            .And(Address, new EmailAddressTaken(Address, Hanh));

    public static Actor Herself => Someone.Who(Hanh, [Role.Exhibitor]);
    public static Actor Administrator => Someone.Who(Boss, [Role.Administrator]);
}
