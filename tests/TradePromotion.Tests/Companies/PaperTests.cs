using TradePromotion.Companies.Expiring;
using TradePromotion.Companies.Proving;
using TradePromotion.Companies.Published;
using TradePromotion.Companies.Verifying;
using TradePromotion.Filing;
using static TradePromotion.Tests.Companies.CompanyExamples;

namespace TradePromotion.Tests.Companies;

public sealed class PaperTests
{
    private static readonly DateOnly Day = new(2026, 11, 25);
    private static readonly Guid Id = Ids.Of("test", "registration");
    private static readonly DocumentCard Scan = new(
        Ids.Of("test", "scan"),
        "dkkd.pdf",
        "application/pdf",
        1200
    );
    private static readonly FilePaper File = new(
        BuonHo,
        Id,
        "business-registration",
        null,
        null,
        null,
        null,
        Scan,
        Day,
        [],
        Lan
    );
    private static readonly AcceptPaper Accept = new(BuonHo, Id, null, null, Day, Officer.PersonId);
    private static readonly RefusePaper Refuse = new(BuonHo, Id, "blurred", Day, Officer.PersonId);

    private static Given Filed => JustRegistered.And(BuonHo, [.. JustRegistered.When(File)]);
    private static Given Accepted => Filed.And(BuonHo, [.. Filed.When(Accept)]);
    private static DateOnly Last => Day.AddMonths(24);

    [Fact]
    public void A_paper_is_filed_once() => Filed.When(File).ShouldBeEmpty();

    [Fact]
    public void Accepting_the_registration_verifies_the_company_for_as_long_as_the_kind_allows() =>
        Filed
            .When(Accept)
            .ShouldBe([
                new CompanyPaperAccepted(BuonHo, Id, Officer.PersonId, Day, Last, null),
                new CompanyVerified(BuonHo, Officer.PersonId, "business-registration", true),
            ]);

    [Fact]
    public void No_paper_counts_longer_than_it_says_itself()
    {
        var soon = Day.AddDays(40);
        var filed = JustRegistered.And(
            BuonHo,
            [.. JustRegistered.When(File with { ValidUntil = soon })]
        );
        filed.When(Accept).OfType<CompanyPaperAccepted>().Single().Until.ShouldBe(soon);
        Should
            .Throw<Refusal>(() => filed.When(Accept with { Until = soon.AddDays(1) }))
            .Field.ShouldBe("Until");
    }

    [Fact]
    public void The_verification_ends_with_the_paper_and_not_a_day_before()
    {
        Accepted.When(new ExpirePaper(BuonHo, Id, Last)).ShouldBeEmpty();
        var over = new ExpirePaper(BuonHo, Id, Last.AddDays(1));
        Accepted
            .When(over)
            .ShouldBe([
                new CompanyPaperExpired(BuonHo, Id, Last),
                new CompanyVerificationLapsed(BuonHo, Last.AddDays(1)),
            ]);
        Accepted.And(BuonHo, [.. Accepted.When(over)]).When(over).ShouldBeEmpty();
    }

    [Fact]
    public void An_officers_own_verification_stands_whatever_becomes_of_papers() =>
        JustRegistered
            .And(BuonHo, new CompanyVerified(BuonHo, Officer.PersonId, "seen"))
            .And(BuonHo, [.. JustRegistered.When(File)])
            .And(BuonHo, new CompanyPaperAccepted(BuonHo, Id, Officer.PersonId, Day, Last, null))
            .When(new ExpirePaper(BuonHo, Id, Last.AddDays(1)))
            .ShouldBe([new CompanyPaperExpired(BuonHo, Id, Last)]);

    [Fact]
    public void The_end_is_announced_once_thirty_days_ahead()
    {
        Accepted.When(new AnnounceExpiry(BuonHo, Id, Last.AddDays(-30))).ShouldBeEmpty();
        var announce = new AnnounceExpiry(BuonHo, Id, Last.AddDays(-29));
        Accepted.When(announce).ShouldBe([new CompanyPaperExpiryAnnounced(BuonHo, Id, Last)]);
        Accepted.And(BuonHo, [.. Accepted.When(announce)]).When(announce).ShouldBeEmpty();
        Accepted.When(new AnnounceExpiry(BuonHo, Id, Last.AddDays(1))).ShouldBeEmpty();
    }

    [Fact]
    public void Refusing_or_taking_back_the_paper_ends_the_verification()
    {
        Accepted.When(Refuse).OfType<CompanyVerificationLapsed>().ShouldHaveSingleItem();
        Accepted
            .When(new WithdrawPaper(BuonHo, Id, Day, Lan))
            .ShouldBe([
                new CompanyPaperWithdrawn(BuonHo, Id, Scan.Id, Lan),
                new CompanyVerificationLapsed(BuonHo, Day),
            ]);
        Should
            .Throw<Refusal>(() => Filed.When(Refuse with { Reason = " " }))
            .Field.ShouldBe("Reason");
    }

