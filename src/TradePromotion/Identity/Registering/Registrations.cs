using TradePromotion.Identity.Credentials;
using TradePromotion.Identity.Letters;

namespace TradePromotion.Identity.Registering;

/// <summary>What somebody entered to get an account.</summary>
public sealed record Registration(
    string Name,
    string Email,
    string Password,
    string Language,
    string Zone,
    Role Wanted
);

/// <summary>Takes registrations: the account, its password and the letter that asks to confirm the address.</summary>
public sealed class Registrations(
    Desk desk,
    EmailAddresses addresses,
    Passwords passwords,
    AccountLetters letters,
    LetterPace pace,
    TimeProvider clock
)
{
    /// <summary>
    /// Registers a person. For an address that somebody holds already nothing is registered and its owner gets a letter; whoever
    /// asked sees no difference.
    /// </summary>
    public async Task Register(Registration wish, CancellationToken cancel = default)
    {
        var command = new RegisterPerson(
            Ids.New(clock.GetUtcNow()),
            wish.Name,
            wish.Email,
            addresses.IdOf(wish.Email),
            wish.Language,
            wish.Zone,
            wish.Wanted
        );
        // Everything that can be refused is refused before the address is looked up, or the refusals would tell.
        RegisterPerson.Decide(command, Person.Initial);
        passwords.Check(wish.Password, wish.Name, wish.Email);
        await SameTime.Of(() => Register(command, wish, cancel), cancel);
    }

    private async Task Register(RegisterPerson command, Registration wish, CancellationToken cancel)
    {
        if (!pace.Allows(command.AddressId))
        {
            passwords.Pretend(wish.Password);
            return;
        }
        if (await addresses.HolderOf(wish.Email, cancel) is { } holder)
        {
            passwords.Pretend(wish.Password);
            await letters.AlreadyRegistered(holder, cancel);
            return;
        }
        await desk.Execute(command, Actor.Anonymous, cancel);
        await passwords.Give(command.PersonId, wish.Password);
        var credential = (await passwords.Of(command.PersonId))!;
        await letters.Confirm(
            command,
            await passwords.Code(credential, CodePurpose.Confirm),
            cancel
        );
    }
}
