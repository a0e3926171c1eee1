using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Confirming;

/// <summary>
/// The platform has seen the code that was sent to the address: the person holds the address from now on, and may act in the
/// role they asked for. Two people who registered with the same address cannot both hold it.
/// </summary>
/// <param name="IsFirstAdministrator">Whether the address is the one configured for the administrator.</param>
public sealed record ConfirmEmail(Guid PersonId, Guid AddressId, bool IsFirstAdministrator)
    : IDecideAcross<ConfirmEmail>
{
    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Person, PersonEvent>(PersonId),
            StreamRef.To<EmailAddress, EmailAddressEvent>(AddressId),
        ];

    public static bool Allows(ConfirmEmail command, States states, Actor actor) => actor.IsPlatform;

    public static IReadOnlyList<StreamChange> Decide(ConfirmEmail command, States states)
    {
        var person = states.Of<Person>(command.PersonId);
        if (person.IsConfirmed)
            return [];
        Refusal.Unless(
            person.Exists && person.AddressId == command.AddressId,
            "Identity.Refused.CodeInvalid"
        );
        Refusal.Unless(
            states.Of<EmailAddress>(command.AddressId).Holder is null,
            "Identity.Refused.AddressTaken"
        );

        var events = new List<object> { new EmailConfirmed(command.PersonId) };
        if (person.Wanted != Role.Visitor)
            events.Add(new RoleGranted(command.PersonId, person.Wanted));
        if (command.IsFirstAdministrator)
            events.Add(new RoleGranted(command.PersonId, Role.Administrator));
        return
        [
            StreamChange.To(command.PersonId, events),
            StreamChange.To(
                command.AddressId,
                new EmailAddressTaken(command.AddressId, command.PersonId)
            ),
        ];
    }
}
