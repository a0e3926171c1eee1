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
    // What is about the account itself does not wait for quiet hours to end.
    private static readonly DateTimeOffset AtOnce = DateTimeOffset.MinValue;

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
            by: AtOnce,
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
            by: AtOnce,
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
            by: AtOnce,
            cancel: cancel
        );

    /// <summary>Asks whoever reads the new address to confirm that it is theirs.</summary>
    internal Task ConfirmNewAddress(
        PersonView person,
        string email,
        string code,
        CancellationToken cancel
    ) =>
        post.Send(
            letters.Write(
                email,
                person.Name,
                person.Language,
                "Identity.Letter.Move.Subject",
                "Identity.Letter.Move.Text",
                [site.Link(person.Language, $"confirm-email?code={Uri.EscapeDataString(code)}")]
            ),
            cancel
        );

    /// <summary>Tells the old address that the account has moved to another.</summary>
    internal Task AddressLeft(PersonView before, CancellationToken cancel) =>
        post.Send(
            letters.Write(
                before.Email,
                before.Name,
                before.Language,
                "Identity.Letter.Moved.Subject",
                "Identity.Letter.Moved.Text",
                [site.Link(before.Language, "forgot")]
            ),
            cancel
        );

    /// <summary>Tells the person that the account will be deleted, and how to keep it.</summary>
    internal async Task Closing(Guid personId, DateTimeOffset until, CancellationToken cancel) =>
        await letters.Send(
            personId,
            "Identity.Letter.Closing.Subject",
            "Identity.Letter.Closing.Text",
            [until, site.Link(await LanguageOf(personId, cancel), "account/delete")],
            by: AtOnce,
            cancel: cancel
        );

    private string Link(string language, string page, Guid personId, string code) =>
        site.Link(language, $"{page}?person={personId}&code={Uri.EscapeDataString(code)}");

    private async Task<string> LanguageOf(Guid personId, CancellationToken cancel) =>
        (await people.Find([personId], cancel)).GetValueOrDefault(personId)?.Language ?? "vi";
}
