using TradePromotion.Fairs.Describing;
using TradePromotion.Fairs.Programming;
using TradePromotion.Fairs.Published;
using static TradePromotion.Tests.Fairs.FairExamples;

namespace TradePromotion.Tests.Fairs;

public sealed class FairDetailsTests
{
    private static readonly Given AFair = Given.Events(Fair, Announced);

    internal static readonly DescribeFair Describe = new(
        Fair,
        LocalText.Of("Tuần cà phê", "Coffee Week"),
        LocalText.Of("Cà phê", "Coffee"),
        FairKind.Hybrid,
        LocalText.Of("91 Trần Hưng Đạo, Hà Nội", "91 Tran Hung Dao, Hanoi"),
        LocalText.Of("Chuyện", "Story"),
        LocalText.Of("Quy chế", "Rules"),
        null,
        50,
        50,
        ["coffee"],
        ["DE", "JP"]
    );

    internal static readonly AgendaItem Cupping = new(
        Hours.FirstDay.AddDays(1),
        new TimeOnly(9, 0),
        new TimeOnly(10, 30),
        LocalText.Of("Thử nếm", "Cupping"),
        "Phạm Thị Lan",
        ""
    );

    [Fact]
    public void Describes_and_a_repeat_does_nothing()
    {
        var described = AFair.When(Describe).Single().ShouldBeOfType<FairDescribed>();
        described.Venue.In("en").ShouldBe("91 Tran Hung Dao, Hanoi");
        AFair.And(Fair, described).When(Describe).ShouldBeEmpty();
    }

    [Fact]
    public void An_online_fair_has_no_venue_and_a_hybrid_one_needs_one()
    {
        Given
            .Events(Fair, Announced)
            .When(Describe with { Kind = FairKind.Online })
            .Single()
            .ShouldBeOfType<FairDescribed>()
            .Venue.IsEmpty.ShouldBeTrue();
        Refused(Describe with { Venue = LocalText.Empty }).Field.ShouldBe("Venue");
    }

    [Fact]
    public void Texts_are_as_long_as_the_pages_say_whoever_sends_them()
    {
        static LocalText Long(int characters) => LocalText.Of("", new string('x', characters));
        Refused(Describe with { Name = Long(121) }).Field.ShouldBe("Name");
        Refused(Describe with { Lead = Long(601) }).Field.ShouldBe("Lead");
        Refused(Describe with { Venue = Long(201) }).Field.ShouldBe("Venue");
        Refused(Describe with { Banner = "abc" }).Key.ShouldBe("Filing.Refused.NotKept");
        Should
            .Throw<Refusal>(() =>
                AFair.When(new SetAgenda(Fair, [Cupping with { Speakers = new('x', 301) }]))
            )
            .Field.ShouldBe("Rows[0]");
        Should
            .Throw<Refusal>(() =>
                AFair.When(new AnswerQuestions(Fair, [new(Long(200), Long(2001))]))
            )
            .Field.ShouldBe("Rows[0]");
        AFair.When(new AnswerQuestions(Fair, [new(Long(200), Long(2000))])).Count.ShouldBe(1);
    }

    [Fact]
    public void What_makes_no_sense_is_refused_beside_its_field()
    {
        Refused(Describe with { Name = LocalText.Empty }).Field.ShouldBe("Name");
        Refused(Describe with { Sectors = [] }).Field.ShouldBe("Sectors");
        Refused(Describe with { Markets = ["XX"] }).Field.ShouldBe("Markets");
        Refused(Describe with { FocusX = 101 }).Field.ShouldBe("Focus");
        Refused(Describe with { Story = LocalText.Of(new string('a', 8001), "") })
            .Field.ShouldBe("Story");
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("example.com")]
    [InlineData("")]
    public void A_document_has_a_link_that_cannot_run_anything(string link) =>
        Should
            .Throw<Refusal>(() =>
                Given
                    .Events(Fair, Announced)
                    .When(
                        new ListDocuments(
                            Fair,
                            [new FairDocument(LocalText.Of("Tờ rơi", ""), link)]
                        )
                    )
            )
            .Field.ShouldBe("Rows[0].Link");

