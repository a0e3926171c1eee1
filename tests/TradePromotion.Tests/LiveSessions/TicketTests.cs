using Microsoft.AspNetCore.DataProtection;
using TradePromotion.LiveSessions.Entering;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Tests.LiveSessions;

public sealed class TicketTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);
    private static readonly Guid Meeting = Ids.Of("test", "meeting");
    private static readonly Guid Person = Ids.Of("test", "person");
    private readonly IDataProtectionProvider _protection = new EphemeralDataProtectionProvider();

    private Tickets Tickets => new(_protection);

    [Fact]
    public void Says_who_may_enter_which_room()
    {
        var ticket = Tickets.Read(Tickets.Write(Meeting, Person, Side.Guest, Now), Now)!;
        (ticket.MeetingId, ticket.PersonId, ticket.Side).ShouldBe((Meeting, Person, Side.Guest));
    }

    [Fact]
    public void Is_good_for_two_minutes()
    {
        var written = Tickets.Write(Meeting, Person, Side.Guest, Now);
        Tickets.Read(written, Now.AddSeconds(119)).ShouldNotBeNull();
        Tickets.Read(written, Now.AddSeconds(120)).ShouldBeNull();
    }

    [Fact]
    public void Cannot_be_forged()
    {
        var written = Tickets.Write(Meeting, Person, Side.Guest, Now);
        for (var i = 0; i < written.Length; i += 7)
        {
            var other = written[i] == 'A' ? 'B' : 'A';
            Tickets.Read(written[..i] + other + written[(i + 1)..], Now).ShouldBeNull($"at {i}");
        }
        Tickets.Read(null, Now).ShouldBeNull();
        Tickets.Read("", Now).ShouldBeNull();
        Tickets.Read("not even base64 !", Now).ShouldBeNull();
        Tickets
            .Read($"{Meeting} {Person} Guest {Now.AddMinutes(1).ToUnixTimeMilliseconds()}", Now)
            .ShouldBeNull();
    }

    [Fact]
    public void Of_another_installation_is_worth_nothing() =>
        Tickets
            .Read(
                new Tickets(new EphemeralDataProtectionProvider()).Write(
                    Meeting,
                    Person,
                    Side.Host,
                    Now
                ),
                Now
            )
            .ShouldBeNull();

    [Fact]
    public void What_was_sealed_for_another_purpose_is_no_ticket() =>
        Tickets
            .Read(
                _protection
                    .CreateProtector("another")
                    .Protect(
                        $"{Meeting} {Person} Guest {Now.AddMinutes(1).ToUnixTimeMilliseconds()}"
                    ),
                Now
            )
            .ShouldBeNull();
}
