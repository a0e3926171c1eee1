using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Merging;

/// <summary>
/// The platform has seen that two accounts are one person's: the one goes on with what the other was part of, the other closes and
/// its address is free. Other modules follow the closing.
/// </summary>
/// <param name="Into">The account that goes on.</param>
/// <param name="From">The account that closes.</param>
/// <param name="FromAddress">The address of the account that closes.</param>
public sealed record MergeAccounts(Guid Into, Guid From, Guid FromAddress)
    : IDecideAcross<MergeAccounts>
{
    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Person, PersonEvent>(Into),
            StreamRef.To<Person, PersonEvent>(From),
            StreamRef.To<EmailAddress, EmailAddressEvent>(FromAddress),
        ];

    public static bool Allows(MergeAccounts command, States states, Actor actor) =>
        actor.IsPlatform;

    public static IReadOnlyList<StreamChange> Decide(MergeAccounts command, States states)
    {
        var (into, from) = (states.Of<Person>(command.Into), states.Of<Person>(command.From));
        Refusal.Unless(into.IsConfirmed && from.IsConfirmed, "Identity.Refused.NotConfirmed");
        // An office is granted to one account by somebody; it does not wander by itself.
        Refusal.Unless(
            from.Roles.All(role => Person.OwnChoice.Contains(role) || into.Roles.Contains(role)),
            "Identity.Refused.OfficeStays"
        );
        return
        [
            StreamChange.To(
                command.Into,
                [
                    new AccountMerged(command.Into, command.From),
                    .. from
                        .Roles.Where(role => !into.Roles.Contains(role))
                        .Select(role => new RoleGranted(command.Into, role)),
                ]
            ),
            StreamChange.To(command.From, new AccountClosed(command.From, command.Into)),
            StreamChange.To(
                command.FromAddress,
                new EmailAddressReleased(command.FromAddress, command.From)
            ),
        ];
    }
}
