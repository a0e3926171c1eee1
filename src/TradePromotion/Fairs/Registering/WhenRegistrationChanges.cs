using Microsoft.EntityFrameworkCore;
using TradePromotion.Fairs.Published;
using TradePromotion.Identity.Published;
using TradePromotion.Mailing;

namespace TradePromotion.Fairs.Registering;

/// <summary>A visitor is told by letter that they are registered, have to wait, or were refused and why.</summary>
public sealed class WhenRegistrationChanges : Reaction
{
    public WhenRegistrationChanges(
        Views views,
        IPeople people,
        IPersonLetters letters,
        PublicAddress address
    )
        : base("write_letters_when_registration_changes")
    {
        When<VisitorRegistered>(
            (e, _, cancel) =>
                // Whose account took over another's registration was told then.
                e.MovedFrom
                    is not null
                    ? Task.CompletedTask
                    : Tell(
                        e.FairId,
                        e.PersonId,
                        e.NeedsApproval ? "Waiting" : "Registered",
                        "",
                        cancel
                    )
        );
        When<RegistrationApproved>(
            (e, _, cancel) => Tell(e.FairId, e.PersonId, "Registered", "", cancel)
        );
        When<RegistrationRefused>(
            (e, _, cancel) =>
                e.Moved
                    ? Task.CompletedTask
                    : Tell(e.FairId, e.PersonId, "Refused", e.Reason, cancel)
        );

        async Task Tell(
            Guid fairId,
            Guid personId,
            string what,
            string reason,
            CancellationToken cancel
        )
        {
            if (
                (await people.Find([personId], cancel)).GetValueOrDefault(personId)
                is not { } person
            )
                return;
            await using var read = views.Read();
            var fair = await read.Of<FairView>().SingleAsync(f => f.Id == fairId, cancel);
            await letters.Send(
                personId,
                $"Fairs.Letter.{what}.Subject",
                $"Fairs.Letter.{what}.Text",
                [
                    fair.Name,
                    fair.FirstDay,
                    fair.LastDay,
                    reason,
                    address.Link(person.Language, FairUrls.Home(fair.Address)),
                ],
                cancel: cancel
            );
        }
    }
}
