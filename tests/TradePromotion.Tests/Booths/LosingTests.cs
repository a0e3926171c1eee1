using TradePromotion.Booths.Managing;
using TradePromotion.Booths.Published;
using TradePromotion.Booths.Staffing;
using static TradePromotion.Tests.Booths.BoothExamples;

namespace TradePromotion.Tests.Booths;

/// <summary>Somebody who stands at a booth, or furnishes a pavilion, has no account any more, or another one.</summary>
public sealed class LosingTests
{
    private static readonly Guid Photo = Ids.Of("test", "photo");
    private static readonly Guid Copy = Ids.Of("test", "copy of the photo");
    private static readonly Guid Other = Ids.Of("test", "Lan's other account");
    private static readonly StaffCard Card = new(Lan, Photo, LocalText.Of("Châu Âu", "Europe"));
    private static readonly BoothDuty Morning = new(0, new(9, 0), new(12, 0), [Minh, Lan]);
    private static readonly LoseStaff Lose = new(Booth, Lan);

    private static Given Team(params Guid[] staff) =>
        HasBooth.And(
            Booth,
            new BoothStaffed(Booth, staff, [Card]),
            new BoothRosterSet(Booth, [Morning])
        );

    [Fact]
    public void A_deleted_person_leaves_team_photograph_and_roster()
    {
        var events = Team(Lan, Minh).When(Lose);
        var staffed = events[0].ShouldBeOfType<BoothStaffed>();
        staffed.Staff.ShouldBe([Minh]);
        staffed.Cards.ShouldBe([]);
        events[1].ShouldBeOfType<BoothRosterSet>().Roster.Single().People.ShouldBe([Minh]);
        HasBooth.When(Lose).ShouldBeEmpty();
    }

    [Fact]
    public void The_other_account_takes_the_place()
    {
        var events = Team(Lan, Minh).When(Lose with { Into = Other, Photo = Copy });
        var staffed = events[0].ShouldBeOfType<BoothStaffed>();
        staffed.Staff.ShouldBe([Other, Minh]);
        staffed.Cards.ShouldBe([Card with { PersonId = Other, Photo = Copy }]);
        events[1].ShouldBeOfType<BoothRosterSet>().Roster.Single().People.ShouldBe([Minh, Other]);
    }

    [Fact]
    public void Where_both_stood_the_one_that_goes_on_keeps_its_card()
    {
        var own = new StaffCard(Minh, null, LocalText.Of("", "Japan"));
        var staffed = HasBooth
            .And(Booth, new BoothStaffed(Booth, [Lan, Minh], [Card, own]))
            .When(Lose with { Into = Minh, Photo = Copy })
            .Single()
            .ShouldBeOfType<BoothStaffed>();
        staffed.Staff.ShouldBe([Minh]);
        staffed.Cards.ShouldBe([own]);
    }

    [Fact]
    public void A_pavilion_goes_over_with_its_kept_looks()
    {
        var (old, own) = (BoothIds.Pavilion(Fair, Lan), BoothIds.Pavilion(Fair, Minh));
        var look = new BoothFurnished(Booth, null, 50, 50, LocalText.Of("", "Highlands"), []);
        var kept = new BoothTemplateSaved(old, SaveTemplate.IdOf(old, "Look"), "Look", look, Lan);
        var given = Given
            .Events(old, new PavilionPutInCharge(old, Fair, Lan, ["A*", "B1"], Minh), kept)
            .And(own, new PavilionPutInCharge(own, Fair, Minh, ["B1"], Lan));
        var changes = given.WhenAcross(new HandOverPavilion(Fair, Lan, Minh));
        var charge = changes[own][0].ShouldBeOfType<PavilionPutInCharge>();
        charge.Numbers.ShouldBe(["B1", "A*"]);
        changes[own]
            [1]
            .ShouldBe(kept with { PavilionId = own, TemplateId = SaveTemplate.IdOf(own, "Look") });
        changes[old][0].ShouldBe(new BoothTemplateForgotten(old, kept.TemplateId));
        changes[old][1].ShouldBeOfType<PavilionPutInCharge>().Numbers.ShouldBeEmpty();

        given.WhenAcross(new HandOverPavilion(Fair, Lan)).Keys.ShouldBe([old]);
        Given.Nothing.WhenAcross(new HandOverPavilion(Fair, Lan, Minh)).ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_platform_does_it()
    {
        Team(Lan).Allows(Lose, Exporter).ShouldBeFalse();
        Team(Lan).Allows(Lose, Actor.Platform).ShouldBeTrue();
        Given.Nothing.AllowsAcross(new HandOverPavilion(Fair, Lan, Minh), Exporter).ShouldBeFalse();
        Given
            .Nothing.AllowsAcross(new HandOverPavilion(Fair, Lan, Minh), Actor.Platform)
            .ShouldBeTrue();
    }
}
