using System.Globalization;
using TradePromotion.Filing;
using TradePromotion.Identity.Published;
using TradePromotion.Mailing;
using TradePromotion.Meetings.Inviting;
using TradePromotion.Meetings.Planning;
using TradePromotion.Meetings.Published;
using TradePromotion.UI;

namespace TradePromotion.Meetings.Telling;

/// <summary>
/// Letters about a meeting, in the reader's language and on their clock, the calendar entry enclosed.
/// </summary>
public sealed class MeetingLetters(IPersonLetters letters, Words words, PublicAddress address)
{
    /// <summary>
    /// Writes to the person of this side. The words stand under <c>Meetings.Letter.{what}</c>. Of what happened at
    /// <paramref name="position"/> a side is told once, however often this is tried.
    /// </summary>
    /// <param name="says">What the other side wrote with it.</param>
    /// <param name="another">Who is written to instead of the side's person: who comes along, or does not come any more.</param>
    /// <param name="encloses">Whether the calendar entry goes along.</param>
    public async Task Send(
        string what,
        Side side,
        MeetingDetails details,
        string says,
        bool encloses,
        long position,
        CancellationToken cancel,
        PersonCard? another = null
    )
    {
        if ((another ?? details.PersonOf(side)) is not { } reader)
            return;
        var other = side.Other();
        var site = new Uri(address.Link(reader.Language, ""));
        var meeting = details.Meeting;
        var (times, enclosures) = In(
            LanguagePrefix.Culture(reader.Language),
            () =>
                (
                    TimesAt(details, reader.Zone),
                    encloses ? Enclosed(side, details, site, reader) : []
                )
        );
        await letters.Send(
            reader.Id,
            $"Meetings.Letter.{what}.Subject",
            $"Meetings.Letter.{what}.Text",
            [
                details.PersonOf(other)?.Name ?? "",
                details.CompanyOf(other).Name,
                meeting.Topic,
                times,
                new Uri(site, $"meetings/{meeting.Id}").AbsoluteUri,
                new Uri(site, $"meetings/{meeting.Id}/room").AbsoluteUri,
                says,
                details.Fair.Name,
                new Uri(site, AvailabilityPage.Url()).AbsoluteUri,
            ],
            enclosures,
            another is null
                ? Ids.Of("letter", what, side, position)
                : Ids.Of("letter", what, another.Id, position),
            // Whoever rests hears of it before it begins.
            details.Slot?.From,
            cancel
        );
    }

    /// <summary>A time on this reader's clock and, where it differs, the fair's, in the reader's language.</summary>
    public static string TimeFor(PersonCard reader, Period slot, string fairZone) =>
        In(LanguagePrefix.Culture(reader.Language), () => Time(slot, reader.Zone, fairZone));

    /// <summary>The time agreed on or proposed, on the clock of a zone, in the current language.</summary>
    public static string TimesAt(MeetingDetails details, string zone)
    {
        var slots = details is { Slot: { } slot, Meeting.ProposedBy: null }
            ? [slot]
            : details.Meeting.Slots;
        return string.Join('\n', slots.Select(s => Time(s, zone, details.Fair.Zone)));
    }

    private static string Time(Period slot, string zone, string fairZone)
    {
        var (mine, fair) = (ZonedTime.In(slot.From, zone), ZonedTime.In(slot.From, fairZone));
        var until = ZonedTime.In(slot.To, zone);
        var text =
            $"{mine.Day(CultureInfo.CurrentCulture)}, {mine.Clock}–{until.Clock} {mine.Zone}";
        return mine.Local.Offset == fair.Local.Offset ? text : $"{text} = {fair.Clock} {fair.Zone}";
    }

    // Whoever does not come any more gets a file that takes the entry out of their calendar.
    private List<Enclosure> Enclosed(
        Side side,
        MeetingDetails details,
        Uri site,
        PersonCard reader
    ) =>
        Invitation.For(side, details, words, site, reader) is { } file
            ? [new Enclosure(Invitation.FileName, CalendarText.ContentType, file)]
            : [];

    // The words follow the current culture, and this letter's reader has their own.
    private static T In<T>(CultureInfo culture, Func<T> make)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return make();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
