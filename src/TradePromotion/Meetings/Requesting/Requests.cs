using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Requesting;

/// <summary>What holds for a request whichever side makes it.</summary>
public static class Requests
{
    /// <summary>The request as this side makes it; it takes no time of anybody. Refuses one that breaks a rule.</summary>
    public static IReadOnlyList<StreamChange> Made(Side by, RequestMeeting request, States states)
    {
        if (states.Of<Meeting>(request.MeetingId).Exists)
            return [];
        var offer = request.Offer;
        var asker = by == Side.Host ? request.Host : request.Guest;
        var diary = states.Of<Diary>(Diary.IdOf(asker));
        var theirs = states.Of<Diary>(Diary.IdOf(by == Side.Host ? request.Guest : request.Host));
        var wishes = EditRequest.Checked(
            (request.Wishes ?? Wishes.None) with
            {
                Topic = request.Topic,
            },
            offer.Products
        );
        Refusal.Unless(
            offer.Rules.LetsMeet(offer.BuyerIsVerified, offer.BuyerIsForeign),
            $"Meetings.Refused.{offer.Rules.MayAsk}{(by == Side.Host ? ".Asked" : "")}"
        );
        Refusal.Unless(
            (request.Open ?? OpenRequests.None).Count(diary, offer.FairId) < offer.Rules.MostOpen,
            "Meetings.Refused.TooManyOpen",
            offer.Rules.MostOpen
        );
        Refusal.Unless(
            offer.Staff.Contains(request.Host) && request.Host != request.Guest,
            by == Side.Host ? "Meetings.Refused.NotOnTeam" : "Meetings.Refused.NotAtBooth"
        );
        var slots = Checked(request, diary.Time(), theirs.Time());
        return
        [
            StreamChange.To(
                request.MeetingId,
                new MeetingRequested(
                    request.MeetingId,
                    offer.FairId,
                    offer.BoothId,
                    offer.ExhibitorId,
                    request.BuyerId,
                    request.Host,
                    request.Guest,
                    wishes.Topic,
                    slots,
                    wishes.Products,
                    wishes.Language,
                    wishes.Interpreter,
                    wishes.Message,
                    offer.Rules.AnswerBy(request.Now, slots),
                    by
                )
            ),
            // In the person's own stream, so that two requests at once cannot both be the last one allowed.
            StreamChange.To(
                Diary.IdOf(asker),
                new DiaryRequestSent(asker, request.MeetingId, offer.FairId)
            ),
        ];
    }

    // Who asks may offer time outside the own hours, but nobody else's.
    private static List<Period> Checked(RequestMeeting request, FreeTime own, FreeTime theirs)
    {
        var slots = request.Slots.Distinct().OrderBy(slot => slot.From).ToList();
        Refusal.UnlessAt(
            "Slots",
            slots.Count is > 0 and <= RequestMeeting.MostSlots,
            "Meetings.Refused.SlotCount",
            RequestMeeting.MostSlots
        );
        Refusal.UnlessAt(
            "Slots",
            slots.All(slot => slot.From > request.Now),
            "Meetings.Refused.SlotPast"
        );
        var grid = FreeSlots.Grid(request.Offer.Hours, FreeSlots.Length).ToHashSet();
        Refusal.UnlessAt("Slots", slots.All(grid.Contains), "Meetings.Refused.SlotOutsideHours");
        Refusal.UnlessAt(
            "Slots",
            slots.All(slot => request.Offer.Takes(theirs, slot) && !own.IsTaken(slot)),
            "Meetings.Refused.SlotTaken"
        );
        return slots;
    }
}
