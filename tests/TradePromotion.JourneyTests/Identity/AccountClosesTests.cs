using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Booths.Showing;
using TradePromotion.Booths.Staffing;
using TradePromotion.Fairs.Inviting;
using TradePromotion.Fairs.Published;
using TradePromotion.Fairs.Registering;
using TradePromotion.Identity.Closing;
using TradePromotion.Identity.Confirming;
using TradePromotion.Identity.Registering;
using TradePromotion.JourneyTests.House;
using TradePromotion.Kernel;
using TradePromotion.Meetings.Inviting;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Waiting;

namespace TradePromotion.JourneyTests.Identity;

/// <summary>Whoever deletes their account leaves nothing behind that others still count on.</summary>
public sealed class AccountClosesTests(Platform platform) : IClassFixture<Platform>
{
    private static readonly Guid Leaving = Ids.Of("closing", "person");
    private static readonly Guid Address = Ids.Of("closing", "address");
    private static readonly byte[] Picture =
    [
        0x89,
        0x50,
        0x4E,
        0x47,
        0x0D,
        0x0A,
        0x1A,
        0x0A,
        .. "IEND"u8,
    ];

    [Fact]
    public async Task Meetings_fall_and_registration_waiting_list_feed_and_photograph_go()
    {
        var fair = await Appointments.At(platform, "closing");
        await Joins();
        var buyer = await fair.Buyer(Leaving);
        var me = Platform.Who(Leaving, Role.Buyer, buyer, fair.Exhibitor);
        var meeting = await fair.Agree(Leaving, buyer, Appointments.Slot(2));
        await Registers(fair, me);
        await platform.Desk.Execute(
            new JoinWaiting(
                fair.Offer,
                DateOnly.FromDateTime(Appointments.Day.DateTime),
                buyer,
                Leaving,
                IsFull: true
            ),
            Platform.Who(Leaving, Role.Buyer, buyer)
        );
        await platform.Desk.Execute(new OpenFeed(Leaving, "a hash"), me);
        var photo = await StandsAtBooth(fair);
        await using (var read = platform.Views.Read())
        {
            (await read.Of<WaitingView>().AnyAsync(w => w.PersonId == Leaving)).ShouldBeTrue();
            (await read.Find<CalendarFeedView>(Leaving)).ShouldNotBeNull();
        }

        var asked = Appointments.Day.AddDays(-20);
        await platform.Desk.Execute(new AskToClose(Leaving, asked), me);
        await platform.Desk.ExecuteAcross(
            new CloseAccount(Leaving, Address, asked.AddDays(AskToClose.Days)),
            Actor.Platform
        );

        await Platform.Soon(
            async () =>
            {
                await using var read = platform.Views.Read();
                var fallen = await read.Find<MeetingView>(meeting);
                return fallen!.State == MeetingState.Cancelled
                    && !await read.Of<DiaryView>().AnyAsync(d => d.MeetingId == meeting)
                    && !await read.Of<WaitingView>().AnyAsync(w => w.PersonId == Leaving)
                    && await read.Find<CalendarFeedView>(Leaving) is null
                    && (
                        await read.Of<RegistrationView>().SingleAsync(r => r.PersonId == Leaving)
                    ).State == RegistrationState.Withdrawn
                    && !(
                        await read.Of<BoothView>().SingleAsync(b => b.FairId == fair.Fair.Id)
                    ).Staff.Contains(Leaving)
                    && await platform.Documents.Find(photo, BoothFiles.OwnerOfPhoto(Leaving))
                        is null;
            },
            "everything of the account has gone"
        );
        // Whom they were to meet is free, and the meeting says why it fell.
        await using var after = platform.Views.Read();
        (await after.Find<MeetingView>(meeting))!.Reason.ShouldContain("The account was closed.");
    }

    private async Task Joins()
    {
        await platform.Desk.Execute(
            new RegisterPerson(
                Leaving,
                "Đỗ Ra Đi",
                "leaving@closing.example",
                Address,
                "vi",
                "Asia/Ho_Chi_Minh",
                Role.Buyer
            ),
            Actor.Platform
        );
        await platform.Desk.ExecuteAcross(
            new ConfirmEmail(Leaving, Address, IsFirstAdministrator: false),
            Actor.Platform
        );
    }

    private async Task Registers(Appointments fair, Actor me)
    {
        await platform.Desk.Execute(
            new SetRegistration(fair.Fair.Id, NeedsApproval: false, InvitedOnly: false, []),
            fair.Fair.Officer(0)
        );
        await platform.Desk.ExecuteAcross(
            new RegisterForFair(fair.Fair.Id, Leaving, null, [], "", "vi"),
            me
        );
    }

    // They also work for the exhibitor, and show their face at its booth.
    private async Task<Guid> StandsAtBooth(Appointments fair)
    {
        await platform.Desk.Execute(
            new TradePromotion.Companies.Joining.AddColleague(fair.Exhibitor, Leaving),
            Actor.Platform
        );
        using var content = new MemoryStream(Picture);
        var photo = await platform.Documents.Keep(
            content,
            "me.png",
            BoothFiles.OwnerOfPhoto(Leaving)
        );
        await platform.Desk.ExecuteAcross(
            new StaffBooth(
                BoothIds.Booth(fair.Fair.Id, "A01"),
                fair.Exhibitor,
                [Leaving],
                Cards: [new StaffCard(Leaving, photo.Id, LocalText.Empty)]
            ),
            Platform.Who(fair.Host, Role.Exhibitor, fair.Exhibitor)
        );
        await using var read = platform.Views.Read();
        (await read.Of<BoothView>().SingleAsync(b => b.FairId == fair.Fair.Id)).Staff.ShouldBe([
            Leaving,
        ]);
        return photo.Id;
    }
}
