using TradePromotion.Identity.Confirming;
using TradePromotion.Identity.Credentials;
using TradePromotion.Identity.Granting;
using TradePromotion.Identity.Profiling;
using TradePromotion.Identity.Registering;

namespace TradePromotion.Identity.Published;

/// <summary>Makes people of the demo world by the same commands that make real ones, without letters.</summary>
public sealed class DemoPeople(
    Desk desk,
    EmailAddresses addresses,
    Passwords passwords,
    Confirmations confirmations,
    IConfiguration configuration
)
{
    /// <summary>Registers a person, confirms the address, sets the password, says what they speak and grants the roles. A person who is there already is left alone but for missing roles.</summary>
    /// <exception cref="InvalidOperationException">The platform does not run in demo mode.</exception>
    public async Task Add(
        Guid id,
        string name,
        string email,
        string password,
        string language,
        string zone,
        IReadOnlyList<string> speaks,
        IEnumerable<Role> roles,
        CancellationToken cancel = default
    )
    {
        if (!configuration.GetValue<bool>("TradePromotion:Demo"))
            throw new InvalidOperationException("people of the demo world exist in demo mode only");
        await desk.Execute(
            new RegisterPerson(
                id,
                name,
                email,
                addresses.IdOf(email),
                language,
                zone,
                Role.Visitor
            ),
            Actor.Platform,
            cancel
        );
        await passwords.Give(id, password);
        await desk.Execute(new StateSpokenLanguages(id, speaks), Actor.Platform, cancel);
        await confirmations.ConfirmUnasked(id, cancel);
        foreach (var role in roles.Where(role => role != Role.Visitor))
            await desk.Execute(new GrantRole(id, role), Actor.Platform, cancel);
    }
}
