using TradePromotion.Meetings.Interpreting;
using TradePromotion.Meetings.Joining;
using TradePromotion.Meetings.Published;
using static TradePromotion.Tests.Meetings.MeetingExamples;

namespace TradePromotion.Tests.Meetings;

/// <summary>An interpreter is asked by letter, and comes when they have accepted themselves.</summary>
public sealed class InterpretingTests
{
    private const string Address = "interpreter@nowhere.example";
    private static readonly Guid Interpreter = Ids.Of("test", "interpreter");
    private static readonly Guid Letter = Ids.Of("test", "letter");
    private static readonly Actor Themselves = Someone.Who(Interpreter, []);

    private static AskInterpreter Ask(string email = Address) =>
        new(MeetingId, Letter, Side.Host, email, "en", Host, Opening);

    private static AcceptInterpreting Accepting =>
        new(MeetingId, Letter, Interpreter, Opening, [Hours], 3);

    private static readonly MeetingInterpreterAsked Asked = new(
        MeetingId,
        Letter,
        Address,
        Side.Host,
        "en",
        Host
    );

    [Fact]
    public void Asking_writes_a_letter_and_takes_nobodys_time()
    {
        Agreed.When(Ask($" {Address} ")).ShouldBe([Asked]);
        MeetingExamples.Asked.When(Ask()).ShouldBe([Asked]);
        Refused(
            () => Agreed.And(MeetingId, Asked).When(Ask(Address.ToUpper())),
            "InterpreterAsked"
        );
        foreach (var bad in new[] { "", "nobody", "a@b", "two words@x.example", "A <a@x.example>" })
            Refused(() => Agreed.When(Ask(bad)), "InterpreterAddress");
        Refused(() => Agreed.When(Ask() with { Now = Slot(2).To }), "Over");
    }

    [Fact]
    public void Only_a_side_asks_for_itself_and_takes_back_its_own()
    {
        Agreed.Allows(Ask(), HostActor).ShouldBeTrue();
        Agreed.Allows(Ask(), GuestActor).ShouldBeFalse();
        Agreed.Allows(Ask() with { By = Guest }, GuestActor).ShouldBeFalse();
        Agreed.Allows(Ask() with { By = Stranger.PersonId }, Stranger).ShouldBeFalse();
        WithdrawInterpreter Back(Actor by) => new(MeetingId, Letter, by.PersonId);
        var asked = Agreed.And(MeetingId, Asked);
        asked.Allows(Back(HostActor), HostActor).ShouldBeTrue();
        asked.Allows(Back(GuestActor), GuestActor).ShouldBeFalse();
        asked.Allows(Back(Stranger), Stranger).ShouldBeFalse();
        asked
            .When(Back(HostActor))
            .ShouldBe([new MeetingInterpreterWithdrawn(MeetingId, Letter, Host)]);
    }

    [Fact]
    public void Who_accepts_comes_and_their_diary_takes_the_time()
    {
        var asked = Agreed.And(MeetingId, Asked);
        asked.AllowsAcross(Accepting, Themselves).ShouldBeTrue();
        asked.AllowsAcross(Accepting, Stranger).ShouldBeFalse();
        asked.AllowsAcross(Accepting, Actor.Anonymous).ShouldBeFalse();
        var then = asked.WhenAcross(Accepting);
        then[MeetingId]
            .ShouldBe([
                new MeetingInterpretingAccepted(MeetingId, Letter),
                new MeetingPersonInvited(MeetingId, Interpreter, Side.Host, true, Interpreter),
            ]);
        then[DiaryOf(Interpreter)].ShouldBe([new DiarySlotTaken(Interpreter, MeetingId, Slot(2))]);
        // Of a request nothing is agreed on yet.
        MeetingExamples
            .Asked.And(MeetingId, Asked)
            .WhenAcross(Accepting)
            .Keys.ShouldBe([MeetingId]);
    }

    [Fact]
    public void Who_is_busy_or_was_not_asked_does_not_come()
    {
        Refused(() => Agreed.WhenAcross(Accepting), "InterpretingOver");
        var asked = Agreed.And(MeetingId, Asked);
        var another = Ids.Of("test", "another");
        Refused(
            () =>
                asked
                    .And(DiaryOf(Interpreter), new DiarySlotTaken(Interpreter, another, Slot(2)))
                    .WhenAcross(Accepting),
            "InterpreterTaken"
        );
        Refused(
            () => Agreed.And(MeetingId, Asked).WhenAcross(Accepting with { PersonId = Guest }),
            "ComesAlready"
        );
        var declined = Agreed.And(
            MeetingId,
            Asked,
            new MeetingInterpretingDeclined(MeetingId, Letter)
        );
        Refused(() => declined.WhenAcross(Accepting), "InterpretingOver");
        declined.When(new DeclineInterpreting(MeetingId, Letter)).ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_was_asked_has_a_place_and_letters_have_an_end()
    {
        var full = Agreed;
        for (var n = 0; n < 4; n++)
            full = full.And(
                MeetingId,
                Asked with
                {
                    InvitationId = Ids.Of("test", "letter", n),
                    Email = $"{n}@nowhere.example",
                }
            );
        Refused(() => full.When(Ask()), "TooManyPeople");
        Refused(
            () =>
                full.WhenAcross(
                    new InvitePerson(
                        MeetingId,
                        Side.Host,
                        HostColleague.PersonId,
                        Host,
                        [HostColleague.PersonId],
                        Opening
                    )
                ),
            "TooManyPeople"
        );
        var tired = Agreed;
        for (var n = 0; n < AskInterpreter.MostLetters; n++)
            tired = tired.And(
                MeetingId,
                Asked,
                new MeetingInterpreterWithdrawn(MeetingId, Letter, Host)
            );
        Refused(() => tired.When(Ask()), "InterpreterLetters");
    }

    [Fact]
    public void The_view_keeps_who_has_not_answered()
    {
        var view = new AskedInterpreterViewProjection();
        view.Rows(Asked).Single().Email.ShouldBe(Address);
        view.Rows(Asked, new MeetingInterpretingAccepted(MeetingId, Letter)).ShouldBeEmpty();
    }

    private static void Refused(Action act, string why) =>
        Should.Throw<Refusal>(act).Key.ShouldBe($"Meetings.Refused.{why}");

    [Fact]
    public void Who_asked_is_told_the_answer_and_nothing_of_other_questions()
    {
        var other = Asked with { InvitationId = Ids.Of("test", "other letter"), By = Guest };
        var accepted = Agreed.And(MeetingId, Asked).WhenAcross(Accepting)[MeetingId];
        var come = new List<MeetingEvent> { other, Asked };
        InterpreterAnswer.In(come, Letter).ShouldBeNull();
        come.AddRange(accepted.Cast<MeetingEvent>());
        InterpreterAnswer
            .In(come, Letter)
            .ShouldBe(new InterpreterAnswer(Host, Side.Host, Address, Interpreter));
        InterpreterAnswer
            .In([other, Asked, new MeetingInterpretingDeclined(MeetingId, Letter)], Letter)
            .ShouldBe(new InterpreterAnswer(Host, Side.Host, Address, Guid.Empty));
        InterpreterAnswer
            .In([Asked, new MeetingInterpreterWithdrawn(MeetingId, Letter, Host)], Letter)
            .ShouldBeNull();
    }
}
