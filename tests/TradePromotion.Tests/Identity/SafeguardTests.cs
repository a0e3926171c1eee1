using TradePromotion.Identity.Granting;
using TradePromotion.Identity.Guarding;
using TradePromotion.Identity.Published;
using TradePromotion.Identity.Securing;
using static TradePromotion.Tests.Identity.PersonExamples;

namespace TradePromotion.Tests.Identity;

public sealed class SafeguardTests
{
    private static readonly NoteSafeguard StepOn = new(Hanh, Safeguard.SecondStep, true);
    private static readonly NoteSafeguard StepOff = new(Hanh, Safeguard.SecondStep, false);
    private static readonly SetLock Lock = new(Hanh, true, Boss);

    [Fact]
    public void A_change_becomes_history() =>
        Confirmed.When(StepOn).ShouldBe([new SafeguardChanged(Hanh, Safeguard.SecondStep, true)]);

    [Fact]
    public void Nobody_is_refused() =>
        Should.Throw<Refusal>(() =>
            Confirmed.When(new NoteSafeguard(Stranger, Safeguard.Password, true))
        );

    [Fact]
    public void People_change_their_own_and_administrators_only_free_them()
    {
        Confirmed.Allows(StepOn, Herself).ShouldBeTrue();
        Confirmed.Allows(StepOff, Herself).ShouldBeTrue();
        Confirmed.Allows(StepOff, Administrator).ShouldBeTrue();
        Confirmed.Allows(StepOn, Administrator).ShouldBeFalse();
        Confirmed.Allows(StepOff, Someone.Who(Stranger, [Role.Officer])).ShouldBeFalse();
        Confirmed.Allows(StepOff, Actor.Anonymous).ShouldBeFalse();
    }

    [Fact]
    public void Only_administrators_lock_and_never_themselves()
    {
        Confirmed.AllowsAcross(Lock, Administrator).ShouldBeTrue();
        Confirmed.AllowsAcross(Lock, Herself).ShouldBeFalse();
        Confirmed.AllowsAcross(Lock, Someone.Who(Hanh, [Role.Administrator])).ShouldBeFalse();
        Confirmed.AllowsAcross(Lock, Someone.Who(Boss, [Role.Officer])).ShouldBeFalse();
        Confirmed.AllowsAcross(Lock with { PersonId = Boss }, Administrator).ShouldBeFalse();
        // No other way leads there.
        Confirmed
            .Allows(new NoteSafeguard(Hanh, Safeguard.Lock, true), Administrator)
            .ShouldBeFalse();
    }

    [Fact]
    public void Only_who_holds_the_office_at_that_moment_locks()
    {
        Given Both() =>
            Confirmed
                .And(Hanh, new RoleGranted(Hanh, Role.Administrator))
                .And(Boss, new RoleGranted(Boss, Role.Administrator));
        Lock.Streams.Select(stream => stream.Id).ShouldBe([Hanh, Boss]);
        var locked = new SafeguardChanged(Hanh, Safeguard.Lock, true);
        Both().WhenAcross(Lock)[Hanh].ShouldBe([locked]);
        Both().And(Hanh, locked).WhenAcross(Lock).ShouldBeEmpty();
        Both()
            .And(Hanh, locked)
            .WhenAcross(Lock with { IsOn = false })[Hanh]
            .ShouldBe([locked with { IsOn = false }]);
        foreach (
            PersonEvent lost in new PersonEvent[]
            {
                new RoleWithdrawn(Boss, Role.Administrator),
                new SafeguardChanged(Boss, Safeguard.Lock, true),
            }
        )
        {
            Should
                .Throw<Refusal>(() => Both().And(Boss, lost).WhenAcross(Lock))
                .Key.ShouldBe("Identity.Refused.OfficeGone");
            Should
                .Throw<Refusal>(() =>
                    Both()
                        .And(Boss, lost)
                        .WhenAcross(new WithdrawRole(Hanh, Role.Administrator, Boss))
                )
                .Key.ShouldBe("Identity.Refused.OfficeGone");
        }
    }

    [Theory]
    [InlineData("ngắn thôi", "PasswordShort")]
    [InlineData("aaaaaaaaaaab", "PasswordMonotonous")]
    [InlineData("matkhau123456", "PasswordCommon")]
    [InlineData("Mật khẩu 2026!", "PasswordCommon")]
    [InlineData("P@ssw0rd2026", "PasswordCommon")]
    [InlineData("passwordadmin1", "PasswordCommon")]
    [InlineData("qwertyuiop12", "PasswordCommon")]
    [InlineData("1234567890123456", "PasswordCommon")]
    [InlineData("0912345678", "PasswordCommon")]
    [InlineData("nguyenhanh1990", "PasswordOwn")]
    [InlineData("bốn mùa hoa cà phê", null)]
    [InlineData("a wholly new one", null)]
    [InlineData("桜の花が咲く春の朝に歩く", null)]
    public void A_password_that_others_would_try_cannot_stand(string password, string? flaw) =>
        PasswordRules
            .Flaw(password, "Nguyễn Thị Hạnh", "hanh@caphebuonho.example")
            .ShouldBe(flaw is null ? null : $"Identity.Refused.{flaw}");
}
