using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Registering;

/// <summary>Somebody asks for an account. They may do nothing until they have confirmed the address.</summary>
public sealed record RegisterPerson(
    Guid PersonId,
    string Name,
    string Email,
    Guid AddressId,
    string Language,
    string Zone,
    Role Wanted
) : IDecide<RegisterPerson, Person, PersonEvent>
{
    public Guid StreamId => PersonId;

    /// <summary>Only somebody who is not signed in, and the platform.</summary>
    public static bool Allows(RegisterPerson command, Person state, Actor actor) => !actor.IsKnown;

    public static IReadOnlyList<PersonEvent> Decide(RegisterPerson command, Person state)
    {
        if (state.Exists)
            return [];
        Refusal.UnlessAt(
            "Wanted",
            command.Wanted == Role.Visitor || Person.OwnChoice.Contains(command.Wanted),
            "Identity.Refused.RoleNotOffered"
        );
        PersonRules.Check(command.Name, command.Language, command.Zone);
        Refusal.UnlessAt(
            "Email",
            EmailAddress.IsValid(command.Email),
            "Identity.Refused.EmailInvalid"
        );
        return
        [
            new PersonRegistered(
                command.PersonId,
                command.Email.Trim(),
                command.Name.Trim(),
                command.AddressId,
                command.Language,
                command.Zone,
                command.Wanted
            ),
        ];
    }
}
