using TradePromotion.Companies.Joining;
using TradePromotion.Companies.Profiling;
using TradePromotion.Companies.Published;
using static TradePromotion.Tests.Companies.CompanyExamples;

namespace TradePromotion.Tests.Companies;

public sealed class JoiningTests
{
    private static readonly DateTimeOffset Now = Folding.Start;
    private static readonly Guid Id = Ids.Of("test", "invitation");
    private static readonly InviteColleague Invite = new(
        BuonHo,
        Id,
        " minh@buonho.example ",
        MemberRole.Staff,
        "vi",
        Now,
        Lan
    );
    private static readonly AcceptInvitation Accept = new(BuonHo, Id, Now.AddDays(13), Minh);
    private static readonly Actor MinhHimself = Someone.Who(Minh, [Role.Exhibitor], BuonHo);

    private static Given Invited => JustRegistered.And(BuonHo, [.. JustRegistered.When(Invite)]);

    private static Given WithMinhAs(MemberRole role) =>
        JustRegistered.And(BuonHo, new CompanyMemberJoined(BuonHo, Minh, role));

    [Fact]
    public void Invited_for_two_weeks_in_the_role_given()
    {
        JustRegistered
            .When(Invite)
            .ShouldBe([
                new CompanyColleagueInvited(
                    BuonHo,
                    Id,
                    "minh@buonho.example",
                    MemberRole.Staff,
                    "vi",
                    Now.AddDays(14),
                    Lan
                ),
            ]);
        Invited
            .When(Accept)
            .ShouldBe([
                new CompanyInvitationAccepted(BuonHo, Id, Minh),
                new CompanyMemberJoined(BuonHo, Minh, MemberRole.Staff),
            ]);
    }

    [Fact]
    public void Taking_back_and_inviting_again_has_an_end_each_day()
    {
        var busy = JustRegistered;
        for (var n = 0; n < InviteColleague.MostADay; n++)
            busy = busy.And(
                BuonHo,
                [.. busy.When(Invite), new CompanyInvitationWithdrawn(BuonHo, Id)]
            );
        Should
            .Throw<Refusal>(() => busy.When(Invite with { Now = Now.AddHours(23) }))
            .Key.ShouldBe("Companies.Refused.InvitationsToday");
        busy.When(Invite with { Now = Now.AddHours(25) }).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("minh")]
    [InlineData("minh@nowhere")]
    [InlineData("mi nh@buonho.example")]
    [InlineData("a@b@c.example")]
    public void Needs_a_whole_address(string email) =>
        Should
            .Throw<Refusal>(() => JustRegistered.When(Invite with { Email = email }))
            .Field.ShouldBe("Email");

    [Fact]
    public void Nobody_is_invited_twice_at_a_time_nor_as_owner()
    {
        Should
            .Throw<Refusal>(() =>
                Invited.When(Invite with { InvitationId = Lan, Email = "MINH@buonho.example" })
            )
            .Field.ShouldBe("Email");
        Invited
            .When(Invite with { InvitationId = Lan, Now = Now.AddDays(15) })
            .ShouldHaveSingleItem();
        Should
            .Throw<Refusal>(() => JustRegistered.When(Invite with { Role = MemberRole.Owner }))
            .Field.ShouldBe("Role");
    }

    [Fact]
    public void An_invitation_ends_when_it_is_taken_back_accepted_or_old()
    {
        var back = new WithdrawInvitation(BuonHo, Id);
        Should.Throw<Refusal>(() => Invited.And(BuonHo, [.. Invited.When(back)]).When(Accept));
        Should.Throw<Refusal>(() => Invited.And(BuonHo, [.. Invited.When(Accept)]).When(Accept));
        Should.Throw<Refusal>(() => Invited.When(Accept with { Now = Now.AddDays(14) }));
        new InvitationViewProjection()
            .Rows([Registered, .. JustRegistered.When(Invite)])
            .ShouldHaveSingleItem();
        new InvitationViewProjection()
            .Rows([.. JustRegistered.When(Invite), .. Invited.When(back)])
            .ShouldBeEmpty();
    }

    [Fact]
    public void Who_belongs_to_it_keeps_their_role() =>
        Invited
            .When(Accept with { PersonId = Lan })
            .ShouldBe([new CompanyInvitationAccepted(BuonHo, Id, Lan)]);

