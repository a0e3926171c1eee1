using TradePromotion.Booths.Admitting;
using TradePromotion.Booths.Published;
using TradePromotion.Tests.Fairs;
using static TradePromotion.Tests.Booths.BoothExamples;

namespace TradePromotion.Tests.Booths;

public sealed class AdmitExhibitorTests
{
    private static readonly Guid By = FairExamples.Officer.PersonId;
    private static readonly AdmitExhibitor Admit = new(Fair, Company, "A01", By);
    private static readonly DeclineExhibitor Decline = new(Fair, Company, "Sai ngành hàng", By);

    [Fact]
    public void Admits_and_gives_the_booth()
    {
        var then = HasApplied.WhenAcross(Admit);
        then[Application].ShouldBe([Admitted]);
        then[Booth].ShouldBe([Assigned]);
    }

    [Fact]
    public void A_repeat_does_nothing() => HasBooth.WhenAcross(Admit).ShouldBeEmpty();

    [Fact]
    public void A_booth_is_never_given_twice()
    {
        var other = Ids.Of("test", "other company");
        var application = BoothIds.Application(Fair, other);
        Refused(() =>
                HasBooth
                    .And(
                        application,
                        Applied with
                        {
                            ApplicationId = application,
                            CompanyId = other,
                        }
                    )
                    .WhenAcross(Admit with { CompanyId = other })
            )
            .ShouldBe("Booths.Refused.BoothTaken");
    }

    [Fact]
    public void A_company_gets_one_booth() =>
        Refused(() => HasBooth.WhenAcross(Admit with { Number = "A02" }))
            .ShouldBe("Booths.Refused.AlreadyAdmitted");

    [Fact]
    public void Only_booths_of_the_hall_are_given() =>
        Refused(() => HasApplied.WhenAcross(Admit with { Number = "Z99" }))
            .ShouldBe("Booths.Refused.NoSuchBooth");

    [Fact]
    public void Only_those_who_applied_are_admitted() =>
        Refused(() => ApplicationsOpen.WhenAcross(Admit)).ShouldBe("Booths.Refused.NoApplication");

    [Fact]
    public void A_closed_fair_admits_nobody() =>
        Refused(() => HasApplied.And(Fair, FairExamples.Closed).WhenAcross(Admit))
            .ShouldBe("Booths.Refused.FairOver");

    [Fact]
    public void Declines_with_a_reason_and_once()
    {
        HasApplied.WhenAcross(Decline)[Application].ShouldBe([Declined]);
        HasApplied.And(Application, Declined).WhenAcross(Decline).ShouldBeEmpty();
        Refused(() => HasApplied.WhenAcross(Decline with { Reason = " " }))
            .ShouldBe("Booths.Refused.ReasonMissing");
        Refused(() => HasBooth.WhenAcross(Decline)).ShouldBe("Booths.Refused.AlreadyAdmitted");
    }

    [Fact]
    public void A_declined_company_may_still_be_admitted() =>
        HasApplied.And(Application, Declined).WhenAcross(Admit)[Booth].ShouldBe([Assigned]);

    [Fact]
    public void Only_officers_of_the_fair_decide()
    {
        HasApplied.AllowsAcross(Admit, FairExamples.Officer).ShouldBeTrue();
        HasApplied.AllowsAcross(Decline, FairExamples.Officer).ShouldBeTrue();
        foreach (
            var actor in new[]
            {
                FairExamples.OtherOfficer,
                Exporter,
                Actor.Anonymous,
                Actor.Platform,
            }
        )
        {
            var inOwnName = actor.PersonId;
            HasApplied.AllowsAcross(Admit with { By = inOwnName }, actor).ShouldBeFalse();
            HasApplied.AllowsAcross(Decline with { By = inOwnName }, actor).ShouldBeFalse();
        }
    }
}
