using TradePromotion.Identity.Published;
using TradePromotion.Identity.Registering;
using TradePromotion.Mailing;

namespace TradePromotion.Identity.Letters;

/// <summary>The letters about the account itself.</summary>
public sealed class AccountLetters(
    PersonLetters letters,
    IPost post,
    IPeople people,
    PublicAddress site
)
{
    /// <summary>Asks whoever reads the address to confirm that they registered.</summary>
    internal Task Confirm(RegisterPerson person, string code, CancellationToken cancel) =>
        post.Send(
            letters.Write(
                person.Email.Trim(),
                person.Name.Trim(),
                person.Language,
                "Identity.Letter.Confirm.Subject",
                "Identity.Letter.Confirm.Text",
                [Link(person.Language, "confirm", person.PersonId, code)]
            ),
            cancel
        );

    /// <summary>Tells the owner that somebody tried to register with their address.</summary>
    internal async Task AlreadyRegistered(Guid owner, CancellationToken cancel)
    {
        var language = await LanguageOf(owner, cancel);
        await letters.Send(
            owner,
            "Identity.Letter.Known.Subject",
            "Identity.Letter.Known.Text",
            [site.Link(language, "sign-in"), site.Link(language, "forgot")],
            cancel: cancel
        );
    }

    /// <summary>Sends the link under which a new password can be chosen.</summary>
    internal async Task Reset(Guid personId, string code, CancellationToken cancel) =>
        await letters.Send(
            personId,
            "Identity.Letter.Reset.Subject",
            "Identity.Letter.Reset.Text",
            [Link(await LanguageOf(personId, cancel), "reset", personId, code)],
            cancel: cancel
        );

    /// <summary>Tells the person what was changed about how their account is protected.</summary>
    internal async Task SafeguardChanged(
        Guid personId,
        Safeguard safeguard,
        bool isOn,
        CancellationToken cancel
    ) =>
        await letters.Send(
            personId,
            $"Identity.Letter.Safeguard.{safeguard}.{(isOn ? "On" : "Off")}",
            "Identity.Letter.Safeguard.Text",
            [site.Link(await LanguageOf(personId, cancel), "account/security")],
            cancel: cancel
        );

    private string Link(string language, string page, Guid personId, string code) =>
        site.Link(language, $"{page}?person={personId}&code={Uri.EscapeDataString(code)}");

    private async Task<string> LanguageOf(Guid personId, CancellationToken cancel) =>
        (await people.Find([personId], cancel)).GetValueOrDefault(personId)?.Language ?? "vi";
}
