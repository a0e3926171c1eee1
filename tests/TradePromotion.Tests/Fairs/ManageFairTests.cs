using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Managing;
using TradePromotion.Fairs.Published;
using static TradePromotion.Tests.Fairs.FairExamples;

namespace TradePromotion.Tests.Fairs;

public sealed class ManageFairTests
{
    private static readonly LocalText Why = LocalText.Of("Bão số 9", "Typhoon");
    private static readonly DateTimeOffset Now = Hours.OpensAt.AddDays(-20);
    private static readonly PostponeFair Postpone = new(
        Fair,
        Hours.FirstDay.AddDays(7),
        Hours.LastDay.AddDays(7),
        Why,
        Now
    );
    private static readonly Guid Helper = Ids.Of("test", "other agency");

    [Fact]
    public void Postpones_and_hours_and_programme_move_along()
    {
        var hours = new FairHoursSet(
            Fair,
            Hours.Opens,
            Hours.Closes,
            [new DayHours(Hours.FirstDay, null, null)]
        );
        var given = Given.Events(
            Fair,
            Announced,
            hours,
            new FairAgendaSet(Fair, [FairDetailsTests.Cupping])
        );
        var postponed = given.When(Postpone).Single().ShouldBeOfType<FairPostponed>();
        postponed.DaysLater.ShouldBe(7);
        var after = given.And(Fair, postponed);
        after.When(Postpone).ShouldBeEmpty();
        new FairViewProjection()
            .Rows(Announced, hours, postponed)
            .Single()
            .OpensAt.ShouldBe(Hours.Days[1].From.AddDays(7));
    }

    [Fact]
    public void A_fair_that_has_opened_is_not_postponed_any_more() =>
        Should
            .Throw<Refusal>(() =>
                Given.Events(Fair, Announced, LaidOut, ApplicationsOpened, Opened).When(Postpone)
            )
            .Key.ShouldBe("Fairs.Refused.LiveNotPostponed");

    [Fact]
    public void Nothing_moves_into_the_past_without_a_reason_or_from_under_its_programme()
    {
        Refused(Postpone with { Now = Hours.ClosesAt.AddDays(30) })
            .Key.ShouldBe("Fairs.Refused.DayPast");
        Refused(Postpone with { Reason = LocalText.Of("Bão", "") }).Field.ShouldBe("Reason");
        Refused(Postpone with { LastDay = Postpone.FirstDay })
            .Key.ShouldBe("Fairs.Refused.AgendaLonger");
    }

    [Fact]
    public void Cancels_for_good()
    {
        var given = Given.Events(Fair, Announced, LaidOut, ApplicationsOpened);
        var cancelled = given.When(new CancelFair(Fair, Why)).Single();
        given = given.And(Fair, cancelled);
        given.When(new CancelFair(Fair, Why)).ShouldBeEmpty();
        Should.Throw<Refusal>(() => given.When(Postpone)).Key.ShouldBe("Fairs.Refused.Closed");
        Should
            .Throw<Refusal>(() =>
                given.When(new TradePromotion.Fairs.Opening.OpenFair(Fair, Hours.OpensAt))
            )
            .Key.ShouldBe("Fairs.Refused.Closed");
        var row = new FairViewProjection().Rows(Announced, cancelled).Single();
        row.OpenDays().ShouldBeEmpty("nobody can be met at a fair that does not take place");
        row.State.ShouldBe(FairState.Cancelled);
        row.Notice.ShouldBe(Why);
    }

    [Fact]
    public void An_agency_that_helps_runs_the_fair_but_neither_ends_nor_shares_it()
    {
        var given = Given.Events(Fair, Announced);
        given.Allows(Postpone, OtherOfficer).ShouldBeFalse();
        given.And(Fair, new FairCoOrganisersSet(Fair, [Helper]));
        given.Allows(Postpone, OtherOfficer).ShouldBeTrue();
        given.Allows(new CancelFair(Fair, Why), OtherOfficer).ShouldBeFalse();
        given.AllowsAcross(new ShareFair(Fair, []), OtherOfficer).ShouldBeFalse();
        given.AllowsAcross(new ShareFair(Fair, []), Officer).ShouldBeTrue();
        given.Allows(Postpone, Actor.Anonymous).ShouldBeFalse();
    }

    [Fact]
    public void Only_agencies_help()
    {
        var share = new ShareFair(Fair, [Helper, Agency]);
        Should
            .Throw<Refusal>(() => Given.Events(Fair, Announced).WhenAcross(share))
            .Key.ShouldBe("Fairs.Refused.NoAgency");
        var given = Given
            .Events(Fair, Announced)
            .And(Helper, AgencyRegistered with { CompanyId = Helper });
        given
            .WhenAcross(share)[Fair]
            .Single()
            .ShouldBeOfType<FairCoOrganisersSet>()
            .AgencyIds.ShouldBe([Helper]);
        given.And(Fair, new FairCoOrganisersSet(Fair, [Helper])).WhenAcross(share).ShouldBeEmpty();
    }

    private static Refusal Refused(PostponeFair command) =>
        Should.Throw<Refusal>(() =>
            Given
                .Events(Fair, Announced, new FairAgendaSet(Fair, [FairDetailsTests.Cupping]))
                .When(command)
        );
}
