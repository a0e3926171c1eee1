using TradePromotion.Companies.Published;
using static TradePromotion.Tests.Companies.CompanyExamples;

namespace TradePromotion.Tests.Companies;

public sealed class CompanyViewTests
{
    private static CompanyView After(params object[] events) =>
        new CompanyViewProjection().Rows([Registered, .. events]).Single();

    [Fact]
    public void Registered_with_the_zone_of_its_country()
    {
        After().Zone.ShouldBe("Asia/Ho_Chi_Minh");
        After().VerifiedAt.ShouldBeNull();
        new CompanyViewProjection()
            .Rows(Registered with { Country = "JP", Province = null })
            .Single()
            .Zone.ShouldBe("Asia/Tokyo");
    }

    [Fact]
    public void Verified_refused_and_verified_again()
    {
        var verified = new CompanyVerified(BuonHo, Officer.PersonId, "seen");
        var refused = new CompanyVerificationRefused(BuonHo, Officer.PersonId, "wrong code");
        After(verified).VerifiedAt.ShouldBe(Folding.Start.AddHours(1));
        After(verified, refused).VerifiedAt.ShouldBeNull();
        After(verified, refused).RefusedBecause.ShouldBe("wrong code");
        After(refused, verified).RefusedBecause.ShouldBeNull();
    }

    [Fact]
    public void Is_found_by_name_sector_and_place_without_signs()
    {
        var text = After().SearchText;
        foreach (var word in new[] { " buon", " ca phe", " coffee", " dak lak", " viet nam" })
            text.ShouldContain(word);
    }

    [Fact]
    public void A_new_profile_is_found_by_its_new_name_only()
    {
        var row = After(
            new CompanyProfiled(
                BuonHo,
                LocalText.Of("Hạt Đỏ", null),
                LocalText.Empty,
                "66",
                ["rice"],
                [],
                [],
                "Asia/Ho_Chi_Minh",
                null
            )
        );
        row.NameText.ShouldBe(" hat do");
        row.SearchText.ShouldNotContain("buon ho");
    }

    [Fact]
    public void Each_member_is_a_row_and_joining_again_makes_no_other()
    {
        var joined = new CompanyMemberJoined(BuonHo, Minh);
        new MembershipViewProjection()
            .Rows(Registered, joined, joined)
            .Select(m => m.PersonId)
            .ShouldBe([Lan, Minh], ignoreOrder: true);
    }
}
