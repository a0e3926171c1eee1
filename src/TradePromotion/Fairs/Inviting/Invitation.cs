using System.Collections.Immutable;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Inviting;

/// <summary>An invitation code of a fair: a stream of its own, so that it never admits more people than it says.</summary>
/// <param name="UsedBy">Whoever takes the registration back and comes again is still one person.</param>
public sealed record Invitation(int Most, ImmutableHashSet<Guid> UsedBy)
    : IEvolve<Invitation, InvitationEvent>
{
    public static string StreamType => "fair_invitation";

    public static Invitation Initial { get; } = new(0, []);

    /// <summary>Whether nobody registers with it any more.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>Whether there is such a code.</summary>
    public bool Exists => Most > 0;

    /// <summary>The one stream of a fair's code, however it is typed.</summary>
    public static Guid IdOf(Guid fairId, string code) =>
        Ids.Of("fair_invitation", fairId, Normal(code));

    /// <summary>A code as it stands on record.</summary>
    public static string Normal(string code) => code.Trim().ToUpperInvariant();

    public static Invitation Evolve(Invitation state, InvitationEvent @event) =>
        @event switch
        {
            InvitationIssued e => state with { Most = e.Most },
            InvitationUsed e => state with { UsedBy = state.UsedBy.Add(e.PersonId) },
            InvitationWithdrawn => state with { IsWithdrawn = true },
            _ => state,
        };
}
