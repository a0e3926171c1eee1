using System.Security.Claims;
using Microsoft.Extensions.Configuration;
using TradePromotion.Deciding;
using TradePromotion.Identity.Staying;
using static TradePromotion.Tests.Identity.PersonExamples;

namespace TradePromotion.Tests.Identity;

public sealed class OfficesTests
{
    private static readonly Offices Guarded = new(
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["TradePromotion:SecondStepFor"] = "Officer, administrator",
                }
            )
            .Build()
    );

    private static ClaimsPrincipal By(string method) =>
        new(new ClaimsIdentity([new("amr", method)], "test"));

    [Theory]
    [InlineData("pwd", false)]
    [InlineData("mfa", true)]
    [InlineData("pop", true)]
    public void An_office_counts_only_for_who_proved_twice_who_they_are(string method, bool counts)
    {
        var actor = Guarded.Of(Someone.Who(Boss, [Role.Visitor, Role.Administrator]), By(method));
        actor.Is(Role.Administrator).ShouldBe(counts);
        actor.Is(Role.Visitor).ShouldBeTrue();
    }

    [Fact]
    public void Others_need_no_second_step_and_without_the_setting_nobody_does()
    {
        Guarded.Of(Herself, By("pwd")).Is(Role.Exhibitor).ShouldBeTrue();
        new Offices(new ConfigurationBuilder().Build())
            .Of(Administrator, By("pwd"))
            .Is(Role.Administrator)
            .ShouldBeTrue();
    }

    [Theory]
    [InlineData(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0",
        "Edge · Windows"
    )]
    [InlineData(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
        "Safari · iPhone"
    )]
    [InlineData(
        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36",
        "Chrome · Android"
    )]
    [InlineData("curl/8.5.0", "")]
    [InlineData("", "")]
    public void A_browser_is_called_as_people_call_it(string agent, string name) =>
        Device.NameOf(agent).ShouldBe(name);
}
