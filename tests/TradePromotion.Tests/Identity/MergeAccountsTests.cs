using TradePromotion.Identity;
using TradePromotion.Identity.Merging;
using TradePromotion.Identity.Published;
using static TradePromotion.Tests.Identity.PersonExamples;

namespace TradePromotion.Tests.Identity;

public sealed class MergeAccountsTests
{
    private static readonly Guid Old = Ids.Of("test", "hanh's old account");
    private static readonly Guid OldAddress = Ids.Of("test", "old address");
    private static readonly MergeAccounts Merge = new(Hanh, Old, OldAddress);

    private static Given Both(params Role[] oldRoles) =>
        Confirmed
            .And(
                Old,
                [
                    Registered with
                    {
                        PersonId = Old,
                        AddressId = OldAddress,
                    },
                    new EmailConfirmed(Old),
                    .. oldRoles.Select(role => new RoleGranted(Old, role)),
                ]
            )
            .And(OldAddress, new EmailAddressTaken(OldAddress, Old));

    [Fact]
    public void One_goes_on_with_what_the_other_was()
    {
        var changes = Both(Role.Buyer, Role.Exhibitor).WhenAcross(Merge);
        changes[Hanh].ShouldBe([new AccountMerged(Hanh, Old), new RoleGranted(Hanh, Role.Buyer)]);
        changes[Old].ShouldBe([new AccountClosed(Old, Hanh)]);
        changes[OldAddress].ShouldBe([new EmailAddressReleased(OldAddress, Old)]);
    }

    [Fact]
    public void An_office_does_not_wander_by_itself() =>
        Should
            .Throw<Refusal>(() => Both(Role.Officer).WhenAcross(Merge))
            .Key.ShouldBe("Identity.Refused.OfficeStays");

    [Fact]
    public void The_account_that_closed_tells_nothing_and_the_other_remembers_it()
    {
        var row = new PersonViewProjection()
            .Rows(Registered, new EmailConfirmed(Hanh), new AccountClosed(Hanh, Old))
            .Single();
        row.MergedInto.ShouldBe(Old);
        (row.Name + row.LatinName + row.Email + row.SearchText).Trim().ShouldBe("");
        Person.Evolve(Person.Initial, new AccountMerged(Hanh, Old)).Merged.ShouldBe([Old]);
    }

    [Fact]
    public void A_closed_account_is_merged_no_more_and_nobody_merges_by_themselves()
    {
        Should.Throw<Refusal>(() =>
            Both().And(Old, new AccountClosed(Old, Hanh)).WhenAcross(Merge)
        );
        Both().AllowsAcross(Merge, Herself).ShouldBeFalse();
        Both().AllowsAcross(Merge, Administrator).ShouldBeFalse();
        Both().AllowsAcross(Merge, Actor.Platform).ShouldBeTrue();
    }
}
