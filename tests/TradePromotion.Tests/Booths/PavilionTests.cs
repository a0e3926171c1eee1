using TradePromotion.Booths.Furnishing;
using TradePromotion.Booths.Managing;
using TradePromotion.Booths.Moving;
using TradePromotion.Booths.Published;
using TradePromotion.Booths.Staffing;
using TradePromotion.Tests.Fairs;
using static TradePromotion.Tests.Booths.BoothExamples;

namespace TradePromotion.Tests.Booths;

/// <summary>Managers of pavilions, and booths that are moved and swapped.</summary>
public sealed class PavilionTests
{
    private static readonly Guid By = FairExamples.Officer.PersonId;
    private static readonly Guid Nga = Ids.Of("test", "Nga");
    private static readonly Actor Manager = Someone.Who(Nga, [Role.Visitor]);
    private static readonly Guid Block = BoothIds.Pavilion(Fair, Nga);
    private static readonly Guid Other = Ids.Of("test", "other company");
    private static readonly Guid OtherApplication = BoothIds.Application(Fair, Other);
    private static readonly Guid A02 = BoothIds.Booth(Fair, "A02");
    private static readonly Guid B01 = BoothIds.Booth(Fair, "B01");
    private static readonly Guid Beans = Ids.Of("test", "beans");
    private static readonly PutInCharge Charge = new(Fair, Nga, ["A*"], By);
    private static readonly BoothFurnished Look = new(
        Booth,
        "abc",
        10,
        20,
        LocalText.Of("Từ cao nguyên", "From the highlands"),
        [Beans]
    );

    private static Given TwoBooths =>
        HasBooth
            .And(Booth, Look, new BoothStaffed(Booth, [Lan]))
            .And(
                OtherApplication,
                Applied with
                {
                    ApplicationId = OtherApplication,
                    CompanyId = Other,
                    Sector = "rice",
                },
                Admitted with
                {
                    ApplicationId = OtherApplication,
                    CompanyId = Other,
                    BoothId = A02,
                    Number = "A02",
                }
            )
            .And(
                A02,
                Assigned with
                {
                    BoothId = A02,
                    Number = "A02",
                    CompanyId = Other,
                    Sector = "rice",
                }
            )
            .And(Block, new PavilionPutInCharge(Block, Fair, Nga, ["A*"], By));

    [Fact]
    public void A_person_is_put_in_charge_of_booths_there_are()
    {
        HasBooth.WhenAcross(Charge)[Block].ShouldHaveSingleItem();
        TwoBooths.WhenAcross(Charge).ShouldBeEmpty();
        Refused(() => HasBooth.WhenAcross(Charge with { Numbers = ["Z*"] }))
            .ShouldBe("Booths.Refused.NoSuchBlock");
        Refused(() => HasBooth.WhenAcross(Charge with { PersonId = Guid.Empty }))
            .ShouldBe("Booths.Refused.NobodyKnown");
        HasBooth.AllowsAcross(Charge, FairExamples.Officer).ShouldBeTrue();
        HasBooth.AllowsAcross(Charge with { By = Nga }, Manager).ShouldBeFalse();
        HasBooth.AllowsAcross(Charge with { By = Lan }, Exporter).ShouldBeFalse();
    }

    [Fact]
    public void A_manager_furnishes_and_staffs_the_booths_of_the_block_and_no_other()
    {
        var furnish = new FurnishBooth(A02, null, 50, 50, LocalText.Of("Chung", ""), [], Block);
        var staff = new StaffBooth(A02, Other, [], Block);
        TwoBooths.AllowsAcross(furnish, Manager).ShouldBeTrue();
        TwoBooths.AllowsAcross(staff, Manager).ShouldBeTrue();
        TwoBooths.AllowsAcross(furnish with { PavilionId = null }, Manager).ShouldBeFalse();
        TwoBooths.AllowsAcross(furnish, Exporter).ShouldBeFalse();
        TwoBooths.AllowsAcross(furnish, Actor.Anonymous).ShouldBeFalse();
        var outside = TwoBooths.And(B01, Assigned with { BoothId = B01, Number = "B01" });
        outside.AllowsAcross(furnish with { BoothId = B01 }, Manager).ShouldBeFalse();
        outside.AllowsAcross(new CopyBooth(Booth, B01, Block), Manager).ShouldBeFalse();
        // Taken away, it is gone at once.
        TwoBooths
            .And(Block, new PavilionPutInCharge(Block, Fair, Nga, [], By))
            .AllowsAcross(furnish, Manager)
            .ShouldBeFalse();
    }

    [Fact]
    public void A_copy_brings_the_look_and_leaves_the_products()
    {
        var copied = TwoBooths
            .WhenAcross(new CopyBooth(Booth, A02, Block))[A02]
            .Single()
            .ShouldBeOfType<BoothFurnished>();
        (copied.Banner, copied.FocusX, copied.Products.Count).ShouldBe(("abc", 10, 0));
        TwoBooths.AllowsAcross(new CopyBooth(Booth, A02, Block), Manager).ShouldBeTrue();
        TwoBooths.AllowsAcross(new CopyBooth(Booth, A02, Block), Exporter).ShouldBeFalse();
        Refused(() => TwoBooths.WhenAcross(new CopyBooth(A02, Booth, Block)))
            .ShouldBe("Booths.Refused.NothingToCopy");
    }

    [Fact]
    public void A_move_takes_everything_along_and_frees_the_old_booth()
    {
        var then = TwoBooths.WhenAcross(new MoveBooth(Fair, Company, "A01", "A03", null, By));
        var a03 = BoothIds.Booth(Fair, "A03");
        then[a03][0].ShouldBe(Assigned with { BoothId = a03, Number = "A03" });
        then[a03][1].ShouldBeOfType<BoothFurnished>().Banner.ShouldBe("abc");
        then[a03][2].ShouldBeOfType<BoothStaffed>().Staff.ShouldBe([Lan]);
        then[Booth].Single().ShouldBeOfType<BoothReleased>();
        then[Application].Single().ShouldBeOfType<ExhibitorMoved>().Number.ShouldBe("A03");
    }

    [Fact]
    public void A_swap_changes_both_at_once()
    {
        var swap = new MoveBooth(Fair, Company, "A01", "A02", Other, By);
        var then = TwoBooths.WhenAcross(swap);
        then[A02][0].ShouldBeOfType<BoothAssigned>().CompanyId.ShouldBe(Company);
        then[A02][1].ShouldBeOfType<BoothFurnished>().BoothId.ShouldBe(A02);
        then[Booth].Single().ShouldBe(Assigned with { CompanyId = Other, Sector = "rice" });
        then[OtherApplication].Single().ShouldBeOfType<ExhibitorMoved>().Number.ShouldBe("A01");
        then[Application].Single().ShouldBeOfType<ExhibitorMoved>().Number.ShouldBe("A02");
        Refused(() => TwoBooths.WhenAcross(swap with { With = null }))
            .ShouldBe("Booths.Refused.BoothTaken");
        Refused(() => TwoBooths.WhenAcross(swap with { CompanyId = Other, With = Company }))
            .ShouldBe("Booths.Refused.NotTheirBooth");
        TwoBooths.AllowsAcross(swap, FairExamples.Officer).ShouldBeTrue();
        TwoBooths.AllowsAcross(swap with { By = Lan }, Exporter).ShouldBeFalse();
        TwoBooths.AllowsAcross(swap with { By = Nga }, Manager).ShouldBeFalse();
    }
}
