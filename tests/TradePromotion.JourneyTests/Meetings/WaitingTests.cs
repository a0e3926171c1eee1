using Microsoft.EntityFrameworkCore;
using TradePromotion.JourneyTests.House;
using TradePromotion.Kernel;
using TradePromotion.Meetings.Cancelling;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Waiting;

namespace TradePromotion.JourneyTests.Meetings;

/// <summary>A time that is given up goes to whoever has waited longest.</summary>
public sealed class WaitingTests(Platform platform) : IClassFixture<Platform>
{
    private const string Letter = "Meetings.Letter.Freed.Subject";
    private static readonly Guid Guest = Ids.Of("waiting", "guest");
    private static readonly Guid First = Ids.Of("waiting", "first");
    private static readonly Guid Second = Ids.Of("waiting", "second");

    [Fact]
    public async Task A_meeting_called_off_moves_the_waiting_list()
    {
        var fair = await Appointments.At(platform, "waiting");
        var buyer = await fair.Buyer(Guest);
        var one = await fair.Agree(Guest, buyer, Appointments.Slot(2));
        var other = await fair.Agree(Guest, buyer, Appointments.Slot(4));
        foreach (var person in new[] { First, Second })
            await Wait(fair, person);

        await CallOff(fair, buyer, one);
        await Platform.Soon(() => Has(First), "the first in line is told");
        platform.Letters.To(Second).ShouldNotContain(Letter);
        (await Waiting()).ShouldBe([Second]);

        await CallOff(fair, buyer, other);
        await Platform.Soon(() => Has(Second), "the second is told of the next time");
        (await Waiting()).ShouldBeEmpty();
        platform.Letters.To(First).Count(subject => subject == Letter).ShouldBe(1);
    }

    private static async Task Wait(Appointments fair, Guid person)
    {
        var buyer = await fair.Buyer(person);
        await fair.Platform.Desk.Execute(
            new JoinWaiting(
                fair.Offer,
                DateOnly.FromDateTime(Appointments.Day.AddHours(7).DateTime),
                buyer,
                person,
                IsFull: true
            ),
            Platform.Who(person, Role.Buyer, buyer)
        );
    }

    private Task CallOff(Appointments fair, Guid buyer, Guid meeting) =>
        platform.Desk.ExecuteAcross(
            new CancelMeeting(
                meeting,
                fair.Host,
                Guest,
                Side.Guest,
                "Our flight was moved",
                Appointments.Day.AddHours(-2)
            ),
            Platform.Who(Guest, Role.Buyer, buyer)
        );

    private Task<bool> Has(Guid person) =>
        Task.FromResult(platform.Letters.To(person).Contains(Letter));

    private async Task<List<Guid>> Waiting()
    {
        await using var read = platform.Views.Read();
        return await read.Of<WaitingView>().Select(row => row.PersonId).ToListAsync();
    }
}
