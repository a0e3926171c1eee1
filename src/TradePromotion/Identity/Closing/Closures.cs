using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TradePromotion.Identity.Credentials;
using TradePromotion.Identity.Letters;
using TradePromotion.Identity.Published;
using TradePromotion.Identity.Securing;
using TradePromotion.Identity.Staying;
using TradePromotion.Mailing;

namespace TradePromotion.Identity.Closing;

/// <summary>
/// Deletes accounts: the fact in events, then everything that says who it was. Each step may be done twice, so that whatever
/// broke off is finished the next time.
/// </summary>
public sealed class Closures(
    Desk desk,
    Store store,
    Views views,
    PersonalKeys keys,
    UserManager<Credential> users,
    FreshProofs proofs,
    Devices devices,
    Outbox outbox,
    AccountLetters letters,
    TimeProvider clock
)
{
    /// <summary>Takes the wish; the password, or a sign-in a moment ago, shows that it is theirs.</summary>
    public async Task Ask(Actor actor, string password, CancellationToken cancel = default)
    {
        await proofs.ProveAgain(actor, password, cancel);
        var now = clock.GetUtcNow();
        if (await desk.Execute(new AskToClose(actor.PersonId, now), actor, cancel) > 0)
            await letters.Closing(actor.PersonId, now.AddDays(AskToClose.Days), cancel);
    }

    /// <summary>Deletes the accounts whose days of grace are over.</summary>
    public async Task Carry(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await using var read = views.Read();
        // What is erased has no address any more.
        var due = await read.Of<PersonView>()
            .Where(p =>
                (p.ClosesAt != null && p.ClosesAt <= now || p.ClosedAt != null) && p.Email != ""
            )
            .ToListAsync(cancel);
        foreach (var person in due)
        {
            var state = (await store.Load<Person, PersonEvent>(person.Id, cancel: cancel)).State;
            if (!state.IsClosed)
                await desk.ExecuteAcross(
                    new CloseAccount(person.Id, state.AddressId, now),
                    Actor.Platform,
                    cancel
                );
            if ((await store.Load<Person, PersonEvent>(person.Id, cancel: cancel)).State.IsClosed)
                await Erase(person.Id, person.Email, cancel);
        }
    }

    /// <summary>Takes a closed account's ways in; what its person wrote stays readable, for they may go on with another account.</summary>
    internal async Task Shut(Guid personId, CancellationToken cancel)
    {
        await devices.Forget(personId, cancel);
        if (await users.FindByIdAsync(personId.ToString()) is { } credential)
            await users.DeleteAsync(credential);
    }

    // Erases what says who a closed account's person was. Their own key last: until it is gone all this is tried again.
    private async Task Erase(Guid personId, string email, CancellationToken cancel)
    {
        await Shut(personId, cancel);
        await outbox.ForgetTo(email, cancel);
        await EraseKeys(personId, cancel);
    }

    // Also those of the accounts that had closed into this one: what they wrote is this person's.
    private async Task EraseKeys(Guid personId, CancellationToken cancel)
    {
        var state = (await store.Load<Person, PersonEvent>(personId, cancel: cancel)).State;
        foreach (var merged in state.Merged)
            await EraseKeys(merged, cancel);
        await keys.Erase(personId, cancel);
    }
}
