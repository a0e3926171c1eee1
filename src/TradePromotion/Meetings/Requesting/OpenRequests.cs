using Microsoft.EntityFrameworkCore;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Requesting;

/// <summary>What the views know of a person's requests at a fair. They may lag; the person's own stream does not.</summary>
/// <param name="Waiting">Those that wait for an answer.</param>
/// <param name="Settled">Those that do not any more.</param>
public sealed record OpenRequests(
    IReadOnlyCollection<Guid> Waiting,
    IReadOnlyCollection<Guid> Settled
)
{
    /// <summary>None at all.</summary>
    public static OpenRequests None { get; } = new([], []);

    /// <summary>What the views know of this person's.</summary>
    public static async Task<OpenRequests> Of(ViewReader read, Guid fairId, Guid personId)
    {
        var rows = await read.Of<MeetingView>()
            .Where(m => m.FairId == fairId)
            .Where(m =>
                (m.AskedBy == Side.Guest && m.Guest == personId)
                || (m.AskedBy == Side.Host && m.Host == personId)
            )
            .Select(m => new { m.Id, m.State })
            .ToListAsync();
        var waiting = rows.ToLookup(m => m.State == MeetingState.Requested, m => m.Id);
        return new([.. waiting[true]], [.. waiting[false]]);
    }

    /// <summary>How many wait: those the views know, and those sent just now.</summary>
    public int Count(Diary diary, Guid fairId) =>
        diary
            .Sent.Where(sent => sent.Value == fairId && !Settled.Contains(sent.Key))
            .Select(sent => sent.Key)
            .Union(Waiting)
            .Count();
}
