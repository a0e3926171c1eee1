using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Closing;

/// <summary>The platform closes an account whose days of grace are over; the address is free for others again.</summary>
public sealed record CloseAccount(Guid PersonId, Guid AddressId, DateTimeOffset Now)
    : IDecideAcross<CloseAccount>
{
    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Person, PersonEvent>(PersonId),
            StreamRef.To<EmailAddress, EmailAddressEvent>(AddressId),
        ];

    public static bool Allows(CloseAccount command, States states, Actor actor) => actor.IsPlatform;

    public static IReadOnlyList<StreamChange> Decide(CloseAccount command, States states)
    {
        var person = states.Of<Person>(command.PersonId);
        // Whoever changed their mind in the last second keeps the account.
        if (person.IsClosed || !(person.ClosesAt <= command.Now))
            return [];
        return
        [
            StreamChange.To(command.PersonId, new AccountClosed(command.PersonId)),
            .. states.Of<EmailAddress>(command.AddressId).Holder == command.PersonId
                ? new[]
                {
                    StreamChange.To(
                        command.AddressId,
                        new EmailAddressReleased(command.AddressId, command.PersonId)
                    ),
                }
                : [],
        ];
    }
}
