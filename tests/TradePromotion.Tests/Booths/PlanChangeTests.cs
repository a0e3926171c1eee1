using TradePromotion.Booths.Furnishing;
using TradePromotion.Booths.Moving;
using TradePromotion.Booths.Published;
using TradePromotion.Tests.Fairs;
using static TradePromotion.Tests.Booths.BoothExamples;

namespace TradePromotion.Tests.Booths;

/// <summary>Video, documents, and a look that takes effect later.</summary>
public sealed class PlanChangeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 3, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Opening = Now.AddDays(3);
    private static readonly BoothDocument Catalogue = new(
        Ids.Of("test", "catalogue"),
        "Catalogue 2026",
        "application/pdf",
        120_000
    );
    private static readonly FurnishBooth Change = new(
        Booth,
        null,
        50,
        50,
        LocalText.Of("Ngày khai mạc", "Opening day"),
        [],
        Video: " https://youtu.be/abcdefgh ",
        Documents: [Catalogue]
    );
    private static readonly PlanChange Plan = new(Change, Opening, Now, Lan);

    private static Given Planned => HasBooth.And(Booth, HasBooth.WhenAcross(Plan)[Booth].Single());

    [Fact]
    public void Video_and_documents_are_part_of_the_look()
    {
        var look = HasBooth.WhenAcross(Change)[Booth].Single().ShouldBeOfType<BoothFurnished>();
        look.Video.ShouldBe("https://youtu.be/abcdefgh");
        look.Documents.ShouldBe([Catalogue]);
        var furnished = HasBooth.And(Booth, look);
        furnished.WhenAcross(Change).ShouldBeEmpty();
        furnished.WhenAcross(Change with { Documents = [] }).ShouldNotBeEmpty();
    }

    [Fact]
    public void Links_and_titles_are_looked_at()
    {
        Refused(() => HasBooth.WhenAcross(Change with { Video = "javascript:alert(1)" }))
            .ShouldBe("Booths.Refused.VideoLink");
        Refused(() =>
                HasBooth.WhenAcross(Change with { Documents = [Catalogue with { Title = "" }] })
            )
            .ShouldBe("Booths.Refused.DocumentTitle");
        Refused(() => HasBooth.WhenAcross(Change with { Documents = [Catalogue, Catalogue] }))
            .ShouldBe("Booths.Refused.TooManyDocuments");
    }

    [Fact]
    public void A_planned_change_takes_effect_by_the_clock_and_once()
    {
        Planned.When(new ApplyPlannedChange(Booth, Opening.AddMinutes(-1))).ShouldBeEmpty();
        var events = Planned.When(new ApplyPlannedChange(Booth, Opening));
        events[0].ShouldBeOfType<BoothFurnished>().Story.Exactly("en").ShouldBe("Opening day");
        events[1].ShouldBe(new BoothChangeEnded(Booth, TookEffect: true));
        Planned
            .And(Booth, [.. events])
            .When(new ApplyPlannedChange(Booth, Opening.AddHours(1)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void It_keeps_the_rules_of_a_change_at_once_and_lies_ahead()
    {
        Refused(() => HasBooth.WhenAcross(Plan with { At = Now }))
            .ShouldBe("Booths.Refused.PlannedPast");
        Refused(() => HasBooth.WhenAcross(Plan with { At = Now.AddYears(3) }))
            .ShouldBe("Booths.Refused.PlannedFar");
        Refused(() => HasBooth.WhenAcross(Plan with { Change = Change with { FocusX = 101 } }))
            .ShouldBe("Booths.Refused.FocusOutside");
        Planned.WhenAcross(Plan).ShouldBeEmpty();
        Planned.WhenAcross(Plan with { At = Opening.AddHours(1) }).ShouldNotBeEmpty();
    }

    [Fact]
    public void It_can_be_dropped()
    {
        Planned
            .WhenAcross(new DropChange(Booth))[Booth]
            .ShouldBe([new BoothChangeEnded(Booth, TookEffect: false)]);
        HasBooth.WhenAcross(new DropChange(Booth)).ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_company_plans_and_only_the_clock_carries_out()
    {
        HasBooth.AllowsAcross(Plan, Exporter).ShouldBeTrue();
        HasBooth.AllowsAcross(Plan, Stranger).ShouldBeFalse();
        HasBooth.AllowsAcross(Plan with { By = Minh }, Exporter).ShouldBeFalse();
        Planned.AllowsAcross(new DropChange(Booth), Exporter).ShouldBeTrue();
        Planned.AllowsAcross(new DropChange(Booth), Stranger).ShouldBeFalse();
        Planned.AllowsAcross(new DropChange(Booth), FairExamples.Officer).ShouldBeFalse();
        Planned.Allows(new ApplyPlannedChange(Booth, Opening), Exporter).ShouldBeFalse();
        Planned.Allows(new ApplyPlannedChange(Booth, Opening), Actor.Platform).ShouldBeTrue();
    }

    [Fact]
    public void It_moves_along_with_the_company()
    {
        var to = BoothIds.Booth(Fair, "A02");
        var roster = new BoothRosterSet(Booth, [new(0, new(9, 0), new(12, 0), [])]);
        var moved = Planned
            .And(Booth, roster)
            .WhenAcross(
                new MoveBooth(Fair, Company, "A01", "A02", null, FairExamples.Officer.PersonId)
            )[to];
        moved.OfType<BoothChangePlanned>().Single().Look.BoothId.ShouldBe(to);
        moved.OfType<BoothRosterSet>().Single().Roster.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(
        "https://www.youtube.com/watch?v=abc_DEF-123",
        "https://www.youtube-nocookie.com/embed/abc_DEF-123"
    )]
    [InlineData("https://youtu.be/abcdefgh", "https://www.youtube-nocookie.com/embed/abcdefgh")]
    [InlineData(
        "https://www.youtube.com/shorts/abcdefgh",
        "https://www.youtube-nocookie.com/embed/abcdefgh"
    )]
    [InlineData("https://vimeo.com/123456789", "https://player.vimeo.com/video/123456789?dnt=1")]
    [InlineData("https://video.example/a.mp4", null)]
    [InlineData("https://youtube.com.evil.example/watch?v=abcdefgh", null)]
    [InlineData("http://youtu.be/abcdefgh", null)]
    public void A_player_comes_only_from_known_hosts(string link, string? player) =>
        VideoLink.Player(link).ShouldBe(player);
}
