using TradePromotion.Fairs.Cloning;
using TradePromotion.Fairs.Published;
using static TradePromotion.Tests.Fairs.FairExamples;
using FairAddress = TradePromotion.Fairs.FairAddress;
using FairAddressTaken = TradePromotion.Fairs.FairAddressTaken;

namespace TradePromotion.Tests.Fairs;

public sealed class CloneFairTests
{
    private static readonly Guid Next = Ids.Of("test", "next fair");
    private static readonly CloneFair Clone = new(
        Next,
        Fair,
        "coffee-2027",
        LocalText.Of("Tuần cà phê 2027", "Coffee Week 2027"),
        Hours.FirstDay.AddDays(364)
    );

    private static Given Past =>
        Given.Events(
            Fair,
            Announced,
            LaidOut,
            Given.Events(Fair, Announced).When(FairDetailsTests.Describe).Single(),
            new FairAgendaSet(Fair, [FairDetailsTests.Cupping]),
            new FairHoursSet(
                Fair,
                Hours.Opens,
                Hours.Closes,
                [new DayHours(Hours.LastDay, Hours.Opens, new TimeOnly(12, 0))]
            ),
            ApplicationsOpened,
            Opened,
            Closed
        );

    [Fact]
    public void Texts_hall_hours_and_programme_begin_anew_with_the_days_moved()
    {
        var then = Past.WhenAcross(Clone);
        then[FairAddress.IdOf("coffee-2027")]
            .Single()
            .ShouldBe(new FairAddressTaken("coffee-2027", Next));
        var events = then[Next].ToArray();
        var fair = new FairViewProjection().Rows(events).Single();
        fair.Id.ShouldBe(Next);
        fair.State.ShouldBe(FairState.Announced);
        fair.Name.In("en").ShouldBe("Coffee Week 2027");
        fair.Kind.ShouldBe(FairKind.Hybrid);
        fair.FirstDay.ShouldBe(Hours.FirstDay.AddDays(364));
        fair.FirstDay.DayOfWeek.ShouldBe(Hours.FirstDay.DayOfWeek);
        fair.Exceptions.Single().Day.ShouldBe(Hours.LastDay.AddDays(364));
        fair.Hall!.Booths.Count.ShouldBe(Hall.Booths.Count);
        new FairDetailsViewProjection()
            .Rows(events)
            .Single()
            .Agenda.Single()
            .Day.ShouldBe(FairDetailsTests.Cupping.Day.AddDays(364));
    }

    [Fact]
    public void A_repeat_does_nothing() =>
        Past.And(Next, Announced with { FairId = Next }).WhenAcross(Clone).ShouldBeEmpty();

    [Fact]
    public void An_address_belongs_to_one_fair() =>
        Should
            .Throw<Refusal>(() =>
                Past.And(
                        FairAddress.IdOf("coffee-2027"),
                        new FairAddressTaken("coffee-2027", Guid.Empty)
                    )
                    .WhenAcross(Clone)
            )
            .Key.ShouldBe("Fairs.Refused.AddressTaken");

    [Fact]
    public void It_begins_later_than_the_old_one() =>
        Should
            .Throw<Refusal>(() => Past.WhenAcross(Clone with { FirstDay = Hours.FirstDay }))
            .Field.ShouldBe("FirstDay");

    [Fact]
    public void Only_the_announcing_agency_clones_and_marks()
    {
        Past.AllowsAcross(Clone, Officer).ShouldBeTrue();
        Past.AllowsAcross(Clone, OtherOfficer).ShouldBeFalse();
        Past.AllowsAcross(Clone, Actor.Anonymous).ShouldBeFalse();
        Past.Allows(new MarkTemplate(Fair, true), OtherOfficer).ShouldBeFalse();
        Past.When(new MarkTemplate(Fair, true)).ShouldBe([new FairTemplateMarked(Fair, true)]);
    }
}
