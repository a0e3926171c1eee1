using System.Collections.Immutable;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings;

/// <summary>When a person is taken, by meeting, and when they said they can be met.</summary>
/// <param name="Blocks">Times without meetings, by the block's id.</param>
/// <param name="Sent">The requests the person ever sent, with the fair of each.</param>
/// <param name="MayBeAsked">Whether exhibitors may ask the person for meetings.</param>
/// <param name="FeedKeyHash">The hash of the key that opens the person's calendar feed; null without a feed.</param>
public sealed record Diary(
    ImmutableDictionary<Guid, Period> Taken,
    WorkingHours? Hours,
    ImmutableDictionary<Guid, Period> Blocks,
    string? FeedKeyHash,
    ImmutableDictionary<Guid, Guid> Sent,
    bool MayBeAsked = true
) : IEvolve<Diary, DiaryEvent>
{
    public static string StreamType => "diary";

    public static Diary Initial { get; } =
        new(
            ImmutableDictionary<Guid, Period>.Empty,
            null,
            ImmutableDictionary<Guid, Period>.Empty,
            null,
            ImmutableDictionary<Guid, Guid>.Empty
        );

    /// <summary>The one diary of this person.</summary>
    public static Guid IdOf(Guid personId) => Ids.Of("diary", personId);

    /// <summary>The stream of this person's diary.</summary>
    public static StreamRef Of(Guid personId) => StreamRef.To<Diary, DiaryEvent>(IdOf(personId));

    /// <summary>The person's time apart from this meeting.</summary>
    public FreeTime Time(Guid exceptBy = default) =>
        new(
            Hours,
            [.. Blocks.Values],
            [.. Taken.Where(taken => taken.Key != exceptBy).Select(taken => taken.Value)]
        );

    /// <summary>Whether the person meets somebody at this time apart from this meeting. What they keep free says nothing here: agreed is agreed.</summary>
    public bool MeetsAt(Period slot, Guid exceptIn) =>
        Taken.Any(taken => taken.Key != exceptIn && taken.Value.Overlaps(slot));

    public static Diary Evolve(Diary state, DiaryEvent @event) =>
        @event switch
        {
            DiarySlotTaken e => state with { Taken = state.Taken.SetItem(e.MeetingId, e.Slot) },
            DiarySlotFreed e => state with { Taken = state.Taken.Remove(e.MeetingId) },
            DiaryHoursSet e => state with { Hours = new(e.Zone, e.Week, e.Buffer) },
            DiaryTimeBlocked e => state with { Blocks = state.Blocks.SetItem(e.BlockId, e.Time) },
            DiaryTimeUnblocked e => state with { Blocks = state.Blocks.Remove(e.BlockId) },
            CalendarFeedOpened e => state with { FeedKeyHash = e.KeyHash },
            DiaryRequestSent e => state with { Sent = state.Sent.SetItem(e.MeetingId, e.FairId) },
            DiaryAskingSet e => state with { MayBeAsked = e.MayBeAsked },
            CalendarFeedClosed => state with { FeedKeyHash = null },
            DiaryClosed => state with
            {
                Hours = null,
                Blocks = Initial.Blocks,
                FeedKeyHash = null,
                MayBeAsked = true,
            },
            _ => state,
        };
}
