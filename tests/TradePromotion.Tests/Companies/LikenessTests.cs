using TradePromotion.Companies.Likening;
using TradePromotion.Companies.Published;
using static TradePromotion.Tests.Companies.CompanyExamples;

namespace TradePromotion.Tests.Companies;

public sealed class LikenessTests
{
    [Theory]
    [InlineData("Công ty TNHH MTV Cà-phê Buôn Hồ")]
    [InlineData("CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN CÀ PHÊ BUÔN HỒ")]
    [InlineData("Cty CP Cà phê Buôn Hồ")]
    [InlineData("Ca phe Buon Ho Co., Ltd.")]
    [InlineData("HTX Càphê Buôn Hồ")]
    public void Signs_and_legal_form_do_not_tell_companies_apart(string name) =>
        NameKey.Of(name).ShouldBe("caphebuonho");

    [Fact]
    public void What_companies_do_tells_them_apart_however_it_is_written()
    {
        NameKey
            .Of("Công ty TNHH TM & DV An Phát")
            .ShouldBe(NameKey.Of("Thương mại và Dịch vụ An Phát"));
        NameKey.Of("An Phát").ShouldNotBe(NameKey.Of("An Phát Seafood"));
        NameKey.Of("").ShouldBe("");
        NameKey.Of("The Company").ShouldBe("thecompany");
    }

    [Fact]
    public void A_branch_and_a_namesake_are_recognised_and_abroad_is_another_matter()
    {
        var row = new LikenessViewProjection().Rows(Registered).Single();
        LikenessReason? Why(string country, string name, string? code) =>
            new LikenessQuestion(country, LocalText.Of(name, null), code).Why(row);
        Why("VN", "Tên khác", "6001234567-001").ShouldBe(LikenessReason.TaxCode);
        Why("VN", "Công ty CP Cà phê Buôn Hồ", null).ShouldBe(LikenessReason.Name);
        Why("VN", "Buon Ho Coffee JSC", "0301234567").ShouldBe(LikenessReason.Name);
        Why("VN", "Cà phê Buôn Ma Thuột", "0301234567").ShouldBeNull();
        row.Country.ShouldBe("VN");
    }

    [Fact]
    public void Only_officers_tell_apart_and_once_is_enough()
    {
        var other = Ids.Of("test", "other");
        var tell = new TellApart(BuonHo, other, Officer.PersonId);
        Given.Nothing.Allows(tell, Officer).ShouldBeTrue();
        Given.Nothing.Allows(tell with { By = Lan }, LanHerself).ShouldBeFalse();
        var told = Given.Nothing.When(tell).Single();
        ToldApart.IdOf(other, BuonHo).ShouldBe(tell.StreamId);
        Given.Events(tell.StreamId, told).When(tell).ShouldBeEmpty();
        new ToldApartViewProjection().Rows(told).Single().First.ShouldBe(BuonHo);
    }
}
