using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Registering;

/// <summary>
/// Two accounts of one person became one: the registration goes over, with answers and approval. Where both were registered, the one
/// that goes on keeps its own, and the organiser's answer to it; what was approved for the other need not be approved twice.
/// </summary>
/// <param name="From">The account that closed.</param>
/// <param name="RegisteredAt">When it registered.</param>
public sealed record HandOverRegistration(
    Guid FairId,
    Guid From,
    Guid Into,
    DateTimeOffset RegisteredAt
) : IDecideAcross<HandOverRegistration>
{
    private Guid Old => RegistrationView.IdOf(FairId, From);
    private Guid New => RegistrationView.IdOf(FairId, Into);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Registration, RegistrationEvent>(Old),
            StreamRef.To<Registration, RegistrationEvent>(New),
        ];

    public static bool Allows(HandOverRegistration command, States states, Actor actor) =>
        actor.IsPlatform;

    public static IReadOnlyList<StreamChange> Decide(HandOverRegistration command, States states)
    {
        var (old, own) = (
            states.Of<Registration>(command.Old),
            states.Of<Registration>(command.New)
        );
        if (old.State is null or RegistrationState.Withdrawn)
            return [];
        return
        [
            StreamChange.To(command.New, [.. command.Taken(old, own)]),
            StreamChange.To(
                command.Old,
                new RegistrationWithdrawn(command.Old, command.FairId, command.From)
            ),
        ];
    }

    private IEnumerable<RegistrationEvent> Taken(Registration old, Registration own)
    {
        if (own.State is null or RegistrationState.Withdrawn)
        {
            yield return old.Given! with
            {
                RegistrationId = New,
                PersonId = Into,
                NeedsApproval = old.State != RegistrationState.Registered,
                MovedFrom = From,
                FirstAt = RegisteredAt,
            };
            // A refusal is not got round by a second account.
            if (old is { State: RegistrationState.Refused, Refusal: { } refused })
                yield return refused with
                {
                    RegistrationId = New,
                    PersonId = Into,
                    Moved = true,
                };
        }
        else if (
            own.State == RegistrationState.Waiting
            && old.State == RegistrationState.Registered
        )
            yield return new RegistrationApproved(New, FairId, Into, Guid.Empty);
    }
}
