using System.Text;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Identity.Published;
using TradePromotion.Meetings.Inviting;
using TradePromotion.Meetings.Published;
using TradePromotion.Wording;
using static TradePromotion.Tests.Meetings.MeetingExamples;

namespace TradePromotion.Tests.Meetings;

/// <summary>The calendar entry of a meeting of four, as each of them gets it, and as who does not come any more gets it.</summary>
public sealed class InvitationTests
{
    private static readonly Uri Site = new("https://fair.example/en/");
    private static readonly PersonCard Colleague = Card("host's colleague", "Lê Thị Colleague");
    private static readonly PersonCard Interpreter = Card("interpreter", "Phạm Interpreter");

    private static PersonCard Card(string who, string name) =>
        new(Ids.Of("test", who), name, "en", "Asia/Ho_Chi_Minh", []);

    private static MeetingDetails Details(params object[] more)
    {
        var row = new MeetingViewProjection()
            .Rows([
                Requested,
                Accepted,
                new MeetingPersonInvited(MeetingId, Colleague.Id, Side.Host, false, Host),
                new MeetingPersonInvited(MeetingId, Interpreter.Id, Side.Guest, true, Guest),
                .. more,
            ])
            .Single();
        return new(
            row,
            new FairView { Name = LocalText.Of("Hội chợ", "Fair") },
            "A12",
            new CompanyView { Id = Exhibitor, Name = LocalText.Of("Cà phê", "Coffee") },
            new CompanyView { Id = Buyer, Name = LocalText.Of("Nhà rang", "Roasters") },
            Card("host", "Mai Host"),
            Card("guest", "Johanna Guest")
        )
        {
            Along =
            [
                .. row.Others.Select(other =>
                    (other, other.PersonId == Colleague.Id ? Colleague : Interpreter)
                ),
            ],
        };
    }

    private static ReadCalendar For(PersonCard reader, Side side, params object[] more) =>
        CalendarReader.Read(Invitation.For(side, Details(more), new Words(), Site, reader)!);

    [Fact]
    public void Everyone_of_both_sides_is_named_with_their_part()
    {
        var read = For(Colleague, Side.Host);
        read.Method.ShouldBe("REQUEST");
        var attendees = read.Events.Single().Attendees;
        attendees
            .Select(one => one.Role)
            .ShouldBe(["CHAIR", "REQ-PARTICIPANT", "OPT-PARTICIPANT", "OPT-PARTICIPANT"]);
        attendees[0].Name.ShouldBe("Mai Host");
        attendees[1].Name.ShouldBe("Johanna Guest");
        attendees[3].Name.ShouldStartWith("Phạm Interpreter (");
        var text = Encoding
            .UTF8.GetString(Invitation.For(Side.Guest, Details(), new Words(), Site, Colleague)!)
            .Replace("\r\n ", "");
        text.ShouldContain("Mai Host\\, Lê Thị Colleague");
        text.ShouldContain("Johanna Guest\\n");
    }

    [Fact]
    public void Whoever_is_released_takes_the_entry_out_and_the_meeting_stands()
    {
        var read = For(
            Colleague,
            Side.Host,
            new MeetingPersonReleased(MeetingId, Colleague.Id, Side.Host, Host)
        );
        read.Method.ShouldBe("CANCEL");
        var entry = read.Events.Single();
        (entry.Sequence, entry.Status).ShouldBe((3, null));
        entry.Attendees.ShouldBe([new("Lê Thị Colleague", "REQ-PARTICIPANT")]);
        entry.Uid.ShouldBe(For(Interpreter, Side.Guest).Events.Single().Uid);
    }

    [Fact]
    public void Whoever_is_replaced_takes_the_entry_out_and_who_replaces_them_takes_it_in()
    {
        var switched = new MeetingPersonSwitched(
            MeetingId,
            Side.Host,
            Host,
            Colleague.Id,
            Guest,
            Slot(2)
        );
        var before = For(Card("host", "Mai Host"), Side.Host, switched);
        (before.Method, before.Events.Single().Sequence).ShouldBe(("CANCEL", 3));
        var after = For(Colleague, Side.Host, switched);
        (after.Method, after.Events.Single().Sequence).ShouldBe(("REQUEST", 3));
    }

    [Fact]
    public void A_meeting_called_off_is_cancelled_for_everyone()
    {
        var read = For(Interpreter, Side.Guest, new MeetingCancelled(MeetingId, Side.Host, ""));
        (read.Method, read.Events.Single().Status).ShouldBe(("CANCEL", "CANCELLED"));
        read.Events.Single().Attendees.Count.ShouldBe(4);
    }

    [Fact]
    public void A_colleague_who_looks_on_may_have_the_entry() =>
        CalendarReader
            .Read(
                Invitation.For(
                    Side.Host,
                    Details(),
                    new Words(),
                    Site,
                    Card("looker-on", "Vũ"),
                    isColleague: true
                )!
            )
            .Method.ShouldBe("REQUEST");
}
