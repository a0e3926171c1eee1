using TradePromotion.Identity;
using TradePromotion.Identity.SigningIn;

namespace TradePromotion.Tests.Identity;

public sealed class SigningInTests
{
    [Theory]
    [InlineData("/vi/desk", "/vi/desk")]
    [InlineData("/en/search?q=a%20b", "/en/search?q=a%20b")]
    [InlineData("/", "/")]
    [InlineData("//evil.example", null)]
    [InlineData("/\\evil.example", null)]
    [InlineData("/\t/evil.example", null)]
    [InlineData("https://evil.example", null)]
    [InlineData("desk", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Goes_back_to_this_site_only(string? asked, string? after) =>
        ReturnUrl.Local(asked).ShouldBe(after);

    [Fact]
    public void An_address_nobody_holds_seems_to_lock_like_any_other()
    {
        var clock = new Clock();
        using var strangers = new Strangers(clock);
        var (one, other) = (Ids.Of("test", "one"), Ids.Of("test", "other"));
        Enumerable
            .Range(1, 5)
            .Select(_ => strangers.Fails(one))
            .ShouldBe([false, false, false, false, true]);
        strangers.Fails(other).ShouldBeFalse();
        clock.Now += TimeSpan.FromMinutes(14);
        strangers.Fails(one).ShouldBeTrue("locked from the fifth attempt on");
        clock.Now += TimeSpan.FromMinutes(2);
        strangers.Fails(one).ShouldBeFalse("the lock is over, and counts anew");
    }

    [Fact]
    public void Waiting_between_attempts_tells_nobody_who_is_registered()
    {
        var clock = new Clock();
        using var strangers = new Strangers(clock);
        var locked = new List<bool>();
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            locked.Add(strangers.Fails(Ids.Of("test", "slow")));
            clock.Now += TimeSpan.FromHours(1);
        }
        locked.ShouldBe([false, false, false, false, true]);
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 25, 3, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    [Theory]
    [InlineData("Europe/Paris", "vi", "Europe/Paris")]
    [InlineData(null, "vi", "Asia/Ho_Chi_Minh")]
    [InlineData("<script>", "en", "Etc/UTC")]
    public void The_zone_is_the_browser_s_or_the_language_s(
        string? cookie,
        string language,
        string zone
    ) => Zones.For(cookie, language).ShouldBe(zone);

    [Fact]
    public void Addresses_are_compared_without_case_and_spaces() =>
        EmailAddress.Normalised(" Hanh@Example.VN ").ShouldBe("hanh@example.vn");
}