    [Fact]
    public void Only_officers_from_outside_decide_and_only_managers_file()
    {
        Filed.Allows(Accept, Officer).ShouldBeTrue();
        Filed.Allows(Accept, LanHerself).ShouldBeFalse();
        Filed.Allows(Refuse, Stranger).ShouldBeFalse();
        Filed
            .And(BuonHo, new CompanyMemberJoined(BuonHo, Officer.PersonId))
            .Allows(Accept, Officer)
            .ShouldBeFalse();
        Filed.Allows(File, LanHerself).ShouldBeTrue();
        Filed.Allows(File, Stranger).ShouldBeFalse();
        var staff = Someone.Who(Minh, [Role.Exhibitor], BuonHo);
        Filed
            .And(BuonHo, new CompanyMemberJoined(BuonHo, Minh, MemberRole.Staff))
            .Allows(File with { By = Minh }, staff)
            .ShouldBeFalse();
        Filed.Allows(new ExpirePaper(BuonHo, Id, Day), Officer).ShouldBeFalse();
        Filed.Allows(new AnnounceExpiry(BuonHo, Id, Day), LanHerself).ShouldBeFalse();
        Filed.Allows(new WithdrawPaper(BuonHo, Id, Day, Officer.PersonId), Officer).ShouldBeFalse();
    }

    public static TheoryData<FilePaper, string> Wrong =>
        new()
        {
            { File with { Kind = "nonsense" }, "Kind" },
            { File with { Kind = "registry-extract" }, "Kind" },
            { File with { Document = null }, "Document" },
            { File with { ValidUntil = Day.AddDays(-1) }, "ValidUntil" },
            { File with { ValidFrom = Day.AddDays(9), ValidUntil = Day.AddDays(8) }, "ValidUntil" },
            { File with { Kind = "haccp", Number = "", Issuer = "SGS" }, "Number" },
            { File with { Kind = "haccp", Number = "H 1", Issuer = "" }, "Issuer" },
            { File with { Kind = "lei", Number = "5493001KJTIIGC8Y1R13" }, "Number" },
            { File with { Kind = "business-email", Number = "lan@buonho.example" }, "Number" },
            {
                File with
                {
                    Kind = "business-email",
                    Number = "lan@gmail.com",
                    OwnDomains = ["gmail.com"],
                },
                "Number"
            },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_said_next_to_its_field(FilePaper command, string field) =>
        Should.Throw<Refusal>(() => JustRegistered.When(command)).Field.ShouldBe(field);

    [Fact]
    public void Of_an_own_address_only_the_domain_is_kept() =>
        JustRegistered
            .When(
                File with
                {
                    Kind = "business-email",
                    Number = "Lan@BuonHo.example",
                    OwnDomains = ["buonho.example"],
                    Document = null,
                }
            )
            .OfType<CompanyPaperFiled>()
            .Single()
            .Number.ShouldBe("buonho.example");

    [Theory]
    [InlineData("5493001KJTIIGC8Y1R12", true)]
    [InlineData("5493001KJTIIGC8Y1R17", false)]
    [InlineData("HWUPKR0MPOU8FGXBT394", true)]
    [InlineData("HWUPKR0MPOU8FGXBT349", false)]
    [InlineData("HWUPKR0MPOU8FGXBT39", false)]
    [InlineData("HWUPKR0MPOU8FGXBT3Ä4", false)]
    public void A_lei_has_check_digits(string code, bool good) =>
        PaperNumbers.IsLei(code).ShouldBe(good);

    [Fact]
    public void A_level_holds_only_on_those_before_it_and_no_longer_than_they_do()
    {
        Proof registered = new("business-registration", Day, Day.AddDays(10));
        Proof identity = new("authorisation", Day, Day.AddDays(90));
        VerificationLevels.Held([identity], Day).ShouldBeEmpty();
        var held = VerificationLevels.Held([identity, registered], Day);
        held.Select(h => h.Level.Code).ShouldBe(["registered", "identity"]);
        held[1].Until.ShouldBe(Day.AddDays(10));
        VerificationLevels.Held([identity, registered], Day.AddDays(11)).ShouldBeEmpty();
        VerificationLevels.Held([registered], Day.AddDays(-1)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_proves_a_level_that_exists() =>
        PaperKinds
            .All.Where(k =>
                k.Level is not null && VerificationLevels.All.All(l => l.Code != k.Level)
            )
            .ShouldBeEmpty();

    [Fact]
    public void The_views_follow_a_paper_from_filing_to_its_end()
    {
        var filed = JustRegistered.When(File).Cast<object>();
        var events = filed
            .Concat(Filed.When(Accept))
            .Concat(Accepted.When(new ExpirePaper(BuonHo, Id, Last.AddDays(1))))
            .ToList();
        var paper = new PaperViewProjection().Rows([.. events]).Single();
        (paper.State, paper.CheckedOn, paper.Until, paper.IsExpired).ShouldBe(
            (PaperState.Accepted, Day, Last, true)
        );
        paper.IsOver(Last).ShouldBeFalse();
        paper.IsOver(Last.AddDays(1)).ShouldBeTrue();
        PaperView.Levels([paper], Last).ShouldHaveSingleItem();
        var company = new CompanyViewProjection().Rows([Registered, .. events]).Single();
        (company.VerifiedAt, company.LapsedOn).ShouldBe((null, Last.AddDays(1)));
        new PaperViewProjection()
            .Rows([.. events, new CompanyPaperWithdrawn(BuonHo, Id, null, Lan)])
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Asia/Ho_Chi_Minh", 26)]
    [InlineData("America/New_York", 25)]
    [InlineData("Nowhere/Land", 26)]
    public void The_day_is_the_companys_own(string zone, int day) =>
        CompanyDay
            .Of(zone, new(2026, 11, 25, 18, 0, 0, TimeSpan.Zero))
            .ShouldBe(new DateOnly(2026, 11, day));
}
