using TradePromotion.Identity.Granting;
using TradePromotion.Identity.Published;
using static TradePromotion.Tests.Identity.PersonExamples;

namespace TradePromotion.Tests.Identity;

public sealed class RoleTests
{
    [Fact]
    public void Grants_once()
    {
        var grant = new GrantRole(Hanh, Role.Officer);
        Confirmed.When(grant).ShouldBe([new RoleGranted(Hanh, Role.Officer)]);
        Confirmed.And(Hanh, new RoleGranted(Hanh, Role.Officer)).When(grant).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_has_a_role_before_the_address_is_confirmed() =>
        Should
            .Throw<Refusal>(() => Unconfirmed.When(new GrantRole(Hanh, Role.Officer)))
            .Key.ShouldBe("Identity.Refused.NotConfirmed");

    [Fact]
    public void Everyone_is_a_visitor_anyway() =>
        Confirmed.When(new GrantRole(Hanh, Role.Visitor)).ShouldBeEmpty();

    [Fact]
    public void Withdraws_what_was_granted()
    {
        Confirmed
            .WhenAcross(new WithdrawRole(Hanh, Role.Exhibitor, Boss))[Hanh]
            .ShouldBe([new RoleWithdrawn(Hanh, Role.Exhibitor)]);
        Confirmed.WhenAcross(new WithdrawRole(Hanh, Role.Officer, Boss)).ShouldBeEmpty();
    }

    [Fact]
    public void Administrators_do_not_withdraw_their_own_office() =>
        Should
            .Throw<Refusal>(() =>
                Given
                    .Events(Boss, new RoleGranted(Boss, Role.Administrator))
                    .WhenAcross(new WithdrawRole(Boss, Role.Administrator, Boss))
            )
            .Key.ShouldBe("Identity.Refused.OwnOffice");

    [Fact]
    public void Only_who_holds_the_office_at_that_moment_withdraws_it()
    {
        var both = Confirmed
            .And(Hanh, new RoleGranted(Hanh, Role.Administrator))
            .And(Boss, new RoleGranted(Boss, Role.Administrator));
        var withdraw = new WithdrawRole(Hanh, Role.Administrator, Boss);
        // Both streams stand at the versions read: of two who withdraw each other the second reads again.
        withdraw.Streams.Select(stream => stream.Id).ShouldBe([Hanh, Boss]);
        both.WhenAcross(withdraw)[Hanh].ShouldBe([new RoleWithdrawn(Hanh, Role.Administrator)]);
        Should
            .Throw<Refusal>(() =>
                both.And(Boss, new RoleWithdrawn(Boss, Role.Administrator)).WhenAcross(withdraw)
            )
            .Key.ShouldBe("Identity.Refused.OfficeGone");
    }

    [Fact]
    public void Whoever_leaves_does_not_become_an_administrator()
    {
        var leaving = Confirmed.And(Hanh, new AccountClosingAsked(Hanh, DateTimeOffset.UnixEpoch));
        Should
            .Throw<Refusal>(() => leaving.When(new GrantRole(Hanh, Role.Administrator)))
            .Key.ShouldBe("Identity.Refused.LeavesSoon");
        leaving.When(new GrantRole(Hanh, Role.Officer)).Count.ShouldBe(1);
        leaving
            .And(Hanh, new AccountClosingCalledOff(Hanh))
            .When(new GrantRole(Hanh, Role.Administrator))
            .Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(Role.Officer)]
    [InlineData(Role.Administrator)]
    public void Only_an_administrator_grants_offices(Role role)
    {
        var grant = new GrantRole(Hanh, role);
        Confirmed.Allows(grant, Administrator).ShouldBeTrue();
        Confirmed.Allows(grant, Herself).ShouldBeFalse();
        Confirmed.Allows(grant, Someone.Who(Stranger, [Role.Officer])).ShouldBeFalse();
        Confirmed.Allows(grant, Actor.Anonymous).ShouldBeFalse();
    }

    [Fact]
    public void People_take_up_buying_and_exhibiting_themselves_but_for_nobody_else()
    {
        var grant = new GrantRole(Hanh, Role.Buyer);
        Confirmed.Allows(grant, Herself).ShouldBeTrue();
        Confirmed.Allows(grant, Someone.Who(Stranger, [Role.Buyer])).ShouldBeFalse();
    }

    [Fact]
    public void Nobody_withdraws_in_the_name_of_another()
    {
        var withdraw = new WithdrawRole(Hanh, Role.Exhibitor, Boss);
        Confirmed.AllowsAcross(withdraw, Administrator).ShouldBeTrue();
        Confirmed.AllowsAcross(withdraw, Herself).ShouldBeFalse();
        Confirmed.AllowsAcross(withdraw with { By = Hanh }, Herself).ShouldBeTrue();
    }
}
