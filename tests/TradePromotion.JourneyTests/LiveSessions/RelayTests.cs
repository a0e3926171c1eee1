using System.Net;

namespace TradePromotion.JourneyTests.LiveSessions;

/// <summary>A meeting of two whose networks let nothing through but the relay.</summary>
[Collection(Morning.Collection)]
public sealed class RelayTests(Morning morning)
{
    [Fact]
    public async Task Both_see_each_other_through_the_relay_alone()
    {
        Coturn.IsThere.ShouldBeTrue(
            "This test needs coturn, and it could not be installed. As root: apt-get install coturn"
        );
        var exporter = await Entered(Morning.Exporter, "vi", "Asia/Ho_Chi_Minh");
        var buyer = await Entered(Morning.Buyer, "en", "Europe/Berlin");
        await exporter.SeesTheOther();
        await buyer.SeesTheOther();
        (await exporter.Way()).ShouldBe("relay relay");
        (await buyer.Way()).ShouldBe("relay relay");
        await exporter.Goes();
        await buyer.Goes();
    }

    [Fact]
    public async Task The_relay_is_for_the_invited_only()
    {
        var buyer = await morning.Fair.SignedIn(Morning.Buyer);
        var id = System
            .Text.RegularExpressions.Regex.Match(
                await buyer.GetStringAsync("desk/meetings"),
                "meetings/([0-9a-f-]{36})/room"
            )
            .Groups[1]
            .Value;
        (await buyer.GetStringAsync($"meetings/{id}/ways")).ShouldContain("credential");
        foreach (
            var client in new[]
            {
                morning.Fair.Client(),
                await morning.Fair.SignedIn("megan@cedarfork.example"),
            }
        )
            (await client.GetAsync($"meetings/{id}/ways")).StatusCode.ShouldBe(
                HttpStatusCode.Forbidden
            );
    }

    private Task<Caller> Entered(string email, string language, string zone) =>
        Caller.Enters(morning.Fair, email, language, zone, relayed: true);
}
