using TradePromotion.Booths.Published;
using TradePromotion.Booths.Staffing;
using TradePromotion.Fairs.Published;
using TradePromotion.Tests.Fairs;
using static TradePromotion.Tests.Booths.BoothExamples;

namespace TradePromotion.Tests.Booths;

/// <summary>When somebody can be reached at a booth, and what is told of them.</summary>
public sealed class RosterTests
{
    private static readonly BoothDuty Morning = new(0, new(9, 0), new(12, 0), [Lan]);
    private static readonly SetRoster Set = new(Booth, [Morning]);
    private static readonly Given Staffed = HasBooth.And(Booth, new BoothStaffed(Booth, [Lan]));

    [Fact]
    public void The_roster_names_people_of_the_booth()
    {
        var set = Staffed.WhenAcross(Set)[Booth].Single().ShouldBeOfType<BoothRosterSet>();
        set.Roster.Single().People.ShouldBe([Lan]);
        Staffed.And(Booth, set).WhenAcross(Set).ShouldBeEmpty();
        Refused(() => HasBooth.WhenAcross(Set)).ShouldBe("Booths.Refused.NotAtTheBooth");
        Refused(() => Staffed.WhenAcross(Set with { Roster = [Morning with { To = new(9, 0) }] }))
            .ShouldBe("Booths.Refused.RosterTimes");
        Refused(() => Staffed.WhenAcross(Set with { Roster = [Morning with { Day = -1 }] }))
            .ShouldBe("Booths.Refused.RosterTooLong");
    }

    [Fact]
    public void Only_the_company_sets_it()
    {
        Staffed.AllowsAcross(Set, Exporter).ShouldBeTrue();
        Staffed.AllowsAcross(Set, Stranger).ShouldBeFalse();
        Staffed.AllowsAcross(Set, FairExamples.Officer).ShouldBeFalse();
    }

    [Fact]
    public void What_is_told_of_people_is_kept_for_those_who_stand_there()
    {
        var card = new StaffCard(Lan, null, LocalText.Of("Châu Âu", "Europe"));
        var staffed = HasBooth
            .WhenAcross(
                new StaffBooth(
                    Booth,
                    Company,
                    [Lan],
                    Cards: [card, new(Minh, null, LocalText.Of("", "Japan"))]
                )
            )[Booth]
            .Single()
            .ShouldBeOfType<BoothStaffed>();
        staffed.Cards.ShouldBe([card]);
        Refused(() =>
                HasBooth.WhenAcross(
                    new StaffBooth(
                        Booth,
                        Company,
                        [Lan],
                        Cards: [card with { Duty = LocalText.Of("", new string('x', 200)) }]
                    )
                )
            )
            .ShouldBe("Booths.Refused.NoteTooLong");
    }

    [Fact]
    public void Times_are_moments_by_the_fairs_clock_and_go_along_when_it_is_postponed()
    {
        var hours = FairExamples.Hours;
        var fair = new FairView
        {
            FirstDay = hours.FirstDay,
            LastDay = hours.LastDay,
            Zone = "Asia/Ho_Chi_Minh",
        };
        var booth = new BoothView
        {
            Staff = [Lan],
            Roster =
            [
                Morning with
                {
                    People = [Lan, Minh],
                },
                new(1, new(20, 0), new(1, 0), []),
                new(50, new(9, 0), new(10, 0), []),
            ],
        };
        var times = BoothTime.Of(booth, fair);
        times.Count.ShouldBe(2);
        times[0].People.ShouldBe([Lan]);
        times[0].Time.From.UtcDateTime.ShouldBe(hours.FirstDay.ToDateTime(new(2, 0)));
        (times[1].Time.To - times[1].Time.From).ShouldBe(TimeSpan.FromHours(5));
        BoothTime
            .Of(
                booth,
                fair with
                {
                    FirstDay = fair.FirstDay.AddDays(7),
                    LastDay = fair.LastDay.AddDays(7),
                }
            )[0]
            .Time.From.ShouldBe(times[0].Time.From.AddDays(7));
    }

    [Fact]
    public void Days_that_are_over_are_not_asked_for_and_stay_as_they_were()
    {
        var hours = FairExamples.Hours;
        var fair = new FairView
        {
            FirstDay = hours.FirstDay,
            LastDay = hours.LastDay,
            Zone = "Asia/Ho_Chi_Minh",
            Opens = new(9, 0),
            Closes = new(17, 0),
        };
        var booth = new BoothView
        {
            Staff = [Lan],
            Roster = [Morning with { People = [Lan, Minh] }],
        };
        var first = FairHours.MomentOf(fair.FirstDay, new(18, 0), fair.Zone);
        RosterRow.Coming(booth, fair, first)[0].Day.ShouldBe(0);
        RosterRow.Past(booth, fair, first).ShouldBeEmpty();

        var second = first.AddDays(1);
        RosterRow.Coming(booth, fair, second)[0].Day.ShouldBe(1);
        RosterRow.Past(booth, fair, second).Single().People.ShouldBe([Lan]);
        RosterRow.Coming(booth, fair with { State = FairState.Closed }, first).ShouldBeEmpty();
    }

    [Fact]
    public void Completeness_says_what_each_gap_costs()
    {
        var row = new BoothViewProjection()
            .Rows(Assigned, new BoothStaffed(Booth, [Lan]), new BoothRosterSet(Booth, [Morning]))
            .Single();
        row.Completeness.ShouldBe(30);
        row.Missing[0].ShouldBe("Products");
        (row.Completeness + row.Missing.Sum(BoothViewProjection.CostOf)).ShouldBe(100);
    }

    [Fact]
    public void The_row_knows_what_is_planned_until_it_has_happened()
    {
        var look = new BoothFurnished(Booth, null, 50, 50, LocalText.Of("", "New"), []);
        var planned = new BoothChangePlanned(Booth, DateTimeOffset.UnixEpoch, look, Lan);
        var view = new BoothViewProjection();
        view.Rows(Assigned, planned).Single().Story.IsEmpty.ShouldBeTrue();
        var after = view.Rows(Assigned, planned, look, new BoothChangeEnded(Booth, true)).Single();
        after.Story.Exactly("en").ShouldBe("New");
        after.ChangesAt.ShouldBeNull();
        after.Planned.ShouldBeNull();
    }
}
