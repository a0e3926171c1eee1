using TradePromotion.Identity.Published;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Requesting;
using TradePromotion.Meetings.Telling;

namespace TradePromotion.Meetings.Joining;

/// <summary>Whoever of one house asked first is told when a colleague asks the same company, too; they can join or talk to each other.</summary>
public sealed class WhenColleaguesAsk : Reaction
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public WhenColleaguesAsk(Views views, IPeople people, MeetingLetters letters)
        : base("tell_of_colleague_who_asks") =>
        When<MeetingRequested>(
            async (e, at, cancel) =>
            {
                await views.WaitFor(at.Position, Patience, MeetingCountsView.ChangedBy, cancel);
                await using var read = views.Read();
                var asker = e.By == Side.Host ? e.Host : e.Guest;
                var first = (
                    await StandingMeetings.Between(read, e.FairId, e.ExhibitorId, e.BuyerId)
                )
                    // Both may stand there already when the first of the two is read.
                    .Where(m => m.RequestedAt < at.At && m.PersonOf(e.By) != asker)
                    .Select(m => m.PersonOf(e.By))
                    .Distinct()
                    .ToList();
                if (
                    first.Count == 0
                    || await MeetingDetails.Of(read, people, e.MeetingId, cancel) is not { } asked
                )
                    return;
                var colleague = asked.PersonOf(e.By)?.Name ?? "";
                var cards = await people.Find(first, cancel);
                foreach (var person in first.Where(cards.ContainsKey))
                    await letters.Send(
                        "Colleague",
                        e.By,
                        asked,
                        colleague,
                        encloses: false,
                        at.Position,
                        cancel,
                        cards[person]
                    );
            }
        );
}