    [Fact]
    public void Staff_act_for_the_company_but_do_not_look_after_it()
    {
        foreach (var (role, may) in new[] { (MemberRole.Staff, false), (MemberRole.Manager, true) })
        {
            WithMinhAs(role)
                .Allows(Invite with { By = Minh }, MinhHimself)
                .ShouldBe(may, $"{role}");
            WithMinhAs(role).Allows(new WithdrawInvitation(BuonHo, Id), MinhHimself).ShouldBe(may);
            WithMinhAs(role)
                .Allows(
                    new ProfileCompany(
                        BuonHo,
                        Registered.Name,
                        LocalText.Empty,
                        "66",
                        ["coffee"],
                        [],
                        [],
                        "Asia/Ho_Chi_Minh",
                        null
                    ),
                    MinhHimself
                )
                .ShouldBe(may);
            WithMinhAs(role)
                .Allows(new ChangeMemberRole(BuonHo, Lan, MemberRole.Staff, Minh), MinhHimself)
                .ShouldBeFalse();
        }
        JustRegistered.Allows(Invite, Stranger).ShouldBeFalse();
        JustRegistered.Allows(Invite with { By = Officer.PersonId }, Officer).ShouldBeFalse();
        Invited.Allows(Accept, Actor.Anonymous).ShouldBeFalse();
        Invited.Allows(Accept, LanHerself).ShouldBeFalse();
    }

    [Fact]
    public void The_owner_hands_the_company_over_and_stays_as_a_manager()
    {
        var company = WithMinhAs(MemberRole.Staff);
        var handOver = new ChangeMemberRole(BuonHo, Minh, MemberRole.Owner, Lan);
        company.Allows(handOver, LanHerself).ShouldBeTrue();
        company
            .When(handOver)
            .ShouldBe([
                new CompanyMemberRoleChanged(BuonHo, Minh, MemberRole.Owner),
                new CompanyMemberRoleChanged(BuonHo, Lan, MemberRole.Manager),
            ]);
        Should.Throw<Refusal>(() =>
            company.When(handOver with { PersonId = Lan, Role = MemberRole.Staff })
        );
        Should.Throw<Refusal>(() => company.When(handOver with { PersonId = Officer.PersonId }));
        Should.Throw<Refusal>(() => company.When(handOver with { Role = (MemberRole)7 }));
        new MembershipViewProjection()
            .Rows([Registered, new CompanyMemberJoined(BuonHo, Minh), .. company.When(handOver)])
            .ToDictionary(m => m.PersonId, m => m.Role)
            .ShouldBe(
                new Dictionary<Guid, MemberRole>
                {
                    [Lan] = MemberRole.Manager,
                    [Minh] = MemberRole.Owner,
                },
                ignoreOrder: true
            );
    }

    [Fact]
    public void Everybody_but_the_owner_may_leave_and_only_who_may_do_more_lets_others_go()
    {
        var leave = new LeaveCompany(BuonHo, Minh);
        WithMinhAs(MemberRole.Staff).Allows(leave, MinhHimself).ShouldBeTrue();
        WithMinhAs(MemberRole.Manager).Allows(leave, LanHerself).ShouldBeTrue();
        WithMinhAs(MemberRole.Manager)
            .Allows(leave with { PersonId = Lan }, MinhHimself)
            .ShouldBeFalse();
        WithMinhAs(MemberRole.Staff).Allows(leave, Stranger).ShouldBeFalse();
        Should.Throw<Refusal>(() => JustRegistered.When(leave with { PersonId = Lan }));
        var left = WithMinhAs(MemberRole.Staff).When(leave);
        left.ShouldBe([new CompanyMemberLeft(BuonHo, Minh)]);
        WithMinhAs(MemberRole.Staff).And(BuonHo, [.. left]).When(leave).ShouldBeEmpty();
        new MembershipViewProjection()
            .Rows([Registered, new CompanyMemberJoined(BuonHo, Minh), .. left])
            .ShouldHaveSingleItem()
            .PersonId.ShouldBe(Lan);
    }

    [Fact]
    public void Before_there_were_roles_everybody_could_do_what_a_manager_can() =>
        WithMinhAs(new CompanyMemberJoined(BuonHo, Minh).Role)
            .Allows(Invite with { By = Minh }, MinhHimself)
            .ShouldBeTrue();
}
