using TradePromotion.Identity.Guarding;
using TradePromotion.Identity.Letters;
using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Securing;

/// <summary>Records that a safeguard changed and tells the person by letter, in case it was somebody else.</summary>
public sealed class Safeguards(Desk desk, AccountLetters letters)
{
    /// <summary>Throws before anything is written when the actor may not do this.</summary>
    public async Task Note(
        Guid personId,
        Safeguard safeguard,
        bool isOn,
        Actor actor,
        CancellationToken cancel = default
    )
    {
        await desk.Execute(new NoteSafeguard(personId, safeguard, isOn), actor, cancel);
        await letters.SafeguardChanged(personId, safeguard, isOn, cancel);
    }

    /// <summary>Keeps somebody out, or lets them in again.</summary>
    public async Task Lock(
        Guid personId,
        bool isOn,
        Actor administrator,
        CancellationToken cancel = default
    )
    {
        var done = await desk.ExecuteAcross(
            new SetLock(personId, isOn, administrator.PersonId),
            administrator,
            cancel
        );
        if (done > 0)
            await letters.SafeguardChanged(personId, Safeguard.Lock, isOn, cancel);
    }
}
