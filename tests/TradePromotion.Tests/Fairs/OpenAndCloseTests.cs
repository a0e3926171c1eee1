using TradePromotion.Fairs.Opening;
using static TradePromotion.Tests.Fairs.FairExamples;

namespace TradePromotion.Tests.Fairs;

public sealed class OpenAndCloseTests
{
    private static readonly DateTimeOffset Start = Hours.OpensAt;
    private static readonly DateTimeOffset End = Hours.ClosesAt;
    private static readonly Given AnnouncedOnly = Given.Events(Fair, Announced);
    private static readonly Given WithHall = Given.Events(Fair, Announced, LaidOut);
    private static readonly Given Applying = Given.Events(
        Fair,
        Announced,
        LaidOut,
        ApplicationsOpened
    );
    private static readonly Given Live = Given.Events(
        Fair,
        Announced,
        LaidOut,
        ApplicationsOpened,
        Opened
    );
    private static readonly Given Over = Given.Events(
        Fair,
        Announced,
        LaidOut,
        ApplicationsOpened,
        Opened,
        Closed
    );

    [Fact]
    public void Applications_open_once_the_hall_is_laid_out()
    {
        WithHall.When(new OpenApplications(Fair)).ShouldBe([ApplicationsOpened]);
        Applying.When(new OpenApplications(Fair)).ShouldBeEmpty();
        Key(() => AnnouncedOnly.When(new OpenApplications(Fair)))
            .ShouldBe("Fairs.Refused.HallMissing");
        Key(() => Over.When(new OpenApplications(Fair))).ShouldBe("Fairs.Refused.Closed");
    }

    [Fact]
    public void The_fair_opens_from_its_first_hour()
    {
        Applying.When(new OpenFair(Fair, Start)).ShouldBe([Opened]);
        Key(() => Applying.When(new OpenFair(Fair, Start.AddSeconds(-1))))
            .ShouldBe("Fairs.Refused.TooEarly");
        Key(() => Applying.When(new OpenFair(Fair, End))).ShouldBe("Fairs.Refused.Closed");
        Key(() => WithHall.When(new OpenFair(Fair, Start)))
            .ShouldBe("Fairs.Refused.ApplicationsNotOpened");
        Key(() => Over.When(new OpenFair(Fair, Start))).ShouldBe("Fairs.Refused.Closed");
    }

    [Fact]
    public void Opening_and_closing_again_does_nothing()
    {
        Live.When(new OpenFair(Fair, Start)).ShouldBeEmpty();
        Over.When(new CloseFair(Fair, End)).ShouldBeEmpty();
    }

    [Fact]
    public void The_fair_closes_when_it_is_over_or_when_its_officer_says_so()
    {
        Live.When(new CloseFair(Fair, Start.AddHours(1))).ShouldBe([Closed]);
        AnnouncedOnly.When(new CloseFair(Fair, End)).ShouldBe([Closed]);
        Key(() => Applying.When(new CloseFair(Fair, Start))).ShouldBe("Fairs.Refused.NotLive");
    }

    [Fact]
    public void The_platform_opens_and_closes_by_the_clock_and_officers_only_their_own()
    {
        Applying.Allows(new OpenFair(Fair, Start), Actor.Platform).ShouldBeTrue();
        Applying.Allows(new OpenFair(Fair, Start), Officer).ShouldBeTrue();
        Applying.Allows(new OpenFair(Fair, Start), OtherOfficer).ShouldBeFalse();
        Applying.Allows(new OpenFair(Fair, Start), Actor.Anonymous).ShouldBeFalse();
        Applying.Allows(new OpenApplications(Fair), OtherOfficer).ShouldBeFalse();
        Live.Allows(new CloseFair(Fair, Start), Actor.Platform).ShouldBeFalse();
        Live.Allows(new CloseFair(Fair, End), Actor.Platform).ShouldBeTrue();
        Live.Allows(new CloseFair(Fair, Start), Officer).ShouldBeTrue();
        Live.Allows(new CloseFair(Fair, End), OtherOfficer).ShouldBeFalse();
    }

    private static string Key(Action act) => Should.Throw<Refusal>(act).Key;
}
