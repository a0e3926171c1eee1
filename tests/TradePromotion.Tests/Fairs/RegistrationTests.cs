using TradePromotion.Fairs.Admitting;
using TradePromotion.Fairs.Inviting;
using TradePromotion.Fairs.Published;
using TradePromotion.Fairs.Registering;
using static TradePromotion.Tests.Fairs.FairExamples;

namespace TradePromotion.Tests.Fairs;

public sealed class RegistrationTests
{
    private static readonly Guid Person = Ids.Of("test", "visitor");
    private static readonly Guid Registration = RegistrationView.IdOf(Fair, Person);
    private static readonly Actor Visitor = Someone.Who(Person, []);
    private static readonly Guid Code = Invitation.IdOf(Fair, "k7f2");

    private static readonly FairRegistrationSet Rules = new(
        Fair,
        NeedsApproval: true,
        InvitedOnly: false,
        [
            new(LocalText.Of("Bạn mua gì?", "What do you buy?"), QuestionKind.Text, [], true),
            new(
                LocalText.Of("Biết qua đâu?", "Who told you?"),
                QuestionKind.Choice,
                [LocalText.Of("Báo", "Press"), LocalText.Of("Bạn bè", "Friends")],
                false
            ),
            new(LocalText.Of("Ở lại ăn trưa?", "Lunch?"), QuestionKind.YesNo, [], false),
        ]
    );

    private static readonly RegisterForFair Register = new(
        Fair,
        Person,
        null,
        ["Cà phê", "1", "yes"],
        "",
        "en"
    );

    private static Given Open => Given.Events(Fair, Announced, Rules);

    [Fact]
    public void Registers_with_answers_and_waits_for_approval()
    {
        var registered = Open.WhenAcross(Register)[Registration]
            .Single()
            .ShouldBeOfType<VisitorRegistered>();
        registered.NeedsApproval.ShouldBeTrue();
        GivenAnswer
            .Read(registered.Answers)
            .Select(a => a.Answer)
            .ShouldBe(["Cà phê", "Friends", "yes"]);
        Open.And(Registration, registered).WhenAcross(Register).ShouldBeEmpty();
    }

    [Fact]
    public void A_code_spares_the_approval_and_never_admits_more_than_it_says()
    {
        var issued = new InvitationIssued(Code, Fair, "K7F2", "Hiệp hội", 1);
        var invited = Register with { Code = " k7f2 " };
        var then = Open.And(Code, issued).WhenAcross(invited);
        then[Registration]
            .Single()
            .ShouldBeOfType<VisitorRegistered>()
            .NeedsApproval.ShouldBeFalse();
        then[Code].Single().ShouldBe(new InvitationUsed(Code, Person));
        Refused(Open.And(Code, issued, new InvitationUsed(Code, Guid.Empty)), invited)
            .Key.ShouldBe("Fairs.Refused.CodeUsed");
        Refused(Open, invited).Key.ShouldBe("Fairs.Refused.CodeUnknown");
        Refused(Given.Events(Fair, Announced, Rules with { InvitedOnly = true }), Register)
            .Key.ShouldBe("Fairs.Refused.CodeMissing");
    }

    [Fact]
    public void A_code_counts_people_and_not_how_often_they_change_their_mind()
    {
        var issued = new InvitationIssued(Code, Fair, "K7F2", "Hiệp hội", 1);
        var invited = Register with { Code = "K7F2" };
        var first = Open.And(Code, issued).WhenAcross(invited);
        var back = Open.And(Code, issued, first[Code].Single())
            .And(
                Registration,
                first[Registration].Single(),
                new RegistrationWithdrawn(Registration, Fair, Person)
            );
        back.WhenAcross(invited).Keys.ShouldBe([Registration]);
        // Also where they came without it in between, and for nobody else.
        back.And(
                Registration,
                (VisitorRegistered)first[Registration].Single() with
                {
                    Code = null,
                },
                new RegistrationWithdrawn(Registration, Fair, Person)
            )
            .WhenAcross(invited)
            .Keys.ShouldBe([Registration]);
        Refused(back, invited with { PersonId = Ids.Of("test", "another") })
            .Key.ShouldBe("Fairs.Refused.CodeUsed");
        Refused(back.And(Code, new InvitationWithdrawn(Code)), invited)
            .Key.ShouldBe("Fairs.Refused.CodeWithdrawn");
    }

    [Fact]
    public void What_is_asked_must_be_answered_as_asked()
    {
        Refused(Open, Register with { Answers = [""] }).Field.ShouldBe("Answers[0]");
        Refused(Open, Register with { Answers = ["x", "7"] }).Field.ShouldBe("Answers[1]");
        Refused(Open, Register with { Answers = ["x", "", "perhaps"] })
            .Field.ShouldBe("Answers[2]");
        Refused(Given.Events(Fair, Announced), Register)
            .Key.ShouldBe("Fairs.Refused.NoRegistration");
        Refused(Open.And(Fair, new FairCancelled(Fair, LocalText.Of("Bão", "Storm"))), Register)
            .Key.ShouldBe("Fairs.Refused.NoRegistration");
    }

