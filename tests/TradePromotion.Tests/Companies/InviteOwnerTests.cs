using TradePromotion.Companies.Entering;
using TradePromotion.Companies.Inviting;
using TradePromotion.Companies.Joining;
using TradePromotion.Companies.Published;
using static TradePromotion.Tests.Companies.CompanyExamples;

namespace TradePromotion.Tests.Companies;

public sealed class InviteOwnerTests
{
    private static readonly DateTimeOffset Now = Folding.Start;
    private static readonly Guid First = Ids.Of("test", "first-letter");

    private static readonly InviteOwner Invite = new(
        BuonHo,
        First,
        " chu@buonho.example ",
        "vi",
        Now,
        Officer.PersonId
    );

    private static Given Entered =>
        Given.Events(BuonHo, Registered with { RegisteredBy = Guid.Empty, EnteredFor = Agency });

    private static Given Invited => Entered.And(BuonHo, [.. After(Entered, Invite)]);

    private static IReadOnlyList<object> After(Given given, InviteOwner command) =>
        given.WhenAcross(command)[BuonHo];

    [Fact]
    public void A_letter_goes_to_whoever_shall_own_it()
    {
        var invited = After(Entered, Invite).Single().ShouldBeOfType<CompanyColleagueInvited>();
        (invited.Email, invited.Role, invited.Until).ShouldBe(
            ("chu@buonho.example", MemberRole.Owner, Now + EnterCompany.Counts)
        );
        new InvitationViewProjection().Rows(invited).Single().At.ShouldBe(Now);
        new CompanyViewProjection()
            .Rows(Registered with { RegisteredBy = Guid.Empty, EnteredFor = Agency })
            .Single()
            .EnteredFor.ShouldBe(Agency);
    }

    [Fact]
    public void The_letter_before_no_longer_counts()
    {
        var second = Invite with
        {
            InvitationId = Ids.Of("test", "second-letter"),
            Email = "moi@buonho.example",
        };
        var events = After(Invited, second);
        events[0].ShouldBe(new CompanyInvitationWithdrawn(BuonHo, First));
        var after = Invited.And(BuonHo, [.. events]);
        Should.Throw<Refusal>(() => after.When(new AcceptInvitation(BuonHo, First, Now, Lan)));
        after
            .When(new AcceptInvitation(BuonHo, second.InvitationId, Now, Lan))
            .OfType<CompanyMemberJoined>()
            .Single()
            .Role.ShouldBe(MemberRole.Owner);
    }

    [Fact]
    public void Nobody_is_written_to_twice_a_day()
    {
        var again = Invite with
        {
            InvitationId = Ids.Of("test", "again"),
            Email = "Chu@BuonHo.example",
            Now = Now.AddHours(23),
        };
        var refused = Should.Throw<Refusal>(() => Invited.WhenAcross(again));
        (refused.Key, refused.Field).ShouldBe(("Companies.Refused.OwnerInvitedToday", "Email"));
        After(Invited, again with { Now = Now.AddHours(24) }).Count.ShouldBe(2);
        Should
            .Throw<Refusal>(() => Entered.WhenAcross(Invite with { Email = "chu@buonho" }))
            .Field.ShouldBe("Email");
    }

    [Fact]
    public void Once_somebody_owns_it_they_invite_themselves() =>
        Should
            .Throw<Refusal>(() =>
                Entered
                    .And(BuonHo, new CompanyMemberJoined(BuonHo, Lan, MemberRole.Owner))
                    .WhenAcross(Invite)
            )
            .Key.ShouldBe("Companies.Refused.HasOwner");

    [Fact]
    public void Only_officers_of_the_agency_that_entered_it_invite()
    {
        Entered.AllowsAcross(Invite, Officer).ShouldBeTrue();
        var elsewhere = Someone.Who(
            Ids.Of("test", "other-officer"),
            [Role.Officer],
            Ids.Of("test", "other-agency")
        );
        foreach (var actor in new[] { elsewhere, LanHerself, Stranger, Actor.Anonymous })
            Entered.AllowsAcross(Invite with { By = actor.PersonId }, actor).ShouldBeFalse();
        Entered.AllowsAcross(Invite with { By = Lan }, Officer).ShouldBeFalse();
        JustRegistered.AllowsAcross(Invite, Officer).ShouldBeFalse();
    }

    [Fact]
    public void An_officer_writes_to_so_many_owners_a_day_and_to_no_more()
    {
        var letters = OwnerLetters.IdOf(Officer.PersonId);
        Entered
            .WhenAcross(Invite)[letters]
            .ShouldBe([new OwnerLetterCounted(Officer.PersonId, BuonHo, Now)]);
        // Again by the same id nothing happens, and nothing is counted.
        Invited.WhenAcross(Invite).ShouldBeEmpty();
        var full = Entered.And(
            letters,
            [
                .. Enumerable
                    .Range(0, OwnerLetters.MostADay)
                    .Select(n => new OwnerLetterCounted(
                        Officer.PersonId,
                        Ids.Of("test", "written", n),
                        Now.AddMinutes(n)
                    )),
            ]
        );
        var next = Invite with { Now = Now.AddHours(23) };
        var refused = Should.Throw<Refusal>(() => full.WhenAcross(next));
        (refused.Key, refused.Field).ShouldBe((InviteOwner.TooMany, "Email"));
        full.WhenAcross(next with { Now = Now.AddHours(24) }).ShouldNotBeEmpty();
        // What a colleague sends counts for them.
        full.WhenAcross(next with { By = Ids.Of("test", "colleague") }).ShouldNotBeEmpty();
    }
}
