using TradePromotion.Fairs.Published;
using TradePromotion.Fairs.Registering;
using static TradePromotion.Tests.Fairs.FairExamples;

namespace TradePromotion.Tests.Fairs;

/// <summary>Two accounts of one person became one, and one or both of them were registered for a fair.</summary>
public sealed class HandOverRegistrationTests
{
    private static readonly Guid From = Ids.Of("test", "closed account");
    private static readonly Guid Into = Ids.Of("test", "account that goes on");
    private static readonly Guid Old = RegistrationView.IdOf(Fair, From);
    private static readonly Guid New = RegistrationView.IdOf(Fair, Into);
    private static readonly DateTimeOffset At = new(2026, 11, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly HandOverRegistration HandOver = new(Fair, From, Into, At);
    private static readonly RegistrationWithdrawn Left = new(Old, Fair, From);

    private static VisitorRegistered Registered(Guid person, bool waits) =>
        new(RegistrationView.IdOf(Fair, person), Fair, person, null, "[answers]", "K7F2", waits);

    private static RegistrationRefused Refused(Guid person) =>
        new(RegistrationView.IdOf(Fair, person), Fair, person, "Full", Officer.PersonId);

    [Fact]
    public void It_goes_over_with_answers_and_approval()
    {
        var moved = Registered(Into, false) with { MovedFrom = From, FirstAt = At };
        var approved = Given.Events(
            Old,
            Registered(From, true),
            new RegistrationApproved(Old, Fair, From, Officer.PersonId)
        );
        var changes = approved.WhenAcross(HandOver);
        changes[New].ShouldBe([moved]);
        changes[Old].ShouldBe([Left]);
        Given
            .Events(Old, Registered(From, true))
            .WhenAcross(HandOver)[New]
            .ShouldBe([moved with { NeedsApproval = true }]);
        approved.And(Old, Left).WhenAcross(HandOver).ShouldBeEmpty();
        new RegistrationViewProjection().Rows(moved).Single().RegisteredAt.ShouldBe(At);
    }

    [Fact]
    public void Of_two_registrations_the_own_one_stays_and_nothing_is_approved_twice()
    {
        var both = Given.Events(Old, Registered(From, false));
        both.And(New, Registered(Into, false)).WhenAcross(HandOver)[New].ShouldBeEmpty();
        both.And(New, Registered(Into, true))
            .WhenAcross(HandOver)[New]
            .ShouldBe([new RegistrationApproved(New, Fair, Into, Guid.Empty)]);
        both.And(New, Registered(Into, true)).WhenAcross(HandOver)[Old].ShouldBe([Left]);
    }

    [Fact]
    public void A_refusal_is_not_got_round_by_a_second_account()
    {
        Given
            .Events(Old, Registered(From, true), Refused(From))
            .WhenAcross(HandOver)[New][^1]
            .ShouldBe(Refused(Into) with { Moved = true });
        Given
            .Events(Old, Registered(From, false))
            .And(New, Registered(Into, true), Refused(Into))
            .WhenAcross(HandOver)[New]
            .ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_platform_does_it()
    {
        Given.Nothing.AllowsAcross(HandOver, Someone.Who(Into, [])).ShouldBeFalse();
        Given.Nothing.AllowsAcross(HandOver, Officer).ShouldBeFalse();
        Given.Nothing.AllowsAcross(HandOver, Actor.Platform).ShouldBeTrue();
    }
}
