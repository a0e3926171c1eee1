using TradePromotion.JourneyTests.House;
using TradePromotion.Kernel;
using TradePromotion.Meetings.Interpreting;
using TradePromotion.Meetings.Published;

namespace TradePromotion.JourneyTests.Meetings;

/// <summary>Whoever asked for an interpreter hears by letter what the answer is.</summary>
public sealed class InterpreterLettersTests(Platform platform) : IClassFixture<Platform>
{
    private static readonly Guid Guest = Ids.Of("interpreter letters", "guest");
    private static readonly Guid Interpreter = Ids.Of("interpreter letters", "interpreter");

    [Fact]
    public async Task The_host_is_told_that_one_declines_and_another_comes()
    {
        var at = await Appointments.At(platform, "interpreter-letters");
        var meeting = await at.Agree(Guest, await at.Buyer(Guest), Appointments.Slot(1));
        var host = Platform.Who(at.Host, Role.Exhibitor, at.Exhibitor);

        var busy = await Ask(meeting, host, "busy@loi.example");
        await platform.Desk.Execute(new DeclineInterpreting(meeting, busy), Actor.Anonymous);
        await Told(at.Host, "Meetings.Letter.InterpreterDeclined.Subject");

        var free = await Ask(meeting, host, "free@loi.example");
        await platform.Desk.ExecuteAcross(
            new AcceptInterpreting(meeting, free, Interpreter, Appointments.Day.AddDays(-1)),
            Platform.Who(Interpreter, Role.Visitor)
        );
        await Told(at.Host, "Meetings.Letter.InterpreterComes.Subject");
        platform.Letters.To(Guest).ShouldNotContain("Meetings.Letter.InterpreterComes.Subject");
        platform.Letters.To(Interpreter).ShouldBeEmpty();
    }

    private async Task<Guid> Ask(Guid meeting, Actor host, string address)
    {
        var id = Ids.Of("interpreter letters", address);
        await platform.Desk.Execute(
            new AskInterpreter(
                meeting,
                id,
                Side.Host,
                address,
                "en",
                host.PersonId,
                Appointments.Day.AddDays(-1)
            ),
            host
        );
        return id;
    }

    private Task Told(Guid person, string letter) =>
        Platform.Soon(() => Task.FromResult(platform.Letters.To(person).Contains(letter)), letter);
}
