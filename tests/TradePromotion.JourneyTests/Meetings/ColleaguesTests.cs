using TradePromotion.Companies.Published;
using TradePromotion.Companies.Registering;
using TradePromotion.JourneyTests.House;
using TradePromotion.Kernel;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Requesting;

namespace TradePromotion.JourneyTests.Meetings;

/// <summary>Two of one house who ask the same exhibitor hear of each other.</summary>
public sealed class ColleaguesTests(Platform platform) : IClassFixture<Platform>
{
    private const string Letter = "Meetings.Letter.Colleague.Subject";
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);
    private static readonly Guid Buyer = Ids.Of("colleagues", "buyer");
    private static readonly Guid First = Ids.Of("colleagues", "first");
    private static readonly Guid Second = Ids.Of("colleagues", "second");

    [Fact]
    public async Task The_first_is_told_that_a_colleague_asks_too()
    {
        var fair = await Fairground.Open(platform, "colleagues", Now);
        var exhibitor = await fair.Applied(platform, 0);
        await platform.Desk.ExecuteAcross(
            new RegisterCompany(
                Buyer,
                CompanyKind.ForeignBuyer,
                LocalText.Of("Nhà rang Hamburg", "Hamburg roasters"),
                "DE",
                null,
                null,
                ["coffee"],
                First
            ),
            Actor.Platform
        );
        await Ask(fair, exhibitor, First);
        await Ask(fair, exhibitor, Second);
        for (var tries = 0; tries < 50 && !platform.Letters.To(First).Contains(Letter); tries++)
            await Task.Delay(100);
        platform.Letters.To(First).ShouldContain(Letter);
        platform.Letters.To(Second).ShouldNotContain(Letter);
        await using var read = platform.Views.Read();
        (await StandingMeetings.Between(read, fair.Id, exhibitor, Buyer))
            .Select(m => m.PersonOf(Side.Guest))
            .ShouldBe([First, Second]);
    }

    private Task Ask(Fairground fair, Guid exhibitor, Guid guest)
    {
        var host = Ids.Of("colleagues", "host");
        var opening = Now.AddHours(1);
        return platform.Desk.ExecuteAcross(
            new RequestMeeting(
                Ids.Of("colleagues", "meeting", guest),
                new Offer(
                    fair.Id,
                    Ids.Of("colleagues", "booth"),
                    exhibitor,
                    [host],
                    [new Period(opening, opening.AddHours(5))]
                ),
                Buyer,
                CompanyKind.ForeignBuyer,
                host,
                guest,
                "Robusta",
                [new Period(opening, opening + FreeSlots.Length)],
                Now
            ),
            Platform.Who(guest, Role.Buyer, Buyer)
        );
    }
}
