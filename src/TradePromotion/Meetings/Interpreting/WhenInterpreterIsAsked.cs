using System.Globalization;
using TradePromotion.Hosting;
using TradePromotion.Identity.Published;
using TradePromotion.Mailing;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Telling;

namespace TradePromotion.Meetings.Interpreting;

/// <summary>The letter with the link, to an address somebody may have an account for or not.</summary>
public sealed class WhenInterpreterIsAsked : Reaction
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public WhenInterpreterIsAsked(
        Views views,
        IPeople people,
        IPost post,
        Words words,
        Seals seals,
        PublicAddress site
    )
        : base("write_to_asked_interpreter")
    {
        When<MeetingInterpreterAsked>(
            async (e, at, cancel) =>
            {
                if (e.Email == "")
                    return;
                await views.WaitFor(at.Position, Patience, MeetingCountsView.ChangedBy, cancel);
                await using var read = views.Read();
                var details =
                    await MeetingDetails.Of(read, people, e.MeetingId, cancel)
                    ?? throw new InvalidOperationException(
                        $"meeting {e.MeetingId} is not in its view yet"
                    );
                var link = site.Link(
                    e.Language,
                    InterpretPage.Url(e.MeetingId, e.InvitationId, seals)
                );
                // Words follow the reader, not whoever caused the letter.
                CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = LanguagePrefix.Culture(
                    e.Language
                );
                await post.Send(
                    new Letter(
                        e.Email,
                        words["Meetings.Letter.AskedToInterpret.Subject", details.Fair.Name],
                        words[
                            "Meetings.Letter.AskedToInterpret.Text",
                            details.CompanyOf(e.Side).Name,
                            details.CompanyOf(e.Side.Other()).Name,
                            details.Fair.Name,
                            MeetingLetters.TimesAt(details, details.Fair.Zone),
                            link
                        ],
                        Language: e.Language
                    ),
                    cancel
                );
            }
        );
    }
}
