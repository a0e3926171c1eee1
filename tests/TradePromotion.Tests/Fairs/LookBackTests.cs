using TradePromotion.Fairs.Published;
using TradePromotion.Fairs.TimeTravelling;
using static TradePromotion.Tests.Fairs.FairExamples;

namespace TradePromotion.Tests.Fairs;

public sealed class LookBackTests
{
    [Fact]
    public void A_moment_is_read_by_the_fairs_clock()
    {
        TypedMoment
            .Read("2026-11-23T10:00", "Asia/Ho_Chi_Minh")
            .ShouldBe(new DateTimeOffset(2026, 11, 23, 3, 0, 0, TimeSpan.Zero));
        TypedMoment
            .Read("2026-11-23T10:00:00.250", "Asia/Ho_Chi_Minh")
            .ShouldBe(new DateTimeOffset(2026, 11, 23, 3, 0, 0, 250, TimeSpan.Zero));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("0001-01-01T00:00")]
    [InlineData("9999-12-31T23:59")]
    [InlineData("2026-02-30T10:00")]
    public void What_is_no_moment_is_none(string? typed)
    {
        TypedMoment.Read(typed, "Asia/Ho_Chi_Minh").ShouldBeNull();
        TypedMoment.Read(typed, "America/Los_Angeles").ShouldBeNull();
    }

    [Fact]
    public void Who_was_registered_then()
    {
        var (id, person) = (RegistrationView.IdOf(Fair, Ids.Of("test", "p")), Ids.Of("test", "p"));
        VisitorRegistered Registers(bool needsApproval) =>
            new(id, Fair, person, null, "[]", null, needsApproval);
        Stood(Registers(false)).ShouldBeTrue();
        Stood(Registers(true)).ShouldBeFalse();
        Stood(Registers(true), new RegistrationApproved(id, Fair, person, person)).ShouldBeTrue();
        Stood(Registers(true), new RegistrationRefused(id, Fair, person, "full", person))
            .ShouldBeFalse();
        Stood(Registers(false), new RegistrationWithdrawn(id, Fair, person)).ShouldBeFalse();
        Stood().ShouldBeFalse();
    }

    private static bool Stood(params RegistrationEvent[] events) =>
        events.Aggregate(RegistrationAsItStood.Initial, RegistrationAsItStood.Evolve).IsRegistered;
}
