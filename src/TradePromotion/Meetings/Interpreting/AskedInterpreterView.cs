using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Interpreting;

/// <summary>Somebody who was asked to interpret; gone when they answered or the side took it back.</summary>
public sealed record AskedInterpreterView : IRow
{
    public Guid Id { get; init; }
    public Guid MeetingId { get; init; }
    public string Email { get; init; } = "";
    public Side Side { get; init; }

    /// <summary>When the letter was sent.</summary>
    public DateTimeOffset At { get; init; }
}

/// <summary>Keeps <see cref="AskedInterpreterView"/>.</summary>
public sealed class AskedInterpreterViewProjection : View<AskedInterpreterView>
{
    public AskedInterpreterViewProjection()
        : base("asked_interpreter", version: 1)
    {
        Starts<MeetingInterpreterAsked>(
            (e, at) =>
                new AskedInterpreterView
                {
                    Id = e.InvitationId,
                    MeetingId = e.MeetingId,
                    Email = e.Email,
                    Side = e.Side,
                    At = at.At,
                }
        );
        Ends<MeetingInterpretingAccepted>(e => e.InvitationId);
        Ends<MeetingInterpretingDeclined>(e => e.InvitationId);
        Ends<MeetingInterpreterWithdrawn>(e => e.InvitationId);
        Index(nameof(AskedInterpreterView.MeetingId));
    }
}
