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
}
