using System.Collections.Immutable;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings;

/// <summary>When a person is taken, by meeting.</summary>
public sealed record Diary(ImmutableDictionary<Guid, Period> Taken) : IEvolve<Diary, DiaryEvent>
{
    public static string StreamType => "diary";

    public static Diary Initial { get; } = new(ImmutableDictionary<Guid, Period>.Empty);

    /// <summary>The one diary of this person.</summary>
    public static Guid IdOf(Guid personId) => Ids.Of("diary", personId);

    /// <summary>The stream of this person's diary.</summary>
    public static StreamRef Of(Guid personId) => StreamRef.To<Diary, DiaryEvent>(IdOf(personId));

    /// <summary>Whether another meeting takes a part of this time.</summary>
    public bool IsTaken(Period slot, Guid exceptBy = default) =>
        Taken.Any(taken => taken.Key != exceptBy && taken.Value.Overlaps(slot));

    public static Diary Evolve(Diary state, DiaryEvent @event) =>
        @event switch
        {
            DiarySlotTaken e => new(state.Taken.SetItem(e.MeetingId, e.Slot)),
            DiarySlotFreed e => new(state.Taken.Remove(e.MeetingId)),
            _ => state,
        };
}
