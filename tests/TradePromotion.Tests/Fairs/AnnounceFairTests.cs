using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using static TradePromotion.Tests.Fairs.FairExamples;
using FairAddress = TradePromotion.Fairs.FairAddress;
using FairAddressTaken = TradePromotion.Fairs.FairAddressTaken;

namespace TradePromotion.Tests.Fairs;

public sealed class AnnounceFairTests
{
    private static Given AnAgency => Given.Events(Agency, AgencyRegistered);

    [Fact]
    public void Announces_and_takes_the_address()
    {
        var then = AnAgency.WhenAcross(Announce);
        then[Fair]
            .Single()
            .ShouldBeOfType<FairAnnounced>()
            .Name.In("vi")
            .ShouldBe("Tuần cà phê 2026");
        then[FairAddress.IdOf("coffee-2026")]
            .Single()
            .ShouldBe(new FairAddressTaken("coffee-2026", Fair));
    }

    [Fact]
    public void A_repeat_does_nothing() =>
        AnAgency.And(Fair, Announced).WhenAcross(Announce).ShouldBeEmpty();

    [Fact]
    public void An_address_belongs_to_one_fair() =>
        Refused(
            AnAgency.And(
                FairAddress.IdOf("coffee-2026"),
                new FairAddressTaken("coffee-2026", Guid.Empty)
            )
        )
            .Key.ShouldBe("Fairs.Refused.AddressTaken");

    [Theory]
    [InlineData("Cà-phê")]
    [InlineData("coffee week")]
    [InlineData("-coffee")]
    [InlineData("coffee--week")]
    [InlineData("ab")]
    public void An_address_is_plain(string address) =>
        Should
            .Throw<Refusal>(() => AnAgency.WhenAcross(Announce with { Address = address }))
            .Field.ShouldBe("Address");

    [Fact]
    public void It_does_not_end_before_it_starts() =>
        With(Hours with { LastDay = Hours.FirstDay.AddDays(-1) })
            .ShouldBe("Fairs.Refused.EndsBeforeStart");

    [Fact]
    public void It_lasts_sixty_days_at_most()
    {
        With(Hours with { LastDay = Hours.FirstDay.AddDays(60) }).ShouldBe("Fairs.Refused.TooLong");
        AnAgency
            .WhenAcross(
                Announce with
                {
                    Hours = Hours with { LastDay = Hours.FirstDay.AddDays(59) },
                }
            )
            .ShouldNotBeEmpty();
    }

    [Fact]
    public void It_closes_after_it_opens() =>
        With(Hours with { Closes = Hours.Opens }).ShouldBe("Fairs.Refused.ClosesWhenOpening");

    [Theory]
    [InlineData("Mars/Base")]
    [InlineData("SE Asia Standard Time")]
    [InlineData("")]
    public void The_zone_is_known(string zone) =>
        With(Hours with { Zone = zone }).ShouldBe("Fairs.Refused.ZoneUnknown");

    [Fact]
    public void The_sectors_are_known() =>
        Should
            .Throw<Refusal>(() => AnAgency.WhenAcross(Announce with { Sectors = ["weapons"] }))
            .Field.ShouldBe("Sectors");

    [Fact]
    public void Only_officers_of_the_agency_announce()
    {
        AnAgency.AllowsAcross(Announce, Officer).ShouldBeTrue();
        AnAgency.AllowsAcross(Announce, OtherOfficer).ShouldBeFalse();
        AnAgency
            .AllowsAcross(Announce, Someone.Who(Officer.PersonId, [Role.Exhibitor], Agency))
            .ShouldBeFalse();
        AnAgency.AllowsAcross(Announce, Actor.Anonymous).ShouldBeFalse();
    }

    [Fact]
    public void Only_an_agency_organises() =>
        Given
            .Events(Agency, AgencyRegistered with { Kind = CompanyKind.Enterprise })
            .AllowsAcross(Announce, Officer)
            .ShouldBeFalse();

    private static string With(FairHours hours) =>
        Should.Throw<Refusal>(() => AnAgency.WhenAcross(Announce with { Hours = hours })).Key;

    private static Refusal Refused(Given given) =>
        Should.Throw<Refusal>(() => given.WhenAcross(Announce));
}
