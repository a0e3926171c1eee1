using Microsoft.EntityFrameworkCore;
using TradePromotion.Companies.Published;
using TradePromotion.JourneyTests.House;
using TradePromotion.Kernel;
using TradePromotion.Meetings.Answering;
using TradePromotion.Meetings.Approaching;
using TradePromotion.Meetings.Cancelling;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Requesting;

namespace TradePromotion.JourneyTests.Meetings;

/// <summary>Whoever clicks first: nobody is ever promised to two meetings at once.</summary>
public sealed class DiaryRaceTests(Platform platform) : IClassFixture<Platform>
{
    private const int Many = 16;
    private static readonly DateTimeOffset Opening = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);
    private static readonly Period Day = new(Opening, Opening.AddHours(10));

    [Fact]
    public async Task One_host_is_given_to_one_of_sixteen_guests_at_the_same_time()
    {
        var host = Ids.Of("race", "host");
        var asked = await Ask(Many, i => host, i => Ids.Of("race", "guest", i), _ => Slot(3));
        var outcomes = await Task.WhenAll(asked.Select(Accept));
        outcomes.Count(refusal => refusal is null).ShouldBe(1);
        outcomes.OfType<string>().ShouldAllBe(key => key == "Meetings.Refused.HostTaken");
        (await Diary(host)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task One_guest_is_given_to_one_of_sixteen_hosts_at_the_same_time()
    {
        var guest = Ids.Of("race", "sought-after guest");
        var asked = await Ask(Many, i => Ids.Of("race", "host", i), _ => guest, _ => Slot(3));
        var outcomes = await Task.WhenAll(asked.Select(Accept));
        outcomes.Count(refusal => refusal is null).ShouldBe(1);
        outcomes.OfType<string>().ShouldAllBe(key => key == "Meetings.Refused.GuestTaken");
        (await Diary(guest)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task In_a_crowd_no_two_meetings_of_a_person_overlap_and_each_accepted_one_is_in_both_diaries()
    {
        // Four hosts and four guests, everyone with everyone, two slots only: at most eight can be had.
        var asked = await Ask(
            Many,
            i => Ids.Of("race", "crowd host", i % 4),
            i => Ids.Of("race", "crowd guest", i / 4),
            i => Slot(5 + i % 2)
        );
        var outcomes = await Task.WhenAll(asked.Select(Accept));
        var accepted = asked.Where((_, i) => outcomes[i] is null).ToList();
        accepted.ShouldNotBeEmpty();
        foreach (var person in asked.SelectMany(m => new[] { m.Host, m.Guest }).Distinct())
        {
            var diary = await Diary(person);
            diary
                .Select(row => row.MeetingId)
                .Order()
                .ShouldBe(
                    accepted
                        .Where(m => m.Host == person || m.Guest == person)
                        .Select(m => m.MeetingId)
                        .Order()
                );
            diary.Select(row => row.Starts).Distinct().Count().ShouldBe(diary.Count);
        }
    }

    [Fact]
    public async Task Accepting_and_calling_off_at_once_leaves_meeting_and_diaries_agreeing()
    {
        for (var round = 0; round < 8; round++)
        {
            var n = round;
            var asked = (
                await Ask(
                    1,
                    _ => Ids.Of("race", "torn host", n),
                    _ => Ids.Of("race", "torn guest", n),
                    _ => Slot(7)
                )
            ).Single();
            var withdraw = new CancelMeeting(
                asked.MeetingId,
                asked.Host,
                asked.Guest,
                Side.Guest,
                "",
                Opening
            );
            await Task.WhenAll(Accept(asked), Try(withdraw, Guest(asked.Guest)));
            await using var read = platform.Views.Read();
            var meeting = await read.Of<MeetingView>().SingleAsync(m => m.Id == asked.MeetingId);
            var rows = meeting.State == MeetingState.Accepted ? 1 : 0;
            (await Diary(asked.Host)).Count.ShouldBe(rows);
            (await Diary(asked.Guest)).Count.ShouldBe(rows);
        }
    }

    [Fact]
    public async Task Of_many_invitations_sent_at_once_only_as_many_go_out_as_one_may_have_open()
    {
        var host = Ids.Of("race", "eager host");
        var sent = await Task.WhenAll(
            Enumerable
                .Range(0, Many / 2)
                .Select(i =>
                {
                    var request = Request(
                        host,
                        Ids.Of("race", "asked guest", i),
                        Slot(9),
                        MeetingRules.Default with
                        {
                            MostOpen = 3,
                        }
                    );
                    return Try(
                        new AskBuyer(request, TakesPart: true, IsAsked: false),
                        Platform.Who(host, Role.Exhibitor, CompanyOf(host))
                    );
                })
        );
        sent.Count(refusal => refusal is null).ShouldBeInRange(1, 3);
        (await Diary(host)).ShouldBeEmpty("what is only asked for takes no time");
    }

    private static Period Slot(int n) =>
        new(Opening + n * FreeSlots.Length, Opening + (n + 1) * FreeSlots.Length);

    private static Guid CompanyOf(Guid person) => Ids.Of("race", "company", person);

    private static Actor Guest(Guid person) => Platform.Who(person, Role.Buyer, CompanyOf(person));

    private async Task<IReadOnlyList<RequestMeeting>> Ask(
        int count,
        Func<int, Guid> host,
        Func<int, Guid> guest,
        Func<int, Period> slot
    )
    {
        var asked = Enumerable
            .Range(0, count)
            .Select(i =>
                Request(
                    host(i),
                    guest(i),
                    slot(i),
                    // Who races asks for more than people may.
                    MeetingRules.Default with
                    {
                        MostOpen = count,
                    }
                )
            )
            .ToList();
        foreach (var request in asked)
            await platform.Desk.ExecuteAcross(request, Guest(request.Guest));
        return asked;
    }

    private static RequestMeeting Request(Guid host, Guid guest, Period slot, MeetingRules rules) =>
        new(
            Ids.Of("race", "meeting", host, guest, slot.From),
            new Offer(
                Ids.Of("race", "fair"),
                Ids.Of("race", "booth", host),
                CompanyOf(host),
                [host],
                [Day]
            )
            {
                Rules = rules,
            },
            CompanyOf(guest),
            CompanyKind.ForeignBuyer,
            host,
            guest,
            "Robusta",
            [slot],
            Opening
        );

    /// <summary>The refusal's key; null when it went through.</summary>
    private Task<string?> Accept(RequestMeeting asked) =>
        Try(
            new AcceptMeeting(
                asked.MeetingId,
                asked.Host,
                asked.Guest,
                asked.Slots.Single(),
                Opening
            ),
            Platform.Who(asked.Host, Role.Exhibitor, CompanyOf(asked.Host))
        );

    private async Task<string?> Try<TCommand>(IDecideAcross<TCommand> command, Actor actor)
        where TCommand : IDecideAcross<TCommand>
    {
        try
        {
            await platform.Desk.ExecuteAcross(command, actor);
            return null;
        }
        catch (Refusal refusal)
        {
            return refusal.Key;
        }
    }

    private async Task<List<DiaryView>> Diary(Guid person)
    {
        await using var read = platform.Views.Read();
        return await read.Of<DiaryView>().Where(row => row.PersonId == person).ToListAsync();
    }
}
