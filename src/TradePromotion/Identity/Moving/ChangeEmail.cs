using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Moving;

/// <summary>The platform has seen the code that was sent to the new address: the person holds it from now on, and lets go of the old one.</summary>
public sealed record ChangeEmail(Guid PersonId, string Email, Guid OldAddress, Guid NewAddress)
    : IDecideAcross<ChangeEmail>
{
    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Person, PersonEvent>(PersonId),
            .. new[] { OldAddress, NewAddress }
                .Distinct()
                .Select(StreamRef.To<EmailAddress, EmailAddressEvent>),
        ];

    public static bool Allows(ChangeEmail command, States states, Actor actor) => actor.IsPlatform;

    public static IReadOnlyList<StreamChange> Decide(ChangeEmail command, States states)
    {
        var person = states.Of<Person>(command.PersonId);
        // The link was opened twice.
        if (person.AddressId == command.NewAddress)
            return [];
        Refusal.Unless(
            person.IsConfirmed && person.AddressId == command.OldAddress,
            "Identity.Refused.CodeInvalid"
        );
        Refusal.Unless(
            states.Of<EmailAddress>(command.NewAddress).Holder is null,
            "Identity.Refused.AddressTaken"
        );
        return
        [
            StreamChange.To(
                command.PersonId,
                new EmailChanged(command.PersonId, command.Email.Trim(), command.NewAddress)
            ),
            StreamChange.To(
                command.OldAddress,
                new EmailAddressReleased(command.OldAddress, command.PersonId)
            ),
            StreamChange.To(
                command.NewAddress,
                new EmailAddressTaken(command.NewAddress, command.PersonId)
            ),
        ];
    }
}
