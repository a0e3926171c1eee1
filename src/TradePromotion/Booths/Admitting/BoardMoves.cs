using TradePromotion.Booths.Offering;
using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Admitting;

/// <summary>Carries out what an officer does on the board: an application goes from one column to another.</summary>
public sealed class BoardMoves(Desk desk, TimeProvider clock)
{
    /// <summary>Moves one application; a rule that says no throws <see cref="Refusal"/>.</summary>
    /// <param name="free">The free booths; the one given is taken from it.</param>
    public async Task Move(
        ApplicationView application,
        ApplicationState to,
        string? number,
        string? reason,
        List<string> free,
        IReadOnlyList<BoothType> types,
        Actor actor
    )
    {
        var (fair, company, by) = (application.FairId, application.CompanyId, actor.PersonId);
        // Said before the offer is taken back, not after.
        Refusal.UnlessAt(
            "Reason",
            to != ApplicationState.Declined || !string.IsNullOrWhiteSpace(reason),
            "Booths.Refused.ReasonMissing"
        );
        var chosen =
            Meant(number, free)
            ?? application.OfferedNumber
            ?? Best(application.Wishes, free, types);
        if (
            application.OfferedNumber is { } offered
            && !(to is ApplicationState.Admitted or ApplicationState.Offered && offered == chosen)
        )
            await desk.ExecuteAcross(
                new ReturnOffer(fair, company, offered, reason ?? "", ByCompany: false, by),
                actor
            );
        switch (to)
        {
            case ApplicationState.Offered or ApplicationState.Admitted:
                Refusal.UnlessAt("Number", chosen is not null, "Booths.Refused.NoneFree");
                await (
                    to == ApplicationState.Offered
                        ? desk.ExecuteAcross(
                            new OfferBooth(fair, company, chosen!, clock.GetUtcNow(), by),
                            actor
                        )
                        : desk.ExecuteAcross(new AdmitExhibitor(fair, company, chosen!, by), actor)
                );
                free.Remove(chosen!);
                break;
            case ApplicationState.Declined:
                await desk.ExecuteAcross(new DeclineExhibitor(fair, company, reason!, by), actor);
                break;
            default:
                var reopen = to == ApplicationState.Waiting;
                await desk.ExecuteAcross(new ListExhibitor(fair, company, reopen, by), actor);
                break;
        }
    }

    /// <summary>The booth that was typed, in its own spelling where there is one of that number; null when nothing was.</summary>
    public static string? Meant(string? typed, IEnumerable<string> numbers) =>
        string.IsNullOrWhiteSpace(typed)
            ? null
            : numbers.FirstOrDefault(n =>
                n.Equals(typed.Trim(), StringComparison.OrdinalIgnoreCase)
            ) ?? typed.Trim();

    /// <summary>The free booth nearest to what the company wished for; null when none suits.</summary>
    public static string? Best(
        BoothWishes? wishes,
        IReadOnlyList<string> free,
        IReadOnlyList<BoothType> types
    )
    {
        var suitable = free.Where(n => WaitingList.Suits(wishes, n, types)).ToList();
        return suitable.FirstOrDefault(n => n == wishes?.Number)
            ?? suitable.FirstOrDefault(n =>
                wishes?.Zone is { Length: > 0 } zone && n.StartsWith(zone, StringComparison.Ordinal)
            )
            ?? suitable.FirstOrDefault();
    }
}
