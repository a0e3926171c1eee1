using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using TradePromotion.Hosting;
using TradePromotion.Identity.Auditing;
using TradePromotion.Identity.Federating;
using TradePromotion.Identity.Letters;
using TradePromotion.Identity.Published;
using TradePromotion.Identity.Registering;
using static TradePromotion.Tests.Identity.PersonExamples;

namespace TradePromotion.Tests.Identity;

public sealed class GuardingTests
{
    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 25, 3, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private readonly Clock _clock = new();

    private BotGuard Guard() =>
        new(
            new EphemeralDataProtectionProvider(),
            new ConfigurationBuilder().Build(),
            _clock,
            new Memory()
        );

    private sealed class Memory : IOnce
    {
        private readonly HashSet<string> _spent = [];

        public Task<bool> Spend(string what, TimeSpan remembered, CancellationToken cancel) =>
            Task.FromResult(_spent.Add(what));
    }

    private static string Work(string seal) =>
        Enumerable.Range(0, int.MaxValue).Select(n => $"{n}").First(n => BotGuard.Works(seal, n));

    [Fact]
    public async Task Work_or_the_sum_shows_a_person_once()
    {
        var guard = Guard();
        var (seal, one, other) = guard.Issue();
        _clock.Now += TimeSpan.FromSeconds(5);
        guard.Check(new(seal, Work(seal), null, ""));
        guard.Check(new(seal, "", $" {one + other} ", null));
        Says(guard, new(seal, "", $"{one + other + 1}", ""), "SumWrong");
        Says(guard, new(seal, "17x", "", ""), "SumWrong");
        var evidence = new BotEvidence(seal, Work(seal), null, "");
        await guard.Spend(evidence);
        (await Should.ThrowAsync<Refusal>(() => guard.Spend(evidence))).Key.ShouldBe(
            "Identity.Refused.FormOld"
        );
    }

    [Fact]
    public void Programs_fill_what_nobody_sees_are_too_quick_or_come_with_old_forms()
    {
        var guard = Guard();
        var (seal, one, other) = guard.Issue();
        var right = new BotEvidence(seal, null, $"{one + other}", null);
        Says(guard, right, "TooQuick");
        _clock.Now += TimeSpan.FromSeconds(4);
        Says(guard, right with { Trap = "https://spam.example" }, "Robot");
        Says(guard, right with { Seal = "made up" }, "FormOld");
        _clock.Now += TimeSpan.FromHours(3);
        Says(guard, right, "FormOld");
    }

    private static void Says(BotGuard guard, BotEvidence evidence, string refusal) =>
        Should
            .Throw<Refusal>(() => guard.Check(evidence))
            .Key.ShouldBe($"Identity.Refused.{refusal}");

    [Fact]
    public void No_mailbox_is_filled_by_strangers()
    {
        using var pace = new LetterPace();
        Enumerable
            .Range(0, 6)
            .Select(_ => pace.Allows(Address))
            .ShouldBe([true, true, true, true, true, false]);
        pace.Allows(Stranger).ShouldBeTrue();
    }

    [Theory]
    [InlineData("POST", "/sign-in", "sign-in")]
    [InlineData("POST", "/sign-in/code", "sign-in")]
    [InlineData("GET", "/sign-in", null)]
    [InlineData("POST", "/register", "register")]
    [InlineData("POST", "/register/", "register")]
    [InlineData("POST", "/register/sent", null)]
    [InlineData("POST", "/forgot", "letters")]
    [InlineData("POST", "/Forgot/", "letters")]
    [InlineData("POST", "/account/email/", "letters")]
    [InlineData("POST", "/desk/company/7/members", "letters")]
    [InlineData("POST", "/desk/company/7/members/", "letters")]
    [InlineData("POST", "/desk/company", null)]
    [InlineData("GET", "/search", "search")]
    [InlineData("GET", "/api/search", "api")]
    [InlineData("GET", "/api/v1/hs/suggest", "api")]
    [InlineData("GET", "/hs/suggestions", "search")]
    [InlineData("GET", "/desk", null)]
    public void What_is_dear_or_can_be_abused_is_limited(string method, string path, string? kind)
    {
        var request = new DefaultHttpContext().Request;
        (request.Method, request.Path) = (method, path);
        Limits.KindOf(request).ShouldBe(kind);
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2:aaaa::1", "20010DB800010002")]
    [InlineData("2001:db8:1:2:bbbb::9", "20010DB800010002")]
    public void Addresses_of_one_customer_share_a_limit(string address, string network) =>
        Limits.Network(System.Net.IPAddress.Parse(address)).ShouldBe(network);

    [Fact]
    public void An_auditor_s_question_stands_in_the_address_and_days_are_the_auditor_s()
    {
        var query = new AuditQuery("Hạnh", "Identity", "2026-11-25", 77);
        query.Text.ShouldBe("?who=H%E1%BA%A1nh&area=Identity&day=2026-11-25&before=77");
        new AuditQuery().Text.ShouldBe("");
        query.Types.ShouldNotBeNull().ShouldContain("role_granted");
        AuditQuery.AreaOf("role_granted").ShouldBe("Identity");
        AuditQuery.AreaOf("long_gone").ShouldBe("");
        query
            .DayIn(TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh"))
            .ShouldBe(
                (
                    new DateTimeOffset(2026, 11, 24, 17, 0, 0, TimeSpan.Zero),
                    new DateTimeOffset(2026, 11, 25, 17, 0, 0, TimeSpan.Zero)
                )
            );
        (query with { Day = "yesterday" }).DayIn(TimeZoneInfo.Utc).ShouldBeNull();
        (query with { Day = "0001-01-01" })
            .DayIn(TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh"))
            .ShouldBeNull();
    }

    [Fact]
    public void What_a_provider_says_of_an_organisation_is_noted_once_by_the_platform()
    {
        var attest = new AttestOrganisation(Hanh, "vneid", "6001234567", "Cà phê Buôn Hồ");
        var attested = new OrganisationAttested(Hanh, "vneid", "6001234567", "Cà phê Buôn Hồ");
        Confirmed.When(attest).ShouldBe([attested]);
        Confirmed.And(Hanh, attested).When(attest).ShouldBeEmpty();
        Confirmed.Allows(attest, Herself).ShouldBeFalse();
        Confirmed.Allows(attest, Administrator).ShouldBeFalse();
    }

    [Fact]
    public void A_provider_that_lacks_an_endpoint_stops_the_start() =>
        Should.Throw<InvalidOperationException>(() =>
            Provider.Of(
                new ConfigurationBuilder()
                    .AddInMemoryCollection(
                        new Dictionary<string, string?>
                        {
                            ["TradePromotion:Providers:0:Key"] = "vneid",
                            ["TradePromotion:Providers:0:Name"] = "VNeID",
                        }
                    )
                    .Build()
            )
        );
}
