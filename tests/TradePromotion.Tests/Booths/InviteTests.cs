using TradePromotion.Booths.Inviting;
using TradePromotion.Booths.Managing;
using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Tests.Fairs;
using static TradePromotion.Tests.Booths.BoothExamples;

namespace TradePromotion.Tests.Booths;

/// <summary>Companies that are invited, and looks that are kept as templates.</summary>
public sealed class InviteTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 1, 3, 0, 0, TimeSpan.Zero);
    private static readonly Guid Officer = FairExamples.Officer.PersonId;
    private static readonly Guid Nga = Ids.Of("test", "Nga");
    private static readonly Actor Manager = Someone.Who(Nga, [Role.Visitor]);
    private static readonly Guid Block = BoothIds.Pavilion(Fair, Nga);
    private static readonly PavilionPutInCharge Charge = new(Block, Fair, Nga, ["A*"], Officer);
    private static readonly InviteExhibitor Invite = new(
        Fair,
        Company,
        "coffee",
        "A01",
        Lan,
        Now,
        Officer
    );

    [Fact]
    public void A_booth_is_held_for_the_company_until_it_accepts()
    {
        var changes = ApplicationsOpen.WhenAcross(Invite);
        changes[Application][0].ShouldBeOfType<ExhibitorApplied>().By.ShouldBe(Lan);
        var offered = changes[Application][1].ShouldBeOfType<BoothOffered>();
        offered.Invited.ShouldBeTrue();
        offered.Until.ShouldBeGreaterThan(Now);
        changes[Booth].Single().ShouldBeOfType<BoothHeld>();
    }

    [Fact]
    public void Who_has_applied_or_cannot_exhibit_is_not_invited()
    {
        Refused(() => HasApplied.WhenAcross(Invite)).ShouldBe("Booths.Refused.AppliedAlready");
        Refused(() => ApplicationsOpen.WhenAcross(Invite with { Contact = Minh }))
            .ShouldBe("Booths.Refused.CannotExhibit");
        Refused(() => ApplicationsOpen.WhenAcross(Invite with { Number = "Z99" }))
            .ShouldBe("Booths.Refused.NoSuchBooth");
    }

    [Fact]
    public void Officers_invite_and_managers_within_their_block()
    {
        var open = ApplicationsOpen.And(Block, Charge);
        open.AllowsAcross(Invite, FairExamples.Officer).ShouldBeTrue();
        var managed = Invite with { By = Nga, PavilionId = Block };
        open.AllowsAcross(managed, Manager).ShouldBeTrue();
        open.AllowsAcross(managed with { Number = "B01" }, Manager).ShouldBeFalse();
        open.AllowsAcross(Invite with { By = Nga }, Manager).ShouldBeFalse();
        open.AllowsAcross(Invite with { By = Lan }, Exporter).ShouldBeFalse();
    }

    [Fact]
    public void A_list_is_read_a_company_a_line()
    {
        var rows = InvitedRow.Read(
            "Mã số thuế;Gian;Thư\n6001234567, a01\r\nBuon Ho Coffee\tsales@x.example\n\n\"Chưa biết\"; b@x.example; B02"
        );
        rows.Count.ShouldBe(3);
        rows[0].ShouldBe(new InvitedRow(2, "6001234567", "A01", null));
        rows[1].Email.ShouldBe("sales@x.example");
        rows[2].ShouldBe(new InvitedRow(5, "Chưa biết", "B02", "b@x.example"));
        CompanyView[] companies =
        [
            new()
            {
                Id = Company,
                Name = Registered.Name,
                TaxCode = "6001234567",
            },
            new() { Id = Ids.Of("test", "rice"), Name = LocalText.Of("Gạo Ngon", "Good Rice") },
        ];
        rows[0].In(companies)?.Id.ShouldBe(Company);
        rows[1].In(companies)?.Id.ShouldBe(Company);
        rows[2].In(companies).ShouldBeNull();
        new InvitedRow(1, "gao ngon", null, null).In(companies).ShouldNotBeNull();
    }

    [Fact]
    public void A_template_is_kept_given_and_forgotten()
    {
        var look = new BoothFurnished(
            Booth,
            "abc",
            10,
            20,
            LocalText.Of("Chung", "Common"),
            [Ids.Of("test", "beans")],
            "https://youtu.be/abcdefgh",
            [new(Ids.Of("test", "doc"), "Doc", "application/pdf", 1)]
        );
        var managed = HasBooth.And(Booth, look).And(Block, Charge);
        var save = new SaveTemplate(Block, Booth, " Tỉnh ", Nga);
        var saved = managed
            .WhenAcross(save)[Block]
            .Single()
            .ShouldBeOfType<BoothTemplateSaved>();
        saved.Name.ShouldBe("Tỉnh");
        saved.Look.Documents.ShouldBeNull();
        var kept = managed.And(Block, saved);
        kept.WhenAcross(save).ShouldBeEmpty();

        var a02 = BoothIds.Booth(Fair, "A02");
        var own = new BoothDocument(Ids.Of("test", "own"), "Own", "application/pdf", 1);
        kept = kept.And(
            a02,
            Assigned with
            {
                BoothId = a02,
                Number = "A02",
            },
            new BoothFurnished(a02, null, 50, 50, LocalText.Empty, [], null, [own])
        );
        var apply = new ApplyTemplate(Block, saved.TemplateId, a02);
        var given = kept.WhenAcross(apply)[a02].Single().ShouldBeOfType<BoothFurnished>();
        given.Banner.ShouldBe("abc");
        given.Documents.ShouldBe([own]);
        given.Products.ShouldBeEmpty();

        kept.AllowsAcross(apply, Manager).ShouldBeTrue();
        kept.AllowsAcross(apply, Exporter).ShouldBeFalse();
        managed.AllowsAcross(save, Manager).ShouldBeTrue();
        managed.AllowsAcross(save with { By = Lan }, Exporter).ShouldBeFalse();
        kept.Allows(new ForgetTemplate(Block, saved.TemplateId), Exporter).ShouldBeFalse();
        var forgotten = kept.When(new ForgetTemplate(Block, saved.TemplateId)).Single();
        Refused(() => kept.And(Block, forgotten).WhenAcross(apply))
            .ShouldBe("Booths.Refused.NoTemplate");
        new PavilionViewProjection()
            .Rows(Charge, saved, Charge with { Numbers = ["B*"] })
            .Single()
            .Templates.Single()
            .Name.ShouldBe("Tỉnh");
    }
}
