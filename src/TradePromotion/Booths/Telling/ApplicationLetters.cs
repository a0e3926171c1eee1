using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Applying;
using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Identity.Published;
using TradePromotion.Mailing;
using TradePromotion.UI;

namespace TradePromotion.Booths.Telling;

/// <summary>Letters about an application, in the reader's language; times by the fair's clock.</summary>
public sealed class ApplicationLetters(
    Views views,
    IPeople people,
    IPersonLetters letters,
    PublicAddress address
)
{
    /// <summary>Writes to whoever applied. The words stand under <c>Booths.Letter.{what}</c>.</summary>
    public Task ToApplicant(
        string what,
        Guid applicationId,
        Recorded at,
        CancellationToken cancel,
        string? number = null
    ) => Send(what, applicationId, a => a.AppliedBy, ExhibitingPage.Url, number, at, cancel);

    /// <summary>Writes to the officer who decided last, if one has.</summary>
    public Task ToOfficer(
        string what,
        Guid applicationId,
        Recorded at,
        CancellationToken cancel,
        string? number = null
    ) => Send(what, applicationId, a => a.DecidedBy, null, number, at, cancel);

    private async Task Send(
        string what,
        Guid applicationId,
        Func<ApplicationView, Guid> reader,
        string? page,
        string? number,
        Recorded at,
        CancellationToken cancel
    )
    {
        await using var read = views.Read();
        var application = await read.Of<ApplicationView>()
            .SingleAsync(a => a.Id == applicationId, cancel);
        var fair = await read.Of<FairView>().SingleAsync(f => f.Id == application.FairId, cancel);
        var company = await read.Of<CompanyView>()
            .SingleOrDefaultAsync(c => c.Id == application.CompanyId, cancel);
        var person = (await people.Find([reader(application)], cancel)).Values.SingleOrDefault();
        if (person is null)
            return;
        var until = ZonedTime.In(application.OfferedUntil ?? application.AppliedAt, fair.Zone);
        await letters.Send(
            person.Id,
            $"Booths.Letter.{what}.Subject",
            $"Booths.Letter.{what}.Text",
            [
                fair.Name,
                company?.Name ?? LocalText.Empty,
                number ?? application.OfferedNumber ?? application.Number ?? "",
                until.Local,
                until.Zone,
                application.Reason ?? "",
                address.Link(person.Language, page ?? Admitting.AdmissionsPage.Url(fair.Id)),
            ],
            // A reaction may happen twice; the letter goes once.
            id: Ids.Of("application letter", what, person.Id, at.Position),
            cancel: cancel
        );
    }
}
