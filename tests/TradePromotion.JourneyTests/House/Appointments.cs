using TradePromotion.Booths.Admitting;
using TradePromotion.Companies.Published;
using TradePromotion.Companies.Registering;
using TradePromotion.Kernel;
using TradePromotion.Meetings.Answering;
using TradePromotion.Meetings.Requesting;

namespace TradePromotion.JourneyTests.House;

/// <summary>An exhibitor with a booth at a fair, and buyers who agree on times with it.</summary>
public sealed record Appointments(Platform Platform, Fairground Fair, Guid Exhibitor, Guid Host)
{
    /// <summary>Days ahead of the clock, so that nothing of it is over.</summary>
    public static readonly DateTimeOffset Day = new(
        TimeProvider.System.GetUtcNow().UtcDateTime.Date.AddDays(30),
        TimeSpan.Zero
    );

    /// <summary>Opens the fair and gives the exhibitor booth A01.</summary>
    public static async Task<Appointments> At(Platform platform, string address)
    {
        var fair = await Fairground.Open(
            platform,
            address,
            new DateTimeOffset(2026, 11, 23, 3, 0, 0, TimeSpan.Zero)
        );
        var exhibitor = await fair.Applied(platform, 0);
        var officer = fair.Officer(0);
        await platform.Desk.ExecuteAcross(
            new AdmitExhibitor(fair.Id, exhibitor, "A01", officer.PersonId),
            officer
        );
        return new(platform, fair, exhibitor, Ids.Of("race exporter", fair.Id, 0));
    }

    /// <summary>What is offered: the whole day.</summary>
    public Offer Offer =>
        new(
            Fair.Id,
            TradePromotion.Booths.Published.BoothIds.Booth(Fair.Id, "A01"),
            Exhibitor,
            [Host],
            [new Period(Day, Day.AddHours(9))]
        );

    /// <summary>The n-th half hour.</summary>
    public static Period Slot(int n) =>
        new(Day + n * FreeSlots.Length, Day + (n + 1) * FreeSlots.Length);

    /// <summary>An organisation that buys, with this person.</summary>
    public async Task<Guid> Buyer(Guid person)
    {
        var company = Ids.Of("buyer of", Fair.Id, person);
        await Platform.Desk.ExecuteAcross(
            new RegisterCompany(
                company,
                CompanyKind.ForeignBuyer,
                LocalText.Of("Nhà rang", "Roasters"),
                "DE",
                null,
                null,
                ["coffee"],
                person
            ),
            Actor.Platform
        );
        return company;
    }

    /// <summary>The buyer's person asks for a time and the host agrees.</summary>
    public async Task<Guid> Agree(Guid guest, Guid buyer, Period slot)
    {
        var meeting = Ids.Of("appointment", guest, $"{slot.From:O}");
        await Platform.Desk.ExecuteAcross(
            new RequestMeeting(
                meeting,
                Offer,
                buyer,
                CompanyKind.ForeignBuyer,
                Host,
                guest,
                "Robusta",
                [slot],
                Day.AddDays(-1)
            ),
            Platform.Who(guest, Role.Buyer, buyer)
        );
        await Platform.Desk.ExecuteAcross(
            new AcceptMeeting(meeting, Host, guest, slot, Day.AddDays(-1)),
            Platform.Who(Host, Role.Exhibitor, Exhibitor)
        );
        return meeting;
    }
}
