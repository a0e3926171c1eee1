using TradePromotion.Identity.Registering;
using static TradePromotion.Tests.Identity.PersonExamples;

namespace TradePromotion.Tests.Identity;

public sealed class RegisterPersonTests
{
    [Fact]
    public void Registers_with_what_was_entered_but_grants_nothing() =>
        Given.Nothing.When(Register with { Name = "  Nguyễn Thị Hạnh " }).ShouldBe([Registered]);

    [Fact]
    public void A_repeat_does_nothing() => Unconfirmed.When(Register).ShouldBeEmpty();

    [Theory]
    [InlineData(Role.Officer)]
    [InlineData(Role.Administrator)]
    public void Nobody_asks_for_an_office(Role role) =>
        Refused(Register with { Wanted = role }).Field.ShouldBe("Wanted");

    [Theory]
    [InlineData("")]
    [InlineData("hanh")]
    [InlineData("hanh@")]
    [InlineData("hanh@localhost")]
    [InlineData("Hạnh <hanh@example.vn>")]
    [InlineData("hanh@example.vn, boss@example.vn")]
    public void The_address_must_be_one(string email) =>
        Refused(Register with { Email = email }).Field.ShouldBe("Email");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Hạnh\r\nBcc: x")]
    public void The_name_is_one_line(string name) =>
        Refused(Register with { Name = name }).Field.ShouldBe("Name");

    [Fact]
    public void The_zone_must_exist() =>
        Refused(Register with { Zone = "Asia/Nowhere" }).Field.ShouldBe("Zone");

    [Fact]
    public void Whoever_is_signed_in_registers_nobody_else()
    {
        Given.Nothing.Allows(Register, Actor.Anonymous).ShouldBeTrue();
        Given.Nothing.Allows(Register, Someone.Who(Stranger, [Role.Buyer])).ShouldBeFalse();
    }

    private static Refusal Refused(RegisterPerson command) =>
        Should.Throw<Refusal>(() => Given.Nothing.When(command));
}