    [Fact]
    public void Officers_approve_or_refuse_with_a_reason()
    {
        var given = Open.And(Registration, Registered());
        var approve = new AnswerRegistration(Fair, Person, true, "", Officer.PersonId);
        given.WhenAcross(approve)[Registration].Single().ShouldBeOfType<RegistrationApproved>();
        Should
            .Throw<Refusal>(() => given.WhenAcross(approve with { Approve = false }))
            .Field.ShouldBe("Reason");
        var refused = given
            .WhenAcross(approve with { Approve = false, Reason = "Chỉ dành cho nhà nhập khẩu" })[
                Registration
            ]
            .Single();
        Refused(given.And(Registration, refused), Register)
            .Key.ShouldBe("Fairs.Refused.RegistrationRefused");
        Should
            .Throw<Refusal>(() => Open.WhenAcross(approve))
            .Key.ShouldBe("Fairs.Refused.RegistrationGone");
    }

    [Fact]
    public void Each_for_themselves_and_officers_for_their_fair_only()
    {
        Open.AllowsAcross(Register, Visitor).ShouldBeTrue();
        Open.AllowsAcross(Register, Officer).ShouldBeFalse();
        Open.AllowsAcross(Register, Actor.Anonymous).ShouldBeFalse();
        Open.AllowsAcross(Register with { CompanyId = Agency }, Visitor).ShouldBeFalse();
        Open.Allows(new WithdrawRegistration(Fair, Person), Officer).ShouldBeFalse();
        var approve = new AnswerRegistration(Fair, Person, true, "", OtherOfficer.PersonId);
        Open.AllowsAcross(approve, OtherOfficer).ShouldBeFalse();
        Open.AllowsAcross(approve, Visitor).ShouldBeFalse();
        Open.Allows(new SetRegistration(Fair, false, false, []), OtherOfficer).ShouldBeFalse();
        Open.AllowsAcross(new IssueInvitation(Fair, "X", "Ai đó", 1), OtherOfficer).ShouldBeFalse();
    }

    [Fact]
    public void A_registration_taken_back_can_be_made_again()
    {
        var given = Open.And(Registration, Registered());
        var withdrawn = given.When(new WithdrawRegistration(Fair, Person)).Single();
        given = given.And(Registration, withdrawn);
        given.When(new WithdrawRegistration(Fair, Person)).ShouldBeEmpty();
        given.WhenAcross(Register).ShouldNotBeEmpty();
        new RegistrationViewProjection()
            .Rows(Registered(), withdrawn)
            .Single()
            .State.ShouldBe(RegistrationState.Withdrawn);
    }

    [Fact]
    public void Questions_and_codes_must_make_sense()
    {
        Should
            .Throw<Refusal>(() =>
                Open.When(
                    new SetRegistration(
                        Fair,
                        false,
                        false,
                        [Rules.Questions[1] with { Choices = [LocalText.Of("Báo", "Press")] }]
                    )
                )
            )
            .Field.ShouldBe("Rows[0].Choices");
        Should
            .Throw<Refusal>(() => Open.WhenAcross(new IssueInvitation(Fair, "A", "Ai đó", 0)))
            .Field.ShouldBe("Most");
        new InvitationViewProjection()
            .Rows(
                new InvitationIssued(Code, Fair, "K7F2", "Hiệp hội", 5),
                new InvitationUsed(Code, Person)
            )
            .Single()
            .Used.ShouldBe(1);
    }

    private static VisitorRegistered Registered() =>
        new(Registration, Fair, Person, null, "[]", null, NeedsApproval: true);

    private static Refusal Refused(Given given, RegisterForFair command) =>
        Should.Throw<Refusal>(() => given.WhenAcross(command));

    [Fact]
    public void A_withdrawn_code_admits_nobody_more()
    {
        var withdraw = new WithdrawInvitation(Fair, "K7F2");
        var issued = Open.And(Code, new InvitationIssued(Code, Fair, "K7F2", "Báo chí", 5));
        issued.AllowsAcross(withdraw, Officer).ShouldBeTrue();
        issued.AllowsAcross(withdraw, Visitor).ShouldBeFalse();
        issued.AllowsAcross(withdraw, OtherOfficer).ShouldBeFalse();
        Open.WhenAcross(withdraw).ShouldBeEmpty();
        var gone = issued.WhenAcross(withdraw)[Code].Single();
        gone.ShouldBe(new InvitationWithdrawn(Code));
        var after = issued.And(Code, gone);
        after.WhenAcross(withdraw).ShouldBeEmpty();
        Should
            .Throw<Refusal>(() => after.WhenAcross(Register with { Code = "k7f2" }))
            .Key.ShouldBe("Fairs.Refused.CodeWithdrawn");
    }
}
