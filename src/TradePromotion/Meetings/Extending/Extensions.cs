using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Extending;

/// <summary>Carries out <see cref="IExtensions"/> by commands.</summary>
public sealed class Extensions(Desk desk, Store store, TimeProvider time) : IExtensions
{
    public async Task Ask(Guid meetingId, int minutes, Actor actor)
    {
        var (meeting, side) = await Of(meetingId, actor);
        await desk.ExecuteAcross(
            new AskExtension(meetingId, meeting.Everyone, side, minutes, time.GetUtcNow()),
            actor
        );
    }

    public async Task Answer(Guid meetingId, bool agrees, Actor actor)
    {
        var (meeting, side) = await Of(meetingId, actor);
        await desk.ExecuteAcross(
            new AnswerExtension(meetingId, meeting.Everyone, side, agrees, time.GetUtcNow()),
            actor
        );
    }

    public async Task<ExtensionAsked?> Pending(Guid meetingId)
    {
        var meeting = (await store.Load<Meeting, MeetingEvent>(meetingId)).State;
        return meeting.Extension is var (by, minutes) ? new($"{by}", minutes) : null;
    }

    private async Task<(Meeting Meeting, Side Side)> Of(Guid meetingId, Actor actor)
    {
        var meeting = (await store.Load<Meeting, MeetingEvent>(meetingId)).State;
        return (meeting, meeting.SideAt(actor.PersonId) ?? Side.Guest);
    }
}
