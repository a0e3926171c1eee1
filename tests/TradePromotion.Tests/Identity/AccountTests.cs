using TradePromotion.Identity;
using TradePromotion.Identity.Closing;
using TradePromotion.Identity.Moving;
using TradePromotion.Identity.Profiling;
using TradePromotion.Identity.Published;
using TradePromotion.Identity.Resting;
using static TradePromotion.Tests.Identity.PersonExamples;

namespace TradePromotion.Tests.Identity;

public sealed class AccountTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 3, 0, 0, TimeSpan.Zero);
    private static readonly Guid Elsewhere = Ids.Of("test", "elsewhere");
    private static readonly ChangeEmail Move = new(Hanh, " hanh@new.example ", Address, Elsewhere);

    [Fact]
    public void Quiet_hours_are_set_once_and_taken_away()
    {
        var night = new SetQuietHours(Hanh, new QuietHours(22 * 60, 7 * 60));
        Confirmed.When(night).ShouldBe([new QuietHoursSet(Hanh, 1320, 420)]);
        var quiet = Confirmed.And(Hanh, new QuietHoursSet(Hanh, 1320, 420));
        quiet.When(night).ShouldBeEmpty();
        quiet.When(new SetQuietHours(Hanh, null)).ShouldBe([new QuietHoursSet(Hanh, null, null)]);
    }

    [Theory]
    [InlineData(-1, 420)]
    [InlineData(420, 420)]
    [InlineData(420, 1440)]
    public void Hours_that_cannot_be_are_refused(int from, int to) =>
        Should
            .Throw<Refusal>(() => Confirmed.When(new SetQuietHours(Hanh, new(from, to))))
            .Field.ShouldBe("QuietTo");

    [Theory]
    [InlineData("2026-11-25T16:00Z", "2026-11-26T00:00Z")]
    [InlineData("2026-11-25T23:30Z", "2026-11-26T00:00Z")]
    [InlineData("2026-11-25T03:00Z", null)]
    [InlineData("2026-11-26T00:00Z", null)]
    public void Quiet_lasts_over_midnight_on_the_person_s_clock(string now, string? end) =>
        new QuietHours(22 * 60, 7 * 60)
            .EndsAfter(DateTimeOffset.Parse(now), "Asia/Ho_Chi_Minh")
            .ShouldBe(end is null ? null : DateTimeOffset.Parse(end));

    [Fact]
    public void Quiet_that_ends_in_an_hour_the_clock_leaves_out_ends_with_the_change() =>
        new QuietHours(22 * 60, 2 * 60 + 30)
            .EndsAfter(DateTimeOffset.Parse("2027-03-28T00:30Z"), "Europe/Paris")
            .ShouldBe(DateTimeOffset.Parse("2027-03-28T01:30Z"));

    [Fact]
    public void A_name_in_other_letters_has_a_latin_one_behind_it()
    {
        Confirmed
            .When(new ChangeProfile(Hanh, "山田 太郎", "en", "Asia/Tokyo", "Yamada Tarō"))
            .ShouldBe([new ProfileChanged(Hanh, "山田 太郎", "en", "Asia/Tokyo", "Yamada Tarō")]);
        Should
            .Throw<Refusal>(() =>
                Confirmed.When(new ChangeProfile(Hanh, "山田", "en", "Asia/Tokyo", "山田"))
            )
            .Field.ShouldBe("LatinName");
        PersonView.Shown("山田 太郎", "Yamada Tarō").ShouldBe("山田 太郎 (Yamada Tarō)");
        PersonView.Shown("Hạnh", "").ShouldBe("Hạnh");
    }

    [Fact]
    public void A_new_address_is_taken_and_the_old_one_let_go_together()
    {
        var changes = Confirmed.WhenAcross(Move);
        changes[Hanh].ShouldBe([new EmailChanged(Hanh, "hanh@new.example", Elsewhere)]);
        changes[Address].ShouldBe([new EmailAddressReleased(Address, Hanh)]);
        changes[Elsewhere].ShouldBe([new EmailAddressTaken(Elsewhere, Hanh)]);
        Confirmed
            .And(Hanh, new EmailChanged(Hanh, "hanh@new.example", Elsewhere))
            .WhenAcross(Move)
            .ShouldBeEmpty();
    }

    [Fact]
    public void An_address_somebody_holds_is_not_taken() =>
        Should
            .Throw<Refusal>(() =>
                Confirmed
                    .And(Elsewhere, new EmailAddressTaken(Elsewhere, Stranger))
                    .WhenAcross(Move)
            )
            .Key.ShouldBe("Identity.Refused.AddressTaken");

    [Fact]
    public void Deleting_waits_some_days_and_can_be_called_off()
    {
        var until = Now.AddDays(7);
        Confirmed.When(new AskToClose(Hanh, Now)).ShouldBe([new AccountClosingAsked(Hanh, until)]);
        var closing = Confirmed.And(Hanh, new AccountClosingAsked(Hanh, until));
        closing.When(new AskToClose(Hanh, Now.AddDays(1))).ShouldBeEmpty();
        closing.When(new CallOffClosing(Hanh)).ShouldBe([new AccountClosingCalledOff(Hanh)]);
        Confirmed.When(new CallOffClosing(Hanh)).ShouldBeEmpty();
        closing.WhenAcross(new CloseAccount(Hanh, Address, until.AddSeconds(-1))).ShouldBeEmpty();
        var closed = closing.WhenAcross(new CloseAccount(Hanh, Address, until));
        closed[Hanh].ShouldBe([new AccountClosed(Hanh)]);
        closed[Address].ShouldBe([new EmailAddressReleased(Address, Hanh)]);
    }

    [Fact]
    public void An_administrator_hands_the_office_over_before_leaving() =>
        Should
            .Throw<Refusal>(() =>
                Confirmed
                    .And(Hanh, new RoleGranted(Hanh, Role.Administrator))
                    .When(new AskToClose(Hanh, Now))
            )
            .Key.ShouldBe("Identity.Refused.AdministratorStays");

    [Fact]
    public void A_closed_account_has_no_rights_and_nobody_can_confirm_it_again()
    {
        var state = new object[]
        {
            Registered,
            new EmailConfirmed(Hanh),
            new RoleGranted(Hanh, Role.Officer),
            new AccountClosed(Hanh),
        }
            .Cast<PersonEvent>()
            .Aggregate(Person.Initial, Person.Evolve);
        state.IsConfirmed.ShouldBeFalse();
        state.Roles.ShouldBeEmpty();
        state.AddressId.ShouldBe(Guid.Empty);
    }

    [Fact]
    public void Only_the_person_rests_deletes_or_keeps_and_only_the_platform_carries_it_out()
    {
        foreach (
            var actor in new[]
            {
                Administrator,
                Someone.Who(Stranger, [Role.Officer]),
                Actor.Anonymous,
            }
        )
        {
            Confirmed.Allows(new SetQuietHours(Hanh, null), actor).ShouldBeFalse();
            Confirmed.Allows(new AskToClose(Hanh, Now), actor).ShouldBeFalse();
            Confirmed.Allows(new CallOffClosing(Hanh), actor).ShouldBeFalse();
            Confirmed.AllowsAcross(new CloseAccount(Hanh, Address, Now), actor).ShouldBeFalse();
            Confirmed.AllowsAcross(Move, actor).ShouldBeFalse();
        }
        Confirmed.Allows(new AskToClose(Hanh, Now), Herself).ShouldBeTrue();
        Confirmed.AllowsAcross(Move, Herself).ShouldBeFalse();
        Confirmed.AllowsAcross(Move, Actor.Platform).ShouldBeTrue();
    }
}
