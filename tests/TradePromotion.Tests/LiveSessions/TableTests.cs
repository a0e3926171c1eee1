using System.Text;
using TradePromotion.Filing;
using TradePromotion.LiveSessions;
using TradePromotion.LiveSessions.Exchanging;
using TradePromotion.LiveSessions.Laying;
using TradePromotion.LiveSessions.Noting;
using TradePromotion.LiveSessions.Preparing;
using TradePromotion.LiveSessions.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Tests.LiveSessions;

/// <summary>What the people of a meeting work with: notes, products, files and business cards.</summary>
public sealed class TableTests
{
    private static readonly Guid Meeting = Ids.Of("test", "meeting");
    private static readonly Guid Host = Ids.Of("test", "host");
    private static readonly Guid Guest = Ids.Of("test", "guest");
    private static readonly Guid Product = Ids.Of("test", "robusta");
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

    private static Given Room => Given.Events(RoomId, new RoomPrepared(Meeting, Host, Guest, Slot));

    private static Guid RoomId => TradePromotion.LiveSessions.Room.IdOf(Meeting);

    private static WriteNotes Notes(string text, int after) =>
        new(Meeting, Host, text, after, Slot.From);

    private static LayProduct Lay(bool lies, params Guid[] offered) =>
        new(Meeting, Guest, Product, lies, offered, Slot.From);

    private static GiveCard Card(string position, string email, string phone) =>
        new(Meeting, Host, "Hồ Thị Mai Linh", new(position, email, phone), Slot.From);

    private static ShareFile File(int n = 0) =>
        new(
            Meeting,
            Host,
            new DocumentCard(Ids.Of("test", "file", n), $"{n}.pdf", "application/pdf", 1000),
            Slot.From
        );

    [Fact]
    public void Who_writes_notes_after_an_older_revision_is_told_so()
    {
        var then = Room.When(Notes("18 t", 0));
        then.ShouldBe([new RoomNotesWritten(Meeting, Host, "18 t", 1)]);
        var written = Room.And(RoomId, [.. then]);
        Refused(() => written.When(Notes("20 t", 0)), "NotesMoved");
        written.When(Notes("20 t", 1)).Count.ShouldBe(1);
        Refused(() => Room.When(Notes(new string('a', 10_001), 0)), "NotesTooLong");
        Refused(() => Room.When(Notes("…", 0) with { Now = Slot.To.AddHours(1) }), "NotOpen");
    }

    [Fact]
    public void Only_what_the_exhibitor_shows_lies_on_the_table()
    {
        Refused(() => Room.When(Lay(true)), "NotOffered");
        var then = Room.When(Lay(true, Product));
        then.ShouldBe([new RoomProductLaid(Meeting, Guest, Product)]);
        var laid = Room.And(RoomId, [.. then]);
        laid.When(Lay(true, Product)).ShouldBeEmpty();
        laid.When(Lay(false)).ShouldBe([new RoomProductTaken(Meeting, Guest, Product)]);
        Room.When(Lay(false)).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_is_given_once_and_a_meeting_holds_twenty()
    {
        var room = Room;
        for (var n = 0; n < ShareFile.Most; n++)
            room = room.And(RoomId, [.. room.When(File(n))]);
        room.When(File(3)).ShouldBeEmpty();
        Refused(() => room.When(File(20)), "TooManyFiles");
    }

    [Fact]
    public void A_card_says_how_to_reach_its_giver()
    {
        var then = Room.When(Card(" Export manager ", "linh@gdn.example", "+84 262 000 000"));
        then.ShouldBe([
            new RoomCardGiven(
                Meeting,
                Host,
                "Hồ Thị Mai Linh",
                "Export manager",
                "linh@gdn.example",
                "+84 262 000 000"
            ),
        ]);
        Refused(() => Room.When(Card("Export manager", "", " ")), "CardEmpty");
        Refused(() => Room.When(Card("", "linh", "")), "CardEmail");
        Refused(() => Room.When(Card("", "", "javascript:alert(1)")), "CardPhone");
        Room.And(RoomId, [.. then])
            .When(Card("Export manager", "linh@gdn.example", "+84 262 000 000"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_acts_for_another_and_no_stranger_acts_at_all()
    {
        Room.Allows(Notes("", 0), HostActor).ShouldBeTrue();
        Room.Allows(Notes("", 0), GuestActor).ShouldBeFalse();
        Room.Allows(Notes("", 0) with { PersonId = Stranger.PersonId }, Stranger).ShouldBeFalse();
        Room.Allows(Lay(true), GuestActor).ShouldBeTrue();
        Room.Allows(Lay(true), HostActor).ShouldBeFalse();
        Room.Allows(Lay(true) with { PersonId = Stranger.PersonId }, Stranger).ShouldBeFalse();
        Room.Allows(File(), GuestActor).ShouldBeFalse();
        Room.Allows(File() with { PersonId = Stranger.PersonId }, Stranger).ShouldBeFalse();
        Room.Allows(Card("", "", ""), GuestActor).ShouldBeFalse();
        Room.Allows(Card("", "", "") with { PersonId = Stranger.PersonId }, Stranger)
            .ShouldBeFalse();
        Room.Allows(new SeatOther(Meeting, new(Stranger.PersonId, Side.Host), true), HostActor)
            .ShouldBeFalse();
    }

    [Fact]
    public void The_platform_seats_others_and_a_moved_meeting_keeps_them()
    {
        var colleague = new Attendee(Ids.Of("test", "colleague"), Side.Guest);
        var then = Room.When(new SeatOther(Meeting, colleague, true));
        var seated = Room.And(RoomId, [.. then]);
        seated.When(new SeatOther(Meeting, colleague, true)).ShouldBeEmpty();
        var moved = (RoomPrepared)
            seated
                .When(
                    new PrepareRoom(
                        Meeting,
                        Host,
                        Guest,
                        new(Slot.From.AddHours(1), Slot.To.AddHours(1))
                    )
                )
                .Single();
        moved.Others.ShouldBe([colleague]);
        (
            (RoomPrepared)seated.When(new SeatOther(Meeting, colleague, false)).Single()
        ).Others!.ShouldBeEmpty();
        Given.Nothing.When(new SeatOther(Meeting, colleague, true)).ShouldBeEmpty();
    }

    [Fact]
    public void A_card_in_an_address_book_cannot_break_out_of_its_line()
    {
        var text = Encoding.UTF8.GetString(
            CardFile.Write("Linh; Hồ", "Gió Đại Ngàn", "CEO\nTEL:1", "linh@gdn.example", "")
        );
        text.ShouldStartWith("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Linh\\; Hồ\r\n");
        text.ShouldContain("ORG:Gió Đại Ngàn\r\n");
        text.ShouldContain("TITLE:CEO\\nTEL:1\r\n");
        text.ShouldNotContain("\r\nTEL");
        text.ShouldEndWith("END:VCARD\r\n");
    }

    private static void Refused(Action act, string why) =>
        Should.Throw<Refusal>(act).Key.ShouldBe($"LiveSessions.Refused.{why}");
}
