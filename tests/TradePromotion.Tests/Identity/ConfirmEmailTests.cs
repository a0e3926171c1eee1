using TradePromotion.Identity;
using TradePromotion.Identity.Confirming;
using TradePromotion.Identity.Published;
using static TradePromotion.Tests.Identity.PersonExamples;

namespace TradePromotion.Tests.Identity;

public sealed class ConfirmEmailTests
{
    private static readonly ConfirmEmail Confirm = new(Hanh, Address, IsFirstAdministrator: false);

    [Fact]
    public void Confirms_takes_the_address_and_grants_what_was_asked_for()
    {
        var then = Unconfirmed.WhenAcross(Confirm);
        then[Hanh].ShouldBe([new EmailConfirmed(Hanh), new RoleGranted(Hanh, Role.Exhibitor)]);
        then[Address].ShouldBe([new EmailAddressTaken(Address, Hanh)]);
    }

    [Fact]
    public void A_visitor_needs_no_role() =>
        Given
            .Events(Hanh, Registered with { RoleWanted = Role.Visitor })
            .WhenAcross(Confirm)[Hanh]
            .ShouldBe([new EmailConfirmed(Hanh)]);

    [Fact]
    public void The_configured_address_becomes_administrator() =>
        Unconfirmed
            .WhenAcross(Confirm with { IsFirstAdministrator = true })[Hanh]
            .ShouldContain(new RoleGranted(Hanh, Role.Administrator));

    [Fact]
    public void An_address_is_held_once() =>
        Should
            .Throw<Refusal>(() =>
                Unconfirmed
                    .And(Address, new EmailAddressTaken(Address, Stranger))
                    .WhenAcross(Confirm)
            )
            .Key.ShouldBe("Identity.Refused.AddressTaken");

    [Fact]
    public void Another_address_than_the_registered_one_cannot_be_confirmed() =>
        Should.Throw<Refusal>(() =>
            Unconfirmed.WhenAcross(Confirm with { AddressId = Ids.Of("test", "other address") })
        );

    [Fact]
    public void A_repeat_does_nothing() => Confirmed.WhenAcross(Confirm).ShouldBeEmpty();

    [Fact]
    public void Only_the_platform_says_so()
    {
        Unconfirmed.AllowsAcross(Confirm, Actor.Platform).ShouldBeTrue();
        Unconfirmed.AllowsAcross(Confirm, Herself).ShouldBeFalse();
        Unconfirmed.AllowsAcross(Confirm, Administrator).ShouldBeFalse();
        Unconfirmed.AllowsAcross(Confirm, Actor.Anonymous).ShouldBeFalse();
    }
}
