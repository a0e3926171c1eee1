using TradePromotion.Companies.Published;
using TradePromotion.Companies.Verifying;
using static TradePromotion.Tests.Companies.CompanyExamples;

namespace TradePromotion.Tests.Companies;

public sealed class VerifyCompanyTests
{
    private static readonly VerifyCompany Verify = new(
        BuonHo,
        "Business registration 6001234567, seen on the national portal",
        Officer.PersonId
    );
    private static readonly RefuseVerification Refuse = new(
        BuonHo,
        "The tax code belongs to another company",
        Officer.PersonId
    );

    [Fact]
    public void Verifies_with_the_evidence_seen() =>
        JustRegistered
            .When(Verify)
            .ShouldBe([new CompanyVerified(BuonHo, Officer.PersonId, Verify.Evidence)]);

    [Fact]
    public void Needs_evidence() =>
        Should
            .Throw<Refusal>(() => JustRegistered.When(Verify with { Evidence = " " }))
            .Field.ShouldBe("Evidence");

    [Fact]
    public void Verifies_once() =>
        JustRegistered.And(BuonHo, [.. JustRegistered.When(Verify)]).When(Verify).ShouldBeEmpty();

    [Fact]
    public void A_verification_can_be_taken_back_and_given_again()
    {
        var verified = JustRegistered.And(BuonHo, [.. JustRegistered.When(Verify)]);
        var refused = verified.And(BuonHo, [.. verified.When(Refuse)]);
        refused.When(Refuse).ShouldBeEmpty();
        refused.When(Verify).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_refusal_needs_a_reason() =>
        Should
            .Throw<Refusal>(() => JustRegistered.When(Refuse with { Reason = "" }))
            .Field.ShouldBe("Evidence");

    [Fact]
    public void Only_officers_decide_and_only_in_their_own_name()
    {
        JustRegistered.Allows(Verify, Officer).ShouldBeTrue();
        JustRegistered.Allows(Refuse, Officer).ShouldBeTrue();
        JustRegistered.Allows(Verify, LanHerself).ShouldBeFalse();
        JustRegistered.Allows(Refuse, LanHerself).ShouldBeFalse();
        JustRegistered
            .Allows(Verify, Someone.Who(Officer.PersonId, [Role.Administrator]))
            .ShouldBeFalse();
        JustRegistered.Allows(Verify with { By = Lan }, Officer).ShouldBeFalse();
    }

    [Fact]
    public void Nobody_verifies_the_organisation_they_work_for() =>
        JustRegistered
            .And(BuonHo, new CompanyMemberJoined(BuonHo, Officer.PersonId))
            .Allows(Verify, Officer)
            .ShouldBeFalse();
}
