using TradePromotion.LiveSessions;
using TradePromotion.LiveSessions.Entering;
using TradePromotion.LiveSessions.Preparing;
using TradePromotion.LiveSessions.Published;
using TradePromotion.LiveSessions.Talking;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Tests.LiveSessions;

public sealed class RoomTests
{
    private static readonly Guid Meeting = Ids.Of("test", "meeting");
    private static readonly Guid Message = Ids.Of("test", "message");
    private static readonly Guid Host = Ids.Of("test", "host");
    private static readonly Guid Guest = Ids.Of("test", "guest");
    private static readonly Period Slot = new(
        new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero),
        new(2026, 11, 23, 3, 30, 0, TimeSpan.Zero)
    );
    private static readonly Actor HostActor = Someone.Who(Host, [Role.Exhibitor]);
    private static readonly Actor GuestActor = Someone.Who(Guest, [Role.Buyer]);
    private static readonly Actor Stranger = Someone.Who(
        Ids.Of("test", "stranger"),
        [Role.Buyer, Role.Officer, Role.Administrator]
    );

    private static Given Ready =>
        Given.Events(Room.IdOf(Meeting), new RoomPrepared(Meeting, Host, Guest, Slot));
    private static Given HostInside =>
        Ready.And(Room.IdOf(Meeting), new RoomEntered(Meeting, Host, Side.Host));

    private static EnterRoom Enter(Guid person, bool other = false, int minutes = 0) =>
        new(Meeting, person, other, Slot.From.AddMinutes(minutes));

    [Fact]
    public void An_invited_person_comes_in_once()
    {
        Ready.When(Enter(Host)).ShouldBe([new RoomEntered(Meeting, Host, Side.Host)]);
        HostInside.When(Enter(Host)).ShouldBeEmpty();
    }

    [Fact]
    public void Both_sides_meet_once()
    {
        var then = HostInside.When(Enter(Guest, other: true));
        then.ShouldBe([new RoomEntered(Meeting, Guest, Side.Guest), new RoomSidesMet(Meeting)]);
        HostInside
            .And(Room.IdOf(Meeting), [.. then])
            .When(Enter(Host, other: true))
            .ShouldBeEmpty();
    }

    [Fact]
    public void After_a_crash_a_stale_presence_is_no_meeting() =>
        HostInside
            .When(Enter(Guest, other: false))
            .ShouldBe([new RoomEntered(Meeting, Guest, Side.Guest)]);

    [Theory]
    [InlineData(-16, false)]
    [InlineData(-15, true)]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void Open_from_a_quarter_before_until_half_an_hour_after(int minutes, bool open)
    {
        if (open)
            Ready.When(Enter(Host, minutes: minutes)).Count.ShouldBe(1);
        else
            Should
                .Throw<Refusal>(() => Ready.When(Enter(Host, minutes: minutes)))
                .Key.ShouldBe("LiveSessions.Refused.NotOpen");
    }

    [Fact]
    public void Only_the_invited_come_in_and_only_as_themselves()
    {
        Ready.Allows(Enter(Host), HostActor).ShouldBeTrue();
        Ready.Allows(Enter(Guest), GuestActor).ShouldBeTrue();
        Ready.Allows(Enter(Guest), HostActor).ShouldBeFalse();
        Ready.Allows(Enter(Stranger.PersonId), Stranger).ShouldBeFalse();
        Ready.Allows(Enter(Guid.Empty), Actor.Anonymous).ShouldBeFalse();
        Given.Nothing.Allows(Enter(Host), HostActor).ShouldBeFalse();
        Given.Nothing.Allows(Enter(Guid.Empty), Actor.Anonymous).ShouldBeFalse();
    }

    [Fact]
    public void Only_the_invited_write_and_only_as_themselves()
    {
        var say = new SayInRoom(Meeting, Message, Host, "Chào bạn", Slot.From);
        HostInside.Allows(say, HostActor).ShouldBeTrue();
        HostInside.Allows(say, GuestActor).ShouldBeFalse();
        HostInside.Allows(say with { PersonId = Stranger.PersonId }, Stranger).ShouldBeFalse();
    }

    [Fact]
    public void A_message_sent_again_is_kept_once()
    {
        var say = new SayInRoom(Meeting, Message, Host, " Chào bạn ", Slot.From);
        var then = HostInside.When(say);
        then.ShouldBe([new RoomMessageSaid(Meeting, Message, Host, "Chào bạn")]);
        HostInside.And(Room.IdOf(Meeting), [.. then]).When(say).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2001)]
    public void A_message_has_1_to_2000_characters(int length) =>
        Should.Throw<Refusal>(() =>
            HostInside.When(
                new SayInRoom(Meeting, Message, Host, new string('a', length), Slot.From)
            )
        );

    [Fact]
    public void Nothing_is_said_in_a_closed_room() =>
        Should.Throw<Refusal>(() =>
            HostInside.When(new SayInRoom(Meeting, Message, Host, "…", Slot.To.AddHours(1)))
        );

    [Fact]
    public void A_meeting_called_off_has_no_room()
    {
        var off = Ready.And(Room.IdOf(Meeting), new RoomCalledOff(Meeting));
        Should.Throw<Refusal>(() => off.When(Enter(Host)));
        off.When(new CallOffRoom(Meeting)).ShouldBeEmpty();
        Given.Nothing.When(new CallOffRoom(Meeting)).ShouldBeEmpty();
    }

    [Fact]
    public void Leaving_counts_once()
    {
        var leave = new LeaveRoom(Meeting, Host);
        HostInside.When(leave).ShouldBe([new RoomLeft(Meeting, Host)]);
        Ready.When(leave).ShouldBeEmpty();
        HostInside.Allows(leave, Actor.Platform).ShouldBeTrue();
        HostInside.Allows(leave, GuestActor).ShouldBeFalse();
    }

    [Fact]
    public void Only_the_platform_prepares_and_closes_rooms()
    {
        var prepare = new PrepareRoom(Meeting, Host, Guest, Slot);
        Given.Nothing.When(prepare).Count.ShouldBe(1);
        Ready.When(prepare).ShouldBeEmpty();
        Given.Nothing.Allows(prepare, HostActor).ShouldBeFalse();
        Ready.Allows(new CallOffRoom(Meeting), HostActor).ShouldBeFalse();
    }
}
