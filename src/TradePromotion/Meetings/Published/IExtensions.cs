namespace TradePromotion.Meetings.Published;

/// <summary>More minutes that a side asked for and the other has not answered.</summary>
public sealed record ExtensionAsked(string By, int Minutes);

/// <summary>Lets a meeting that goes on go on for longer, when both sides want it and nobody has another meeting then.</summary>
public interface IExtensions
{
    /// <summary>Asks the other side for more minutes.</summary>
    /// <exception cref="Refusal">It is too long, or somebody has something else then.</exception>
    Task Ask(Guid meetingId, int minutes, Actor actor);

    /// <summary>Answers what the other side asked; the side that asked can only take it back.</summary>
    /// <exception cref="Refusal">Nothing is asked any more, or somebody has something else then.</exception>
    Task Answer(Guid meetingId, bool agrees, Actor actor);

    /// <summary>What is asked and not answered; null for nothing.</summary>
    Task<ExtensionAsked?> Pending(Guid meetingId);
}
