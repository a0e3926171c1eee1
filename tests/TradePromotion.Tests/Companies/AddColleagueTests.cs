using TradePromotion.Companies.Joining;
using TradePromotion.Companies.Published;
using static TradePromotion.Tests.Companies.CompanyExamples;

namespace TradePromotion.Tests.Companies;

public sealed class AddColleagueTests
{
    private static readonly AddColleague Command = new(BuonHo, Minh);

    [Fact]
    public void A_colleague_joins_once()
    {
        var joined = JustRegistered.When(Command);
        joined.ShouldBe([new CompanyMemberJoined(BuonHo, Minh)]);
        JustRegistered.And(BuonHo, [.. joined]).When(Command).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_joins_a_company_that_is_not_registered() =>
        Should.Throw<Refusal>(() => Given.Nothing.When(Command));

    [Fact]
    public void Only_members_and_administrators_bring_people_in()
    {
        JustRegistered.Allows(Command, LanHerself).ShouldBeTrue();
        JustRegistered
            .Allows(Command, Someone.Who(Ids.Of("test", "admin"), [Role.Administrator]))
            .ShouldBeTrue();
        JustRegistered.Allows(Command, Someone.Who(Minh, [Role.Exhibitor])).ShouldBeFalse();
        JustRegistered.Allows(Command, Stranger).ShouldBeFalse();
        JustRegistered.Allows(Command, Officer).ShouldBeFalse();
    }
}
