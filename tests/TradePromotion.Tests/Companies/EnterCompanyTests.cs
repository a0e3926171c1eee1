using TradePromotion.Booths;
using TradePromotion.Companies;
using TradePromotion.Companies.Entering;
using TradePromotion.Companies.Joining;
using TradePromotion.Companies.Published;
using static TradePromotion.Tests.Companies.CompanyExamples;

namespace TradePromotion.Tests.Companies;

public sealed class EnterCompanyTests
{
    private static readonly DateTimeOffset Now = Folding.Start;

    private static readonly EnterCompany Enter = new(
        BuonHo,
        CompanyKind.Cooperative,
        LocalText.Of("HTX Cà phê Buôn Hồ", null),
        "VN",
        "66",
        "6001234567",
        ["coffee"],
        "office@example.com",
        "vi",
        Agency,
        Officer.PersonId,
        Now
    );

    private static readonly Guid TaxCodeId = TaxCode.IdOf("VN", "6001234567");

    private static Given Entered
    {
        get
        {
            var given = new Given();
            foreach (var (stream, events) in Given.Nothing.WhenAcross(Enter))
                given.And(stream, [.. events]);
            return given;
        }
    }

    [Fact]
    public void It_belongs_to_nobody_until_the_letter_is_accepted()
    {
        var events = Given.Nothing.WhenAcross(Enter)[BuonHo];
        var invited = events.OfType<CompanyColleagueInvited>().Single();
        (invited.Role, invited.Until).ShouldBe((MemberRole.Owner, Now + EnterCompany.Counts));
        new MembershipViewProjection().Rows([.. events]).ShouldBeEmpty();
        Company
            .Evolve(Company.Initial, (CompanyEvent)events[0])
            .IsOwnedBy(Actor.Anonymous)
            .ShouldBeFalse();
        Exhibitor.Evolve(Exhibitor.Initial, (CompanyEvent)events[0]).Members.ShouldBeEmpty();

        Entered
            .When(new AcceptInvitation(BuonHo, invited.InvitationId, Now.AddDays(30), Lan))
            .OfType<CompanyMemberJoined>()
            .Single()
            .Role.ShouldBe(MemberRole.Owner);
    }

    [Fact]
    public void Only_an_officer_of_the_agency_enters_and_takes_out()
    {
        var withdraw = new WithdrawEntry(BuonHo, "VN", "6001234567");
        Given.Nothing.AllowsAcross(Enter, Officer).ShouldBeTrue();
        Entered.AllowsAcross(withdraw, Officer).ShouldBeTrue();
        foreach (var actor in new[] { LanHerself, Stranger, Actor.Anonymous })
        {
            Given.Nothing.AllowsAcross(Enter with { By = actor.PersonId }, actor).ShouldBeFalse();
            Entered.AllowsAcross(withdraw, actor).ShouldBeFalse();
        }
        JustRegistered.AllowsAcross(withdraw, Officer).ShouldBeFalse();
    }

    [Fact]
    public void Taken_out_it_leaves_its_tax_code_free()
    {
        var withdraw = new WithdrawEntry(BuonHo, "VN", "6001234567");
        var events = Entered.WhenAcross(withdraw);
        events[BuonHo]
            .Select(e => e.GetType())
            .ShouldBe([typeof(CompanyInvitationWithdrawn), typeof(CompanyEntryWithdrawn)]);
        events[TaxCodeId].ShouldHaveSingleItem().ShouldBeOfType<TaxCodeReleased>();
        var after = Entered.And(BuonHo, [.. events[BuonHo]]).And(TaxCodeId, [.. events[TaxCodeId]]);
        after.WhenAcross(Enter with { CompanyId = Ids.Of("test", "again") }).Count.ShouldBe(2);
        new CompanyViewProjection()
            .Rows([.. Given.Nothing.WhenAcross(Enter)[BuonHo], .. events[BuonHo]])
            .ShouldBeEmpty();
    }

    [Fact]
    public void What_somebody_has_joined_stays() =>
        Should
            .Throw<Refusal>(() =>
                Entered
                    .And(BuonHo, new CompanyMemberJoined(BuonHo, Lan, MemberRole.Owner))
                    .WhenAcross(new WithdrawEntry(BuonHo, "VN", "6001234567"))
            )
            .Key.ShouldBe("Companies.Refused.EntryInUse");

    [Fact]
    public void A_tax_code_is_held_once() =>
        Should
            .Throw<Refusal>(() =>
                Entered.WhenAcross(Enter with { CompanyId = Ids.Of("test", "other") })
            )
            .Field.ShouldBe("TaxCode");

    [Fact]
    public void Rows_are_read_with_names_for_codes_and_wrong_cells_named()
    {
        CompanyReading Read(params (string, string)[] cells) =>
            CompanyRow.Read(
                new(Ids.Of("test", "import"), Agency, Officer.PersonId),
                new(2, cells.ToDictionary(c => c.Item1, c => c.Item2)),
                new(),
                Now
            );
        var read = Read(
            ("tax_code", "301234567"),
            ("kind", "hợp tác xã"),
            ("name_vi", "HTX A"),
            ("province", "Bình Định"),
            ("sectors", "coffee | seafood")
        );
        read.Problems.ShouldBeEmpty();
        (
            read.Command.TaxCode,
            read.Command.Kind,
            read.Command.Country,
            read.Command.Province
        ).ShouldBe(("0301234567", CompanyKind.Cooperative, "VN", "52"));
        read.Command.Sectors.ShouldBe(["coffee", "seafood"]);

        Read(("name_vi", "A"), ("province", "Atlantis"), ("sectors", "coffee"))
            .Problems.Single()
            .Column.ShouldBe("province");
        Read(("name_vi", "A"), ("kind", "agency"), ("province", "66"), ("sectors", "coffee"))
            .Problems.Single()
            .Column.ShouldBe("kind");
        foreach (var sample in CompanyRow.Sample)
            Read([.. CompanyRow.Columns.Zip(sample)]).Problems.ShouldBeEmpty();
    }
}
