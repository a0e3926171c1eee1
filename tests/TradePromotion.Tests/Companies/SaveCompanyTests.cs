using TradePromotion.Companies.Saving;
using static TradePromotion.Tests.Companies.CompanyExamples;

namespace TradePromotion.Tests.Companies;

public sealed class SaveCompanyTests
{
    private static readonly SaveCompany Save = new(BuonHo, Minh, true);
    private static readonly SaveCompany Drop = Save with { Keep = false };

    [Fact]
    public void Is_saved_and_dropped_once()
    {
        var saved = Given.Events(Save.StreamId, [.. Given.Nothing.When(Save)]);
        Given.Nothing.When(Drop).ShouldBeEmpty();
        saved.When(Save).ShouldBeEmpty();
        saved.When(Drop).ShouldBe([new CompanySaveDropped(BuonHo, Minh)]);
        new SavedCompanyViewProjection()
            .Rows(new CompanySaved(BuonHo, Minh))
            .Single()
            .CompanyId.ShouldBe(BuonHo);
        new SavedCompanyViewProjection()
            .Rows(new CompanySaved(BuonHo, Minh), new CompanySaveDropped(BuonHo, Minh))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Everybody_has_their_own_list()
    {
        Given.Nothing.Allows(Save, Someone.Who(Minh, [])).ShouldBeTrue();
        Given.Nothing.Allows(Save, LanHerself).ShouldBeFalse();
        Given.Nothing.Allows(Save with { PersonId = Guid.Empty }, Actor.Anonymous).ShouldBeFalse();
    }
}
