using TradePromotion.LiveSessions;
using TradePromotion.LiveSessions.Entering;
using TradePromotion.LiveSessions.Preparing;
using TradePromotion.LiveSessions.Published;
using TradePromotion.LiveSessions.Talking;
using TradePromotion.LiveSessions.Waiting;
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

    private static EnterRoom Enter(Guid person, int minutes = 0, params Guid[] here) =>
        new(Meeting, person, here, Slot.From.AddMinutes(minutes));

    [Fact]
    public void An_invited_person_comes_in_once()
    {
        Ready.When(Enter(Host)).ShouldBe([new RoomEntered(Meeting, Host, Side.Host)]);
        HostInside.When(Enter(Host)).ShouldBeEmpty();
    }

    [Fact]
    public void Both_sides_meet_once()
    {
        var then = HostInside.When(Enter(Guest, here: Host));
        then.ShouldBe([new RoomEntered(Meeting, Guest, Side.Guest), new RoomSidesMet(Meeting)]);
        HostInside
            .And(Room.IdOf(Meeting), [.. then])
            .When(Enter(Host, here: Guest))
            .ShouldBeEmpty();
    }

    [Fact]
    public void An_interpreter_comes_in_and_speaks_for_nobody()
    {
        var interpreter = Ids.Of("test", "interpreter");
        var colleague = Ids.Of("test", "colleague");
        var room = Given.Events(
            Room.IdOf(Meeting),
            new RoomPrepared(
                Meeting,
                Host,
                Guest,
                Slot,
                [new(interpreter, Side.Guest, Interprets: true), new(colleague, Side.Guest)]
            )
        );
        room.Allows(Enter(interpreter), Someone.Who(interpreter, [])).ShouldBeTrue();
        room.When(Enter(interpreter, here: Host))
            .ShouldBe([new RoomEntered(Meeting, interpreter, Side.Guest, Interprets: true)]);
        room.When(Enter(colleague, here: Host))
            .ShouldBe([new RoomEntered(Meeting, colleague, Side.Guest), new RoomSidesMet(Meeting)]);
        room.When(Enter(colleague, here: Guest))
            .Count.ShouldBe(1, "two of one side are no meeting");
    }

    [Fact]
    public void Who_is_late_says_so_and_is_not_any_more_on_coming()
    {
        AnnounceLate Late(int minutes, int at = 0) =>
            new(Meeting, Guest, minutes, Slot.From.AddMinutes(at));
        var then = Ready.When(Late(10));
        then.ShouldBe([new RoomLateAnnounced(Meeting, Guest, 10)]);
        var late = Ready.And(Room.IdOf(Meeting), [.. then]);
        late.When(Late(10)).ShouldBeEmpty();
        late.When(Late(15)).Count.ShouldBe(1);
        late.And(Room.IdOf(Meeting), new RoomEntered(Meeting, Guest, Side.Guest))
            .When(Late(15))
            .ShouldBeEmpty();
        Should.Throw<Refusal>(() => Ready.When(Late(7)));
        Should.Throw<Refusal>(() => Ready.When(Late(10, at: -61)));
        Should.Throw<Refusal>(() => Ready.When(Late(10, at: 30)));
        Ready.Allows(Late(10), GuestActor).ShouldBeTrue();
        Ready.Allows(Late(10), HostActor).ShouldBeFalse();
        Ready.Allows(Late(10) with { PersonId = Stranger.PersonId }, Stranger).ShouldBeFalse();
    }

    [Fact]
    public void After_a_crash_a_stale_presence_is_no_meeting() =>
        HostInside.When(Enter(Guest)).ShouldBe([new RoomEntered(Meeting, Guest, Side.Guest)]);

    [Theory]
    [InlineData(-16, false)]
    [InlineData(-15, true)]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void Open_from_a_quarter_before_until_half_an_hour_after(int minutes, bool open)
    {
        if (open)
            Ready.When(Enter(Host, minutes)).Count.ShouldBe(1);
        else
            Should
                .Throw<Refusal>(() => Ready.When(Enter(Host, minutes)))
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
    public void Only_the_platform_empties_a_room_and_forgets_nobody_in_it()
    {
        var empty = new EmptyRoom(Meeting);
        var gone = Ids.Of("test", "no longer invited");
        HostInside
            .And(Room.IdOf(Meeting), new RoomEntered(Meeting, gone, Side.Guest))
            .When(empty)
            .ShouldBe(
                [new RoomLeft(Meeting, Host), new RoomLeft(Meeting, gone)],
                ignoreOrder: true
            );
        Ready.When(empty).ShouldBeEmpty();
        HostInside.Allows(empty, Actor.Platform).ShouldBeTrue();
        HostInside.Allows(empty, HostActor).ShouldBeFalse();
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
