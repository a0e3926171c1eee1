using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using TradePromotion.LiveSessions.Relaying;
using TradePromotion.LiveSessions.Talking;

namespace TradePromotion.Tests.LiveSessions;

public sealed class TalkingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("""{"description":{"type":"offer","sdp":"v=0"}}""", true)]
    [InlineData("""{"description":{"type":"answer","sdp":"v=0"}}""", true)]
    [InlineData("""{"description":{"type":"pranswer","sdp":"v=0"}}""", false)]
    [InlineData("""{"description":{"type":"offer","sdp":1}}""", false)]
    [InlineData("""{"description":{"type":"offer"}}""", false)]
    [InlineData("""{"description":{"type":"offer","sdp":"v=0","more":1}}""", false)]
    [InlineData("""{"description":null}""", false)]
    [InlineData(
        """{"candidate":{"candidate":"candidate:1","sdpMid":"0","sdpMLineIndex":0,"usernameFragment":null}}""",
        true
    )]
    [InlineData("""{"candidate":{"candidate":""}}""", true)]
    [InlineData("""{"candidate":{"candidate":1}}""", false)]
    [InlineData("""{"candidate":{"candidate":"c","evil":"x"}}""", false)]
    [InlineData(
        """{"description":{"type":"offer","sdp":"v=0"},"candidate":{"candidate":""}}""",
        false
    )]
    [InlineData("""{"say":"hello"}""", false)]
    [InlineData("[]", false)]
    [InlineData("{", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Passes_on_descriptions_and_candidates_only(string? message, bool sound) =>
        SignalMessage.IsSound(message).ShouldBe(sound);

    [Fact]
    public void Passes_on_nothing_overlong() =>
        SignalMessage
            .IsSound(
                $$$"""{"description":{"type":"offer","sdp":"{{{new string('a', SignalMessage.Longest)}}}"}}"""
            )
            .ShouldBeFalse();

    [Fact]
    public void A_connection_has_a_burst_and_then_a_pace()
    {
        var clock = new Clock();
        var pace = new Pace(clock, 3, 2);
        Enumerable.Range(0, 5).Count(_ => pace.Take()).ShouldBe(3);
        clock.Ticks += TimeSpan.FromSeconds(1).Ticks;
        Enumerable.Range(0, 5).Count(_ => pace.Take()).ShouldBe(2);
        clock.Ticks += TimeSpan.FromHours(1).Ticks;
        Enumerable.Range(0, 9).Count(_ => pace.Take()).ShouldBe(3);
    }

    [Fact]
    public void One_seat_a_person_and_the_newest_window_has_it()
    {
        var presence = new Presence();
        var room = Ids.Of("test", "room");
        var (host, guest) = (Ids.Of("test", "host"), Ids.Of("test", "guest"));
        presence.Sit(room, new(host, "h1", "s1")).Others.ShouldBeEmpty();
        presence.Sit(room, new(guest, "g1", "s2")).Others.Single().Connection.ShouldBe("h1");
        presence.Sit(room, new(host, "h2", "s3")).Replaced.ShouldBe("h1");
        presence.OthersThan(room, "g1").Single().Connection.ShouldBe("h2");
        presence.OthersThan(room, "h1").ShouldBeEmpty("who lost the seat reaches nobody");
        presence.OthersThan(Ids.Of("test", "another room"), "g1").ShouldBeEmpty();
        presence.Stand(room, "h1").ShouldBeFalse();
        presence.Stand(room, "h2").ShouldBeTrue();
        presence.OthersThan(room, "g1").ShouldBeEmpty();
    }

    [Fact]
    public void Who_is_no_longer_invited_loses_the_seat_and_reaches_nobody()
    {
        var presence = new Presence();
        var room = Ids.Of("test", "room");
        var (host, guest) = (Ids.Of("test", "host"), Ids.Of("test", "guest"));
        presence.Sit(room, new(host, "h1", "s1"));
        presence.Sit(room, new(guest, "g1", "s2"));
        presence.Clear(room, person => person == host).Single().Connection.ShouldBe("g1");
        presence.OthersThan(room, "g1").ShouldBeEmpty();
        presence.In(room).Single().PersonId.ShouldBe(host);
        presence.Stand(room, "g1").ShouldBeFalse();
        presence.Clear(room, _ => false).Count.ShouldBe(1);
        presence.In(room).ShouldBeEmpty();
        presence.Clear(room, _ => false).ShouldBeEmpty();
    }

    [Fact]
    public void Turn_credentials_are_what_coturn_expects()
    {
        var person = Ids.Of("test", "person");
        var server = Servers(
                ("Urls:0", "turn:turn.example:3478?transport=udp"),
                ("Secret", "north wind")
            )
            .For(person, Now)
            .Servers.Single();
        server.Urls.ShouldBe(["turn:turn.example:3478?transport=udp"]);
        server.Username.ShouldBe($"{Now.AddHours(2).ToUnixTimeSeconds()}:{person:N}");
        server.Credential.ShouldBe(
            Convert.ToBase64String(
                HMACSHA1.HashData("north wind"u8, Encoding.UTF8.GetBytes(server.Username!))
            )
        );
        Servers().For(person, Now).Servers.ShouldBeEmpty();
        Servers(("Urls:0", "stun:stun.example"))
            .For(person, Now)
            .Servers.Single()
            .Username.ShouldBeNull();
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void A_platform_may_want_every_call_relayed(string only, bool relayOnly) =>
        Servers(("Urls:0", "turn:turn.example"), ("Secret", "north wind"), ("Only", only))
            .For(Ids.Of("test", "person"), Now)
            .RelayOnly.ShouldBe(relayOnly);

    [Fact]
    public void Our_own_relay_listens_where_it_was_told_and_nowhere_else()
    {
        RelaySettings.Listens("").ShouldBe(IPAddress.Loopback);
        RelaySettings.Listens("anywhere").ShouldBe(IPAddress.Loopback);
        var settings = new RelaySettings(
            RelaySettings.Listens("192.0.2.7"),
            4478,
            "north wind",
            "/var/relay"
        ).Written();
        settings.ShouldContain("listening-ip=192.0.2.7");
        settings.ShouldContain("relay-ip=192.0.2.7");
        settings.ShouldContain("static-auth-secret=north wind");
        settings.ShouldNotContain("allow-loopback-peers");
        settings.ShouldContain("\nno-tls\n");
    }

    [Fact]
    public void Our_own_relay_speaks_TLS_where_a_certificate_is_named_and_says_what_is_wrong_with_it()
    {
        var file = typeof(TalkingTests).Assembly.Location;
        RelayTls.Of(Media()).ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => RelayTls.Of(Media(("Name", "turn.example"))));
        Should
            .Throw<InvalidOperationException>(() =>
                RelayTls.Of(
                    Media(("Name", "turn.example"), ("Certificate", file), ("Key", "/no/such/file"))
                )
            )
            .Message.ShouldContain("/no/such/file");
        var tls = RelayTls.Of(
            Media(
                ("Name", "turn.example"),
                ("Certificate", file),
                ("Key", file),
                ("TlsPort", "443")
            )
        );
        var settings = new RelaySettings(
            IPAddress.Parse("192.0.2.7"),
            4478,
            "north wind",
            "/var/relay",
            tls
        );
        settings.Urls[^1].ShouldBe("turns:turn.example:443?transport=tcp");
        settings.Written().ShouldContain("\ntls-listening-port=443\ncert=");
        settings.Written().ShouldNotContain("no-tls");
    }

    private static IConfiguration Media(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                settings.Select(s => new KeyValuePair<string, string?>(
                    $"TradePromotion:Media{s.Key}",
                    s.Value
                ))
            )
            .Build();

    private static IceServers Servers(params (string Key, string Value)[] settings) =>
        new(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    settings.Select(s => new KeyValuePair<string, string?>(
                        $"TradePromotion:Turn:{s.Key}",
                        s.Value
                    ))
                )
                .Build()
        );

    private sealed class Clock : TimeProvider
    {
        public long Ticks { get; set; }
        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Ticks;
    }
}
