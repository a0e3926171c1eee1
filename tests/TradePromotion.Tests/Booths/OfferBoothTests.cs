using TradePromotion.Booths.Admitting;
using TradePromotion.Booths.Applying;
using TradePromotion.Booths.Confirming;
using TradePromotion.Booths.Offering;
using TradePromotion.Booths.Published;
using TradePromotion.Booths.SettingTerms;
using TradePromotion.Tests.Fairs;
using static TradePromotion.Tests.Booths.BoothExamples;

namespace TradePromotion.Tests.Booths;

public sealed class OfferBoothTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 1, 3, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Deadline = Now.AddHours(72);
    private static readonly Guid By = FairExamples.Officer.PersonId;
    private static readonly OfferBooth Offer = new(Fair, Company, "A01", Now, By);
    private static readonly ReleaseBooth Release = new(Fair, Company, "A01", Deadline);
    private static readonly ConfirmBooth Confirm = new(Fair, Company, "A01", Now, Lan);
    private static readonly ReturnOffer Return = new(Fair, Company, "A01", "Gian nhỏ", true, Lan);
    private static readonly ListExhibitor List = new(Fair, Company, false, By);
    private static readonly Guid TermsId = BoothIds.Terms(Fair);

    private static readonly BoothType Paid = new(
        "std",
        LocalText.Of("Tiêu chuẩn", "Standard"),
        LocalText.Empty,
        5_000_000,
        []
    );

    private static readonly ExhibitingTermsSet Priced = new(
        Fair,
        24,
        [],
        [Paid],
        new PaymentAccount("970403", "0011012345678", "SO CONG THUONG"),
        By
    );

    private static readonly BoothHeld Held = new(Booth, Fair, "A01", Company, Deadline);
    private static readonly BoothReleased Released = new(Booth, Fair, "A01", Company);

    private static BoothOffered Offered(decimal fee = 0) =>
        new(Application, Fair, Company, Booth, "A01", Deadline, By, fee);

    private static Given HasOffer => HasApplied.And(Application, Offered()).And(Booth, Held);

    [Fact]
    public void An_offered_booth_is_held_until_the_deadline()
    {
        var then = HasApplied.WhenAcross(Offer);
        then[Application].ShouldBe([Offered()]);
        then[Booth].ShouldBe([Held]);
        HasOffer.WhenAcross(Offer).ShouldBeEmpty();
    }

    [Fact]
    public void The_fairs_terms_say_how_long_and_for_how_much()
    {
        var offered = HasApplied
            .And(TermsId, Priced)
            .WhenAcross(Offer)[Application]
            .Single()
            .ShouldBeOfType<BoothOffered>();
        offered.Until.ShouldBe(Now.AddHours(24));
        offered.Fee.ShouldBe(5_000_000);
    }

    [Fact]
    public void A_held_booth_goes_to_nobody_else()
    {
        var other = Ids.Of("test", "other company");
        var id = BoothIds.Application(Fair, other);
        var given = HasOffer.And(id, Applied with { ApplicationId = id, CompanyId = other });
        Refused(() => given.WhenAcross(Offer with { CompanyId = other }))
            .ShouldBe("Booths.Refused.BoothHeld");
        Refused(() => given.WhenAcross(new AdmitExhibitor(Fair, other, "A01", By)))
            .ShouldBe("Booths.Refused.BoothHeld");
        Refused(() =>
                HasBooth
                    .And(id, Applied with { ApplicationId = id, CompanyId = other })
                    .WhenAcross(Offer with { CompanyId = other })
            )
            .ShouldBe("Booths.Refused.BoothTaken");
    }

    [Fact]
    public void One_offer_at_a_time()
    {
        Refused(() => HasOffer.WhenAcross(Offer with { Number = "A02" }))
            .ShouldBe("Booths.Refused.AlreadyOffered");
        Refused(() => HasOffer.WhenAcross(new AdmitExhibitor(Fair, Company, "A02", By)))
            .ShouldBe("Booths.Refused.AlreadyOffered");
        Refused(() => HasOffer.WhenAcross(new DeclineExhibitor(Fair, Company, "Hết chỗ", By)))
            .ShouldBe("Booths.Refused.AlreadyOffered");
        Refused(() => HasOffer.WhenAcross(List)).ShouldBe("Booths.Refused.AlreadyOffered");
    }

    [Fact]
    public void Confirming_in_time_gives_the_booth()
    {
        var then = HasOffer.WhenAcross(Confirm);
        then[Application].ShouldBe([Admitted with { By = Lan }]);
        then[Booth].ShouldBe([Assigned]);
        HasBooth.WhenAcross(Confirm).ShouldBeEmpty();
    }

    [Fact]
    public void Confirming_too_late_or_without_paying_does_not()
    {
        Refused(() => HasOffer.WhenAcross(Confirm with { Now = Deadline }))
            .ShouldBe("Booths.Refused.OfferOver");
        Refused(() => HasApplied.WhenAcross(Confirm)).ShouldBe("Booths.Refused.OfferOver");
        Refused(() =>
                HasApplied.And(Application, Offered(5_000_000)).And(Booth, Held).WhenAcross(Confirm)
            )
            .ShouldBe("Booths.Refused.FeeDue");
    }

    [Fact]
    public void The_officer_may_still_assign_finally_at_once() =>
        HasOffer
            .WhenAcross(new AdmitExhibitor(Fair, Company, "A01", By))[Booth]
            .ShouldBe([Assigned]);

    [Fact]
    public void A_hold_is_released_when_its_time_is_up_and_not_before()
    {
        var then = HasOffer.WhenAcross(Release);
        then[Application].ShouldBe([new BoothOfferLapsed(Application, Fair, Company, "A01")]);
        then[Booth].ShouldBe([Released]);
        HasOffer.WhenAcross(Release with { Now = Deadline.AddSeconds(-1) }).ShouldBeEmpty();
        HasBooth.WhenAcross(Release).ShouldBeEmpty();
        HasOffer
            .And(Application, then[Application].ToArray())
            .And(Booth, Released)
            .WhenAcross(Offer)[Booth]
            .ShouldBe([Held]);
    }

    [Fact]
    public void Given_back_the_booth_is_free()
    {
        HasOffer.WhenAcross(Return)[Booth].ShouldBe([Released]);
        HasApplied.WhenAcross(Return).ShouldBeEmpty();
    }

    [Fact]
    public void The_platform_offers_to_the_listed_only()
    {
        var moved = Offer with { By = Guid.Empty };
        Refused(() => HasApplied.WhenAcross(moved)).ShouldBe("Booths.Refused.NotListed");
        HasApplied
            .And(Application, HasApplied.WhenAcross(List)[Application].ToArray())
            .WhenAcross(moved)[Booth]
            .ShouldBe([Held]);
    }

    [Fact]
    public void Who_may_what()
    {
        HasApplied.AllowsAcross(Offer, FairExamples.Officer).ShouldBeTrue();
        HasApplied.AllowsAcross(Offer with { By = Guid.Empty }, Actor.Platform).ShouldBeTrue();
        HasApplied.AllowsAcross(Offer with { By = Guid.Empty }, Actor.Anonymous).ShouldBeFalse();
        HasApplied.AllowsAcross(Offer with { By = Lan }, Exporter).ShouldBeFalse();
        HasApplied
            .AllowsAcross(
                Offer with
                {
                    By = FairExamples.OtherOfficer.PersonId,
                },
                FairExamples.OtherOfficer
            )
            .ShouldBeFalse();
        HasOffer.AllowsAcross(Confirm, Exporter).ShouldBeTrue();
        HasOffer.AllowsAcross(Confirm with { By = Stranger.PersonId }, Stranger).ShouldBeFalse();
        HasOffer.AllowsAcross(Confirm with { By = By }, FairExamples.Officer).ShouldBeFalse();
        HasOffer.AllowsAcross(Return, Exporter).ShouldBeTrue();
        HasOffer.AllowsAcross(Return with { By = Stranger.PersonId }, Stranger).ShouldBeFalse();
        HasOffer.AllowsAcross(Return with { ByCompany = false }, Exporter).ShouldBeFalse();
        HasOffer
            .AllowsAcross(Return with { ByCompany = false, By = By }, FairExamples.Officer)
            .ShouldBeTrue();
        HasOffer.AllowsAcross(Release, Actor.Platform).ShouldBeTrue();
        HasOffer.AllowsAcross(Release, FairExamples.Officer).ShouldBeFalse();
        HasApplied.AllowsAcross(List, FairExamples.Officer).ShouldBeTrue();
        HasApplied.AllowsAcross(List with { By = Lan }, Exporter).ShouldBeFalse();
        var set = new SetTerms(Fair, 24, [], [], null, By);
        HasApplied.AllowsAcross(set, FairExamples.Officer).ShouldBeTrue();
        HasApplied.AllowsAcross(set with { By = Lan }, Exporter).ShouldBeFalse();
    }

    [Fact]
    public void Fees_need_an_account_and_sensible_prices()
    {
        var set = new SetTerms(Fair, 24, [], [Paid], null, By);
        Refused(() => HasApplied.WhenAcross(set)).ShouldBe("Booths.Refused.Account");
        var good = set with { Account = Priced.Account };
        var changes = HasApplied.WhenAcross(good)[TermsId];
        changes.ShouldHaveSingleItem();
        var again = HasApplied.And(TermsId, [.. changes]);
        again.WhenAcross(good with { Types = [Paid with { }] }).ShouldBeEmpty();
        again.WhenAcross(good with { HoldHours = 25 }).ShouldNotBeEmpty();
        Refused(() => HasApplied.WhenAcross(good with { HoldHours = 0 }))
            .ShouldBe("Booths.Refused.HoldHours");
        Refused(() => HasApplied.WhenAcross(good with { Types = [Paid with { Price = -1 }] }))
            .ShouldBe("Booths.Refused.Price");
        Refused(() => HasApplied.WhenAcross(good with { Types = [Paid, Paid] }))
            .ShouldBe("Booths.Refused.TwoGeneralTypes");
    }

    [Fact]
    public void Applicants_answer_what_must_be_answered_and_wish_for_what_there_is()
    {
        var given = ApplicationsOpen.And(
            TermsId,
            Priced with
            {
                Questions = [new ExhibitorQuestion("power", LocalText.Of("Điện?", "Power?"), true)],
            }
        );
        var apply = new ApplyToFair(
            Fair,
            Company,
            Lan,
            "coffee",
            "",
            new BoothWishes("std", "A", "A01"),
            [],
            [new ExhibitorAnswer("power", "2 kW")]
        );
        var applied = given
            .WhenAcross(apply)[Application]
            .Single()
            .ShouldBeOfType<ExhibitorApplied>();
        applied.Answers!.Single().Text.ShouldBe("2 kW");
        applied.Wishes!.Number.ShouldBe("A01");
        Refused(() => given.WhenAcross(apply with { Answers = [] }))
            .ShouldBe("Booths.Refused.AnswerMissing");
        Refused(() => given.WhenAcross(apply with { Wishes = new("none", null, null) }))
            .ShouldBe("Booths.Refused.NoSuchWish");
        Refused(() => given.WhenAcross(apply with { Products = [Ids.Of("test", "foreign")] }))
            .ShouldBe("Booths.Refused.NotYourProduct");
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(" ", null)]
    [InlineData(" a01 ", "A01")]
    [InlineData("Z99", "Z99")]
    public void A_booth_typed_in_any_case_is_meant(string? typed, string? meant) =>
        BoardMoves.Meant(typed, ["A01", "B01"]).ShouldBe(meant);

    [Fact]
    public void The_best_booth_follows_the_wishes()
    {
        BoothType[] types = [Paid, Paid with { Key = "corner", Numbers = ["B*"] }];
        BoardMoves.Best(null, ["A01", "B01"], types).ShouldBe("A01");
        BoardMoves.Best(new(null, "B", null), ["A01", "B01"], types).ShouldBe("B01");
        BoardMoves.Best(new("corner", "A", "A01"), ["A01", "B01", "B02"], types).ShouldBe("B01");
        BoardMoves.Best(new("corner", null, null), ["A01"], types).ShouldBeNull();
    }

    [Fact]
    public void The_view_tells_how_far_it_has_come()
    {
        object[] events =
        [
            Applied,
            Offered(7),
            new BoothOfferLapsed(Application, Fair, Company, "A01"),
            new ExhibitorListed(Application, Fair, Company, By),
        ];
        ApplicationView After(int count) =>
            new ApplicationViewProjection().Rows([.. events.Take(count)]).Single();
        After(2).State.ShouldBe(ApplicationState.Offered);
        (After(2).OfferedNumber, After(2).Fee).ShouldBe(("A01", 7m));
        After(3).State.ShouldBe(ApplicationState.Waiting);
        (After(3).OfferedNumber, After(3).LapsedNumber).ShouldBe((null, "A01"));
        After(4).State.ShouldBe(ApplicationState.Listed);
        After(4).ListedAt.ShouldBe(Folding.Start.AddHours(3));
    }
}
