using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TradePromotion.Companies.Published;
using TradePromotion.Hosting;
using TradePromotion.Identity.Published;
using TradePromotion.Mailing;

namespace TradePromotion.Companies.Joining;

/// <summary>The letter with the link, to an address nobody here may have an account for yet.</summary>
public sealed class WhenColleagueIsInvited : Reaction
{
    public WhenColleagueIsInvited(
        Views views,
        IPeople people,
        IPost post,
        Words words,
        Seals seals,
        PublicAddress site
    )
        : base("write_to_invited_colleague")
    {
        When<CompanyColleagueInvited>(
            async (e, at, cancel) =>
            {
                if (e.Email == "")
                    return;
                await using var read = views.Read();
                var company = await read.Of<CompanyView>()
                    .FirstAsync(c => c.Id == e.CompanyId, cancel);
                var host = (await people.Find([e.By], cancel)).GetValueOrDefault(e.By)?.Name ?? "";
                var link = site.Link(
                    e.Language,
                    InvitationPage.Url(e.CompanyId, e.InvitationId, seals)
                );
                // Words follow the reader, not whoever caused the letter.
                CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = LanguagePrefix.Culture(
                    e.Language
                );
                await post.Send(
                    new Letter(
                        e.Email,
                        words["Companies.Letter.Invited.Subject", company.Name],
                        words[
                            "Companies.Letter.Invited.Text",
                            host,
                            company.Name,
                            words[$"Companies.Role.{e.Role}"],
                            link,
                            e.Until
                        ],
                        Language: e.Language
                    ),
                    cancel
                );
            }
        );
    }
}
