using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Mailing;

namespace TradePromotion.Booths.Inviting;

/// <summary>What becomes of a line of the list.</summary>
/// <param name="Company">The company it means; null when none is known here.</param>
/// <param name="Number">The booth it will get; null when none is free.</param>
/// <param name="Problem">The key of what stands in the way; null for nothing.</param>
public sealed record InvitedCompany(
    InvitedRow Row,
    CompanyView? Company,
    string? Number,
    string? Problem
);

/// <summary>Looks through a list of companies to invite, and invites them.</summary>
public sealed class Invitations(
    Desk desk,
    Views views,
    IPost post,
    Words words,
    PublicAddress address,
    TimeProvider clock
)
{
    /// <summary>What each line would lead to; nothing is done yet.</summary>
    /// <param name="free">The free booths that may be given.</param>
    public async Task<IReadOnlyList<InvitedCompany>> Look(
        FairView fair,
        IReadOnlyList<InvitedRow> rows,
        IReadOnlyList<string> free,
        CancellationToken cancel = default
    )
    {
        await using var read = views.Read();
        var applied = await read.Of<ApplicationView>()
            .Where(a => a.FairId == fair.Id)
            .Select(a => a.CompanyId)
            .ToListAsync(cancel);
        var companies = (await read.Of<CompanyView>().ToListAsync(cancel))
            .Where(c => Exhibitor.Exhibits(c.Kind))
            .ToList();
        var held = (
            await read.Of<MembershipView>().Select(m => m.CompanyId).Distinct().ToListAsync(cancel)
        ).ToHashSet();
        var left = free.Except(rows.Select(r => r.Number ?? "")).ToList();
        var given = new HashSet<string>();
        var seen = new HashSet<Guid>();
        var looked = new List<InvitedCompany>();
        foreach (var row in rows)
        {
            if (row.In(companies) is not { } company)
            {
                looked.Add(new(row, null, null, row.Email is null ? "Unknown" : null));
                continue;
            }
            var number = row.Number ?? left.FirstOrDefault();
            var problem =
                applied.Contains(company.Id) ? "Applied"
                // Whom an agency entered has nobody yet who could accept.
                : !held.Contains(company.Id) ? "Ownerless"
                : !seen.Add(company.Id) ? "Twice"
                : number is null ? "Full"
                : !free.Contains(number) || !given.Add(number) ? "Taken"
                : null;
            if (problem is null && row.Number is null)
                left.Remove(number!);
            looked.Add(new(row, company, number, problem));
        }
        return looked;
    }

    /// <summary>Invites a company; a rule that says no throws <see cref="Refusal"/>.</summary>
    public async Task Invite(
        FairView fair,
        CompanyView company,
        string number,
        Guid? pavilionId,
        Actor actor,
        CancellationToken cancel = default
    )
    {
        await using var read = views.Read();
        var members = await read.Of<MembershipView>()
            .Where(m => m.CompanyId == company.Id)
            .ToListAsync(cancel);
        var contact = members.OrderByDescending(m => m.Role == MemberRole.Owner).FirstOrDefault();
        var sector =
            company.Sectors.FirstOrDefault(fair.Sectors.Contains)
            ?? company.Sectors.FirstOrDefault()
            ?? "";
        await desk.ExecuteAcross(
            new InviteExhibitor(
                fair.Id,
                company.Id,
                sector,
                number,
                contact?.PersonId ?? Guid.Empty,
                clock.GetUtcNow(),
                actor.PersonId,
                pavilionId
            ),
            actor,
            cancel
        );
    }

    /// <summary>Writes to a company nobody here knows yet: how to register and to apply. One letter a fair and address.</summary>
    public Task Write(
        FairView fair,
        string email,
        string host,
        CancellationToken cancel = default
    ) =>
        post.Send(
            new Letter(
                email,
                words["Booths.Letter.Unknown.Subject", fair.Name],
                words[
                    "Booths.Letter.Unknown.Text",
                    fair.Name,
                    fair.FirstDay,
                    fair.LastDay,
                    host,
                    address.Link(words.Language, $"desk/exhibiting/{fair.Id}/apply"),
                    address.Link(words.Language, FairUrls.Home(fair.Address))
                ],
                Id: Ids.Of("exhibitor invitation", fair.Id, email.Trim().ToLowerInvariant()),
                Language: words.Language
            ),
            cancel
        );
}
