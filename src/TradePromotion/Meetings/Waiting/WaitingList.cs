using System.Collections.Immutable;
using System.Globalization;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Waiting;

/// <summary>Who waits for a time on a full day of an exhibitor at a fair, the longest first. It goes with the exhibitor when the booth is moved.</summary>
/// <param name="Offered">What was offered already: the meeting that gave a time up, and the time.</param>
public sealed record WaitingList(
    ImmutableList<Guid> People,
    ImmutableHashSet<(Guid MeetingId, Period Slot)> Offered
) : IEvolve<WaitingList, WaitingEvent>
{
    public static string StreamType => "waiting_list";

    public static WaitingList Initial { get; } = new([], []);

    /// <summary>The one list of this exhibitor and day of the fair.</summary>
    public static Guid IdOf(Guid fairId, Guid exhibitorId, DateOnly day) =>
        Ids.Of(
            "waiting-list",
            fairId,
            exhibitorId,
            day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );

    public static WaitingList Evolve(WaitingList state, WaitingEvent @event) =>
        @event switch
        {
            WaitingJoined e => state with
            {
                People = state.People.Insert(
                    Math.Min(e.Place ?? state.People.Count, state.People.Count),
                    e.PersonId
                ),
            },
            WaitingLeft e => state with { People = state.People.Remove(e.PersonId) },
            WaitingSlotOffered e => new(
                state.People.Remove(e.PersonId),
                state.Offered.Add((e.MeetingId, e.Slot))
            ),
            _ => state,
        };
}
