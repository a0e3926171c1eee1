using TradePromotion.Booths.Applying;
using TradePromotion.Companies.Published;
using TradePromotion.Tests.Fairs;
using static TradePromotion.Tests.Booths.BoothExamples;

namespace TradePromotion.Tests.Booths;

public sealed class ApplyToFairTests
{
    private static readonly ApplyToFair Apply = new(Fair, Company, Lan, "coffee", "");

    [Fact]
    public void Applies() => ApplicationsOpen.WhenAcross(Apply)[Application].ShouldBe([Applied]);

    [Fact]
    public void Once_is_enough()
    {
        HasApplied.WhenAcross(Apply with { Note = "lại" }).ShouldBeEmpty();
        HasBooth.WhenAcross(Apply).ShouldBeEmpty();
    }

    [Fact]
    public void After_a_refusal_it_is_for_the_organiser_to_reopen() =>
        Refused(() => HasApplied.And(Application, Declined).WhenAcross(Apply))
            .ShouldBe("Booths.Refused.AlreadyDeclined");

    [Fact]
    public void Only_while_the_fair_takes_applications()
    {
        Refused(() => Given.Events(Company, Registered).WhenAcross(Apply))
            .ShouldBe("Booths.Refused.NoApplications");
        Refused(() =>
                Given
                    .Events(Company, Registered)
                    .And(Fair, FairExamples.Announced)
                    .WhenAcross(Apply)
            )
            .ShouldBe("Booths.Refused.NoApplications");
        Refused(() => ApplicationsOpen.And(Fair, FairExamples.Closed).WhenAcross(Apply))
            .ShouldBe("Booths.Refused.NoApplications");
        ApplicationsOpen.And(Fair, FairExamples.Opened).WhenAcross(Apply).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(CompanyKind.ForeignBuyer)]
    [InlineData(CompanyKind.Agency)]
    [InlineData(CompanyKind.TradeOffice)]
    public void Only_those_who_sell_exhibit(CompanyKind kind) =>
        Refused(() =>
                Given
                    .Events(
                        Fair,
                        FairExamples.Announced,
                        FairExamples.LaidOut,
                        FairExamples.ApplicationsOpened
                    )
                    .And(Company, Registered with { Kind = kind })
                    .WhenAcross(Apply)
            )
            .ShouldBe("Booths.Refused.NotAnExhibitor");

    [Fact]
    public void The_sector_is_known() =>
        Refused(() => ApplicationsOpen.WhenAcross(Apply with { Sector = "" }))
            .ShouldBe("Booths.Refused.SectorMissing");

    [Fact]
    public void Only_a_member_applies_and_in_their_own_name()
    {
        ApplicationsOpen.AllowsAcross(Apply, Exporter).ShouldBeTrue();
        ApplicationsOpen.AllowsAcross(Apply, Stranger).ShouldBeFalse();
        ApplicationsOpen.AllowsAcross(Apply with { By = Minh }, Exporter).ShouldBeFalse();
        ApplicationsOpen.AllowsAcross(Apply, FairExamples.Officer).ShouldBeFalse();
        ApplicationsOpen.AllowsAcross(Apply, Actor.Anonymous).ShouldBeFalse();
    }
}
