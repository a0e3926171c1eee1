using TradePromotion.Companies.Profiling;
using TradePromotion.Companies.Published;
using static TradePromotion.Tests.Companies.CompanyExamples;

namespace TradePromotion.Tests.Companies;

public sealed class ProfileCompanyTests
{
    private static readonly ProfileCompany Command = new(
        BuonHo,
        LocalText.Of("Cà phê Buôn Hồ", "Buon Ho Coffee"),
        LocalText.Of("Ba đời trồng cà phê.", "Growers for three generations."),
        "66",
        ["coffee"],
        ["vi", "en"],
        ["DE", "JP"],
        "Asia/Ho_Chi_Minh",
        "https://buonho.example"
    );

    [Fact]
    public void Keeps_the_profile() =>
        JustRegistered
            .When(Command)
            .Single()
            .ShouldBeOfType<CompanyProfiled>()
            .Markets.ShouldBe(["DE", "JP"]);

    [Fact]
    public void The_same_profile_again_changes_nothing() =>
        JustRegistered
            .And(BuonHo, [.. JustRegistered.When(Command)])
            .When(Command with { Markets = ["DE", "JP"] })
            .ShouldBeEmpty();

    [Fact]
    public void A_changed_market_is_a_new_profile() =>
        JustRegistered
            .And(BuonHo, [.. JustRegistered.When(Command)])
            .When(Command with { Markets = ["DE"] })
            .ShouldHaveSingleItem();

    [Fact]
    public void A_company_abroad_has_no_province() =>
        Given
            .Events(BuonHo, Registered with { Country = "DE", Province = null })
            .When(Command)
            .Single()
            .ShouldBeOfType<CompanyProfiled>()
            .Province.ShouldBeNull();

    public static TheoryData<ProfileCompany, string> Wrong =>
        new()
        {
            { Command with { Name = LocalText.Empty }, "Name" },
            { Command with { Province = null }, "Province" },
            // Bình Dương has been part of Hồ Chí Minh City since July 2025.
            { Command with { Province = "74" }, "Province" },
            { Command with { Sectors = [] }, "Sectors" },
            { Command with { Sectors = ["weapons"] }, "Sectors" },
            { Command with { Languages = ["tlh"] }, "Languages" },
            { Command with { Markets = ["XX"] }, "Markets" },
            { Command with { Zone = "Moon/Tycho" }, "Zone" },
            { Command with { Website = "javascript:alert(1)" }, "Website" },
            { Command with { Website = "buonho" }, "Website" },
            { Command with { Story = LocalText.Of(new string('a', 4001), null) }, "Story" },
        };

    [Theory, MemberData(nameof(Wrong))]
    public void What_is_wrong_is_said_next_to_its_field(ProfileCompany command, string field) =>
        Should.Throw<Refusal>(() => JustRegistered.When(command)).Field.ShouldBe(field);

    [Fact]
    public void Only_members_speak_for_the_company()
    {
        JustRegistered.Allows(Command, LanHerself).ShouldBeTrue();
        JustRegistered.Allows(Command, Stranger).ShouldBeFalse();
        JustRegistered.Allows(Command, Officer).ShouldBeFalse();
        JustRegistered.Allows(Command, Actor.Anonymous).ShouldBeFalse();
    }
}
