using TradePromotion.Companies.Losing;
using TradePromotion.Companies.Published;
using static TradePromotion.Tests.Companies.CompanyExamples;

namespace TradePromotion.Tests.Companies;

public sealed class LosingTests
{
    private static readonly LoseMember LoseLan = new(BuonHo, Lan);
    private static readonly Guid Other = Ids.Of("test", "lan's other account");

    private static Given WithMinhAs(MemberRole role) =>
        JustRegistered.And(BuonHo, new CompanyMemberJoined(BuonHo, Minh, role));

    [Fact]
    public void The_colleague_who_may_do_most_owns_the_company_then() =>
        WithMinhAs(MemberRole.Staff)
            .When(LoseLan)
            .ShouldBe([
                new CompanyMemberRoleChanged(BuonHo, Minh, MemberRole.Owner),
                new CompanyMemberLeft(BuonHo, Lan),
            ]);

    [Fact]
    public void Nobody_left_is_nobody_s_company() =>
        JustRegistered.When(LoseLan).ShouldBe([new CompanyMemberLeft(BuonHo, Lan)]);

    [Fact]
    public void A_member_who_owns_nothing_only_leaves() =>
        WithMinhAs(MemberRole.Manager)
            .When(new LoseMember(BuonHo, Minh))
            .ShouldBe([new CompanyMemberLeft(BuonHo, Minh)]);

    [Fact]
    public void The_same_person_s_other_account_takes_the_place() =>
        WithMinhAs(MemberRole.Manager)
            .When(LoseLan with { Into = Other })
            .ShouldBe([
                new CompanyMemberJoined(BuonHo, Other, MemberRole.Owner),
                new CompanyMemberLeft(BuonHo, Lan),
            ]);

    [Fact]
    public void An_account_that_is_there_already_gets_what_the_other_could_do() =>
        WithMinhAs(MemberRole.Staff)
            .When(LoseLan with { Into = Minh })
            .ShouldBe([
                new CompanyMemberRoleChanged(BuonHo, Minh, MemberRole.Owner),
                new CompanyMemberLeft(BuonHo, Lan),
            ]);

    [Fact]
    public void Again_is_nothing_and_only_the_platform_does_it()
    {
        JustRegistered
            .And(BuonHo, new CompanyMemberLeft(BuonHo, Lan))
            .When(LoseLan)
            .ShouldBeEmpty();
        JustRegistered.Allows(LoseLan, LanHerself).ShouldBeFalse();
        JustRegistered.Allows(LoseLan, Officer).ShouldBeFalse();
        JustRegistered.Allows(LoseLan, Actor.Platform).ShouldBeTrue();
    }
}
