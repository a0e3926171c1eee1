using Microsoft.EntityFrameworkCore;
using TradePromotion.Identity.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Showing;

/// <summary>A person's meetings and those of their companies, sorted by what is to be done.</summary>
/// <param name="Asked">To be answered by this side, the earliest first.</param>
/// <param name="Coming">Accepted and not over, the next first.</param>
/// <param name="Waiting">Asked for by this side and not answered.</param>
/// <param name="Past">Everything else, the newest first; at most <see cref="MostPast"/>.</param>
public sealed record Agenda(
    IReadOnlyList<MeetingDetails> Asked,
    IReadOnlyList<MeetingDetails> Coming,
    IReadOnlyList<MeetingDetails> Waiting,
    IReadOnlyList<MeetingDetails> Past
)
{
    /// <summary>How many past meetings are shown.</summary>
    public const int MostPast = 100;

    /// <summary>How many are not over: to be answered, coming, or waiting for an answer.</summary>
    public int Open => Asked.Count + Coming.Count + Waiting.Count;

    /// <summary>All of them.</summary>
    public IReadOnlyList<MeetingDetails> All => [.. Asked, .. Coming, .. Waiting, .. Past];

    /// <summary>No meetings.</summary>
    public static Agenda Empty { get; } = new([], [], [], []);

    /// <summary>Reads the actor's meetings; the query itself lets nobody else's through.</summary>
    public static async Task<Agenda> Of(
        ViewReader read,
        IPeople people,
        Actor actor,
        DateTimeOffset now
    )
    {
        var companies = actor.Companies.ToList();
        // Whoever comes along as a colleague or interpreter has the meeting in the diary.
        var along = await read.Of<DiaryView>()
            .Where(row => row.PersonId == actor.PersonId)
            .Select(row => row.MeetingId)
            .ToListAsync();
        var rows = await read.Of<MeetingView>()
            .Where(m =>
                m.Host == actor.PersonId
                || m.Guest == actor.PersonId
                || along.Contains(m.Id)
                || companies.Contains(m.ExhibitorId)
                || companies.Contains(m.BuyerId)
            )
            .ToListAsync();
        var all = await MeetingDetails.Of(read, people, rows);
        var groups = all.ToLookup(details => Place(details.Meeting, actor, now));
        return new(
            [.. groups[nameof(Asked)].OrderBy(Begins)],
            [.. groups[nameof(Coming)].OrderBy(Begins)],
            [.. groups[nameof(Waiting)].OrderBy(Begins)],
            [.. groups[nameof(Past)].OrderByDescending(Begins).Take(MostPast)]
        );
    }

    /// <summary>The accepted slot's beginning, else that of the first proposed one.</summary>
    public static DateTimeOffset Begins(MeetingDetails details) =>
        details.Meeting.Starts ?? details.Meeting.Slots.Min(slot => slot.From);

    private static string Place(MeetingView meeting, Actor actor, DateTimeOffset now) =>
        meeting.State switch
        {
            MeetingState.Requested when meeting.Slots.All(slot => slot.From <= now) => nameof(Past),
            // Whoever did not make the last proposal is the one to answer, also when an agreed meeting may move.
            MeetingState.Requested => meeting.SideOf(actor) != meeting.ProposedBy
                ? nameof(Asked)
                : nameof(Waiting),
            MeetingState.Accepted when meeting.ProposedBy is { } by && meeting.Starts > now =>
                meeting.SideOf(actor) != by ? nameof(Asked) : nameof(Coming),
            MeetingState.Accepted or MeetingState.Held when meeting.Ends > now => nameof(Coming),
            _ => nameof(Past),
        };
}
