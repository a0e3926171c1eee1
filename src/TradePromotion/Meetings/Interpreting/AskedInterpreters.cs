using System.Collections.Immutable;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Interpreting;

/// <summary>Who was asked to interpret in a meeting and has not answered.</summary>
/// <param name="Open">The invitations without an answer, by their ids.</param>
/// <param name="Letters">How many were sent in all.</param>
public sealed record AskedInterpreters(
    ImmutableDictionary<Guid, AskedInterpreter> Open,
    int Letters
)
{
    /// <summary>Nobody was asked.</summary>
    public static AskedInterpreters None { get; } =
        new(ImmutableDictionary<Guid, AskedInterpreter>.Empty, 0);

    /// <summary>What is asked after this has happened.</summary>
    public AskedInterpreters After(MeetingInterpreterEvent @event) =>
        @event switch
        {
            MeetingInterpreterAsked e => new(
                Open.SetItem(e.InvitationId, new(e.Email, e.Side)),
                Letters + 1
            ),
            MeetingInterpretingAccepted e => this with { Open = Open.Remove(e.InvitationId) },
            MeetingInterpretingDeclined e => this with { Open = Open.Remove(e.InvitationId) },
            MeetingInterpreterWithdrawn e => this with { Open = Open.Remove(e.InvitationId) },
            _ => this,
        };
}

/// <summary>Somebody who was asked to interpret.</summary>
public sealed record AskedInterpreter(string Email, Side Side);
