using TradePromotion.Identity.Confirming;
using TradePromotion.Identity.Granting;
using TradePromotion.Identity.Guarding;
using TradePromotion.Identity.Published;
using TradePromotion.Identity.Registering;
using TradePromotion.JourneyTests.House;
using TradePromotion.Kernel;

namespace TradePromotion.JourneyTests.Identity;

/// <summary>There is always an administrator.</summary>
public sealed class AdministratorRaceTests(Platform platform) : IClassFixture<Platform>
{
    [Fact]
    public async Task Of_two_administrators_who_withdraw_each_other_at_once_one_stays()
    {
        for (var round = 0; round < 8; round++)
        {
            Guid[] two = [await Administrator(round, 0), await Administrator(round, 1)];
            var outcomes = await Task.WhenAll(Withdraws(two[0], two[1]), Withdraws(two[1], two[0]));
            outcomes.Order().ShouldBe([null, "Identity.Refused.OfficeGone"]);
        }
    }

    [Fact]
    public async Task Of_two_administrators_who_lock_each_other_at_once_one_stays()
    {
        for (var round = 10; round < 18; round++)
        {
            Guid[] two = [await Administrator(round, 0), await Administrator(round, 1)];
            var outcomes = await Task.WhenAll(Locks(two[0], two[1]), Locks(two[1], two[0]));
            outcomes.Order().ShouldBe([null, "Identity.Refused.OfficeGone"]);
        }
    }

    private Task<string?> Withdraws(Guid by, Guid whose) =>
        Does(new WithdrawRole(whose, Role.Administrator, by), by);

    private Task<string?> Locks(Guid by, Guid whose) => Does(new SetLock(whose, true, by), by);

    private async Task<string?> Does<TCommand>(IDecideAcross<TCommand> command, Guid by)
        where TCommand : IDecideAcross<TCommand>
    {
        try
        {
            await platform.Desk.ExecuteAcross(command, Platform.Who(by, Role.Administrator));
            return null;
        }
        catch (Refusal refusal)
        {
            return refusal.Key;
        }
    }

    private async Task<Guid> Administrator(int round, int n)
    {
        var (person, address) = (Ids.Of("race", "boss", round, n), Ids.Of("race", "at", round, n));
        await platform.Desk.Execute(
            new RegisterPerson(
                person,
                "Trần Quản Trị",
                $"boss-{round}-{n}@race.example",
                address,
                "vi",
                "Asia/Ho_Chi_Minh",
                Role.Visitor
            ),
            Actor.Platform
        );
        await platform.Desk.ExecuteAcross(
            new ConfirmEmail(person, address, IsFirstAdministrator: true),
            Actor.Platform
        );
        return person;
    }
}