    [Fact]
    public void Sponsors_stand_by_level_in_the_officers_order()
    {
        var named = Given
            .Events(Fair, Announced)
            .When(
                new NameSponsors(
                    Fair,
                    [
                        new("Báo Công Thương", SponsorLevel.Partner, ""),
                        new("Ngân hàng B", SponsorLevel.Gold, "https://example.com"),
                        new("Ngân hàng A", SponsorLevel.Gold, ""),
                    ]
                )
            )
            .Single()
            .ShouldBeOfType<FairSponsorsNamed>();
        named
            .Sponsors.Select(s => s.Name)
            .ShouldBe(["Ngân hàng B", "Ngân hàng A", "Báo Công Thương"]);
    }

    [Fact]
    public void A_question_needs_its_answer() =>
        Should
            .Throw<Refusal>(() =>
                Given
                    .Events(Fair, Announced)
                    .When(
                        new AnswerQuestions(
                            Fair,
                            [new FairAnswer(LocalText.Of("Vé?", "Tickets?"), LocalText.Empty)]
                        )
                    )
            )
            .Key.ShouldBe("Fairs.Refused.AnswerMissing");

    [Fact]
    public void The_programme_lies_within_the_fair_and_in_the_order_of_time()
    {
        var given = Given.Events(Fair, Announced);
        given
            .When(new SetAgenda(Fair, [Cupping, Cupping with { Day = Hours.FirstDay }]))
            .Single()
            .ShouldBeOfType<FairAgendaSet>()
            .Items[0]
            .Day.ShouldBe(Hours.FirstDay);
        Should
            .Throw<Refusal>(() =>
                given.When(new SetAgenda(Fair, [Cupping with { Day = Hours.LastDay.AddDays(1) }]))
            )
            .Field.ShouldBe("Rows[0].Day");
        Should
            .Throw<Refusal>(() =>
                given.When(new SetAgenda(Fair, [Cupping with { Ends = Cupping.Starts }]))
            )
            .Field.ShouldBe("Rows[0].Ends");
    }

    [Fact]
    public void Only_its_officers_change_a_fair()
    {
        AFair.Allows(Describe, Officer).ShouldBeTrue();
        AFair.Allows(Describe, OtherOfficer).ShouldBeFalse();
        AFair.Allows(new SetAgenda(Fair, []), OtherOfficer).ShouldBeFalse();
        AFair.Allows(new NameSponsors(Fair, []), Actor.Anonymous).ShouldBeFalse();
        AFair.Allows(new AnswerQuestions(Fair, []), OtherOfficer).ShouldBeFalse();
        AFair.Allows(new ListDocuments(Fair, []), OtherOfficer).ShouldBeFalse();
        AFair
            .Allows(new SetHours(Fair, Hours.Opens, Hours.Closes, []), OtherOfficer)
            .ShouldBeFalse();
    }

    [Fact]
    public void Nothing_changes_after_the_end() =>
        Should
            .Throw<Refusal>(() => Given.Events(Fair, Announced, Closed).When(Describe))
            .Key.ShouldBe("Fairs.Refused.Closed");

    [Fact]
    public void The_views_show_what_was_said()
    {
        object[] events =
        [
            Announced,
            AFair.When(Describe).Single(),
            new FairAgendaSet(Fair, [Cupping]),
            new FairPostponed(
                Fair,
                Hours.FirstDay.AddDays(7),
                Hours.LastDay.AddDays(7),
                7,
                LocalText.Of("Bão", "Storm")
            ),
        ];
        var fair = new FairViewProjection().Rows(events).Single();
        fair.Kind.ShouldBe(FairKind.Hybrid);
        fair.PostponedFrom.ShouldBe(Hours.FirstDay);
        fair.OpensAt.ShouldBe(Hours.OpensAt.AddDays(7));
        var details = new FairDetailsViewProjection().Rows(events).Single();
        details.Markets.ShouldBe(["DE", "JP"]);
        details.Agenda.Single().Day.ShouldBe(Cupping.Day.AddDays(7));
    }

    private static Refusal Refused(DescribeFair command) =>
        Should.Throw<Refusal>(() => Given.Events(Fair, Announced).When(command));
}
