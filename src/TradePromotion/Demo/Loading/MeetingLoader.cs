using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Demo.Content;
using TradePromotion.LiveSessions.Entering;
using TradePromotion.LiveSessions.Preparing;
using TradePromotion.LiveSessions.Talking;
using TradePromotion.Meetings.Answering;
using TradePromotion.Meetings.Cancelling;
using TradePromotion.Meetings.Holding;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Requesting;

namespace TradePromotion.Demo.Loading;

/// <summary>Plays one meeting through, by the commands of both sides; what lies in the past says so by its own moment.</summary>
public sealed class MeetingLoader(Hands hands)
{
    private static readonly TimeSpan AskedBefore = TimeSpan.FromHours(20);
    private static readonly TimeSpan AnsweredBefore = TimeSpan.FromHours(3);

    /// <summary>Brings the meeting to its state.</summary>
    public async Task Load(
        DemoMeeting meeting,
        DemoContent world,
        DemoCalendar calendar,
        CancellationToken cancel
    )
    {
        var exhibitor = world.Exhibitors.Single(e => e.Key == meeting.Exhibitor);
        var buyer = world.Buyers.Single(b => b.Key == meeting.Buyer);
        var slots = meeting.When.Select(calendar.Slot).ToList();
        var play = new Play(
            DemoIds.Meeting(meeting),
            exhibitor.Staff[meeting.Host],
            buyer.Person,
            slots[0]
        );
        await Ask(meeting, play, exhibitor, buyer, slots, calendar, cancel);
        if (meeting.State == Fate.Declined)
            await hands.Do(play.Host, new DeclineMeeting(play.Id, meeting.Reason), cancel);
        if (meeting.State is Fate.Asked or Fate.Declined)
            return;

        await hands.DoAcross(
            play.Host,
            new AcceptMeeting(
                play.Id,
                play.HostId,
                play.GuestId,
                play.Slot,
                play.Slot.From - AnsweredBefore
            ),
            cancel
        );
        // A reaction does the same a moment later and then finds nothing to do.
        await hands.DoAsPlatform(
            new PrepareRoom(play.Id, play.HostId, play.GuestId, play.Slot),
            cancel
        );
        if (meeting.State == Fate.Cancelled)
            await CallOff(meeting, play, calendar.Now, cancel);
        else if (meeting.State == Fate.Held)
            await Hold(meeting, play, cancel);
        else if (meeting.State == Fate.Missed)
            await Miss(meeting, play, cancel);
    }

    private Task Ask(
        DemoMeeting meeting,
        Play play,
        DemoExhibitor exhibitor,
        DemoBuyer buyer,
        IReadOnlyList<Period> slots,
        DemoCalendar calendar,
        CancellationToken cancel
    )
    {
        var fair = DemoIds.Fair(calendar.Live);
        return hands.DoAcross(
            play.Guest,
            new RequestMeeting(
                play.Id,
                new Offer(
                    fair,
                    BoothIds.Booth(fair, exhibitor.Booth!.Number),
                    DemoIds.Company(exhibitor.Key),
                    [.. exhibitor.Staff.Take(exhibitor.Booth.Staff).Select(DemoIds.Person)],
                    calendar.Hours(calendar.Live).Days
                ),
                DemoIds.Company(buyer.Key),
                CompanyKind.ForeignBuyer,
                play.HostId,
                play.GuestId,
                meeting.Topic,
                slots,
                play.Slot.From - AskedBefore
            ),
            cancel
        );
    }

    private Task CallOff(
        DemoMeeting meeting,
        Play play,
        DateTimeOffset now,
        CancellationToken cancel
    )
    {
        var by = meeting.By!.Value;
        return hands.DoAcross(
            by == Side.Host ? play.Host : play.Guest,
            new CancelMeeting(play.Id, play.HostId, play.GuestId, by, meeting.Reason, now),
            cancel
        );
    }

    private async Task Hold(DemoMeeting meeting, Play play, CancellationToken cancel)
    {
        await Enter(play, play.Host, [], cancel);
        await Enter(play, play.Guest, [play.HostId], cancel);
        foreach (var (line, n) in (meeting.Chat ?? []).Select((line, n) => (line, n)))
        {
            var person = line[0] == "host" ? play.Host : play.Guest;
            await hands.Do(
                person,
                new SayInRoom(
                    play.Id,
                    Ids.Of("demo", "message", play.Id, n),
                    DemoIds.Person(person),
                    line[1],
                    play.Slot.From.AddMinutes(2 + n)
                ),
                cancel
            );
        }
        foreach (var person in new[] { play.Host, play.Guest })
            await hands.Do(person, new LeaveRoom(play.Id, DemoIds.Person(person)), cancel);
        // The reaction to both being there says this too; the outcomes need it said by now.
        await hands.DoAsPlatform(new StartMeeting(play.Id), cancel);
        await Say(play, play.Host, Side.Host, meeting.HostSaid, cancel);
        await Say(play, play.Guest, Side.Guest, meeting.GuestSaid, cancel);
    }

    private async Task Miss(DemoMeeting meeting, Play play, CancellationToken cancel)
    {
        var (hostCame, guestCame) = (
            !meeting.Absent!.Contains(Side.Host),
            !meeting.Absent!.Contains(Side.Guest)
        );
        if (hostCame)
            await Enter(play, play.Host, [], cancel);
        if (guestCame)
            await Enter(play, play.Guest, [], cancel);
        await hands.DoAsPlatform(
            new RecordNoShow(play.Id, hostCame, guestCame, play.Slot.To.AddMinutes(1)),
            cancel
        );
        foreach (var person in new[] { play.Host, play.Guest })
            await hands.DoAsPlatform(new LeaveRoom(play.Id, DemoIds.Person(person)), cancel);
    }

    private Task Enter(
        Play play,
        DemoPerson person,
        IReadOnlyCollection<Guid> here,
        CancellationToken cancel
    ) =>
        hands.Do(
            person,
            new EnterRoom(play.Id, DemoIds.Person(person), here, play.Slot.From),
            cancel
        );

    private async Task Say(
        Play play,
        DemoPerson person,
        Side side,
        IReadOnlyList<string>? said,
        CancellationToken cancel
    )
    {
        if (said is not null)
            await hands.Do(
                person,
                new RecordOutcome(play.Id, side, Enum.Parse<Outcome>(said[0]), said[1]),
                cancel
            );
    }

    private sealed record Play(Guid Id, DemoPerson Host, DemoPerson Guest, Period Slot)
    {
        public Guid HostId => DemoIds.Person(Host);
        public Guid GuestId => DemoIds.Person(Guest);
    }
}
