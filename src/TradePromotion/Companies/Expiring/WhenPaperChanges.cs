using Microsoft.EntityFrameworkCore;
using TradePromotion.Companies.Published;
using TradePromotion.Filing;
using TradePromotion.Identity.Published;
using TradePromotion.Mailing;

namespace TradePromotion.Companies.Expiring;

/// <summary>Those who look after a company are told what became of its papers; what was taken back is forgotten.</summary>
public sealed class WhenPaperChanges : Reaction
{
    public WhenPaperChanges(
        Views views,
        IPeople people,
        IPersonLetters letters,
        IDocuments documents,
        PublicAddress site
    )
        : base("write_letters_when_paper_changes")
    {
        When<CompanyPaperAccepted>(
            (e, at, c) => Tell(e.CompanyId, e.PaperId, "Accepted", e.Until, "", at, c)
        );
        When<CompanyPaperRefused>(
            (e, at, c) => Tell(e.CompanyId, e.PaperId, "Refused", null, e.Reason, at, c)
        );
        When<CompanyPaperExpiryAnnounced>(
            (e, at, c) => Tell(e.CompanyId, e.PaperId, "Ending", e.Until, "", at, c)
        );
        When<CompanyPaperExpired>(
            (e, at, c) => Tell(e.CompanyId, e.PaperId, "Expired", e.Until, "", at, c)
        );
        When<CompanyPaperWithdrawn>(
            (e, _, cancel) =>
                e.DocumentId is { } id
                    ? documents.Forget(id, e.CompanyId, cancel)
                    : Task.CompletedTask
        );

        async Task Tell(
            Guid companyId,
            Guid paperId,
            string what,
            DateOnly? until,
            string reason,
            Recorded at,
            CancellationToken cancel
        )
        {
            await views.WaitFor(
                at.Position,
                TimeSpan.FromSeconds(10),
                [typeof(CompanyPaperFiled)],
                cancel
            );
            await using var read = views.Read();
            var company = await read.Of<CompanyView>()
                .FirstOrDefaultAsync(c => c.Id == companyId, cancel);
            var paper = await read.Of<PaperView>()
                .FirstOrDefaultAsync(p => p.Id == paperId, cancel);
            if (company is null || paper is null)
                return;
            var managers = await read.Of<MembershipView>()
                .Where(m => m.CompanyId == companyId && m.Role != MemberRole.Staff)
                .Select(m => m.PersonId)
                .ToListAsync(cancel);
            foreach (var reader in (await people.Find(managers, cancel)).Values)
                await letters.Send(
                    reader.Id,
                    $"Companies.Letter.{what}.Subject",
                    $"Companies.Letter.{what}.Text",
                    [
                        PaperKinds.Name(paper.Kind, reader.Language),
                        company.Name,
                        until ?? default,
                        reason,
                        site.Link(reader.Language, $"desk/company/{companyId}/papers"),
                    ],
                    cancel: cancel
                );
        }
    }
}
