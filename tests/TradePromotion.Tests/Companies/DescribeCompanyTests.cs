using TradePromotion.Companies.Describing;
using TradePromotion.Companies.Published;
using static TradePromotion.Tests.Companies.CompanyExamples;

namespace TradePromotion.Tests.Companies;

public sealed class DescribeCompanyTests
{
    private static readonly DescribeCompany Describe = new(
        BuonHo,
        LocalText.Of("12 Trần Phú", "12 Tran Phu St."),
        ["09", "08", "09"],
        ["DE"],
        CompanySize.Small,
        2011,
        [DayOfWeek.Tuesday, DayOfWeek.Monday],
        new(8, 0),
        new(17, 0),
        "https://video.example/1",
        2026
    );

    [Fact]
    public void Says_what_it_deals_in_and_when_it_can_be_reached()
    {
        var described = (CompanyDescribed)JustRegistered.When(Describe).Single();
        described.HsChapters.ShouldBe(["08", "09"]);
        described.WorkDays.ShouldBe([DayOfWeek.Monday, DayOfWeek.Tuesday]);
        var row = new CompanyViewProjection()
            .Rows(Registered, described, new CompanyBrandChosen(BuonHo, "hash", "#0b6b55"))
            .Single();
        (row.Size, row.Founded, row.OpensAt, row.Mark, row.Colour).ShouldBe(
            (CompanySize.Small, 2011, new TimeOnly(8, 0), "hash", "#0b6b55")
        );
    }

    public static TheoryData<DescribeCompany, string> Wrong =>
        new()
        {
            { Describe with { HsChapters = ["77"] }, "HsChapters" },
            { Describe with { ImportMarkets = ["XX"] }, "ImportMarkets" },
            { Describe with { Founded = 2027 }, "Founded" },
            { Describe with { Founded = 0 }, "Founded" },
            { Describe with { ClosesAt = null }, "ClosesAt" },
            { Describe with { ClosesAt = new(7, 0) }, "ClosesAt" },
            { Describe with { Video = "http://video.example" }, "Video" },
            { Describe with { Street = LocalText.Of(new string('a', 201), null) }, "Street" },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_said_next_to_its_field(DescribeCompany command, string field) =>
        Should.Throw<Refusal>(() => JustRegistered.When(command)).Field.ShouldBe(field);

    [Theory]
    [InlineData("red")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    public void A_colour_is_six_digits(string colour) =>
        Should
            .Throw<Refusal>(() => JustRegistered.When(new ChooseBrand(BuonHo, null, colour)))
            .Field.ShouldBe("Colour");

    [Fact]
    public void Only_those_who_look_after_it()
    {
        JustRegistered.Allows(Describe, LanHerself).ShouldBeTrue();
        JustRegistered.Allows(Describe, Stranger).ShouldBeFalse();
        JustRegistered.Allows(new ChooseBrand(BuonHo, null, null), Officer).ShouldBeFalse();
        JustRegistered
            .And(BuonHo, new CompanyMemberJoined(BuonHo, Minh, MemberRole.Staff))
            .Allows(Describe, Someone.Who(Minh, [Role.Exhibitor], BuonHo))
            .ShouldBeFalse();
    }

    [Fact]
    public void A_whole_page_has_a_hundred_points_and_each_gap_takes_some()
    {
        var bare = new CompanyView { Id = BuonHo };
        Completeness.Score(Completeness.Gaps(bare)).ShouldBe(0);
        var whole = bare with
        {
            Name = LocalText.Of("a", "b"),
            Story = LocalText.Of("a", "b"),
            Languages = ["vi"],
            Markets = ["DE"],
            Website = "https://a.example",
            HsChapters = ["09"],
            Mark = "hash",
            OpensAt = new(8, 0),
            Size = CompanySize.Micro,
            VerifiedAt = Folding.Start,
        };
        Completeness.Gaps(whole).ShouldBeEmpty();
        Completeness.Score(Completeness.Gaps(whole with { Mark = null })).ShouldBe(90);
    }
}
