using TradePromotion.Booths.Charging;
using TradePromotion.Booths.Moving;
using TradePromotion.Booths.Published;
using TradePromotion.Tests.Fairs;
using static TradePromotion.Tests.Booths.BoothExamples;

namespace TradePromotion.Tests.Booths;

/// <summary>Booths that are given back or taken back, and fees that are paid back.</summary>
public sealed class VacateTests
{
    private static readonly Guid Officer = FairExamples.Officer.PersonId;
    private static readonly Guid Bill = Ids.Of("test", "invoice");
    private static readonly InvoiceIssued Issued = new(
        Bill,
        Fair,
        Company,
        Application,
        "GHTEST",
        "A01",
        new BoothType("s", LocalText.Of("Tiêu chuẩn", "Standard"), LocalText.Empty, 5_000_000, []),
        5_000_000,
        new PaymentAccount("970436", "0123456789", "BA MIEN"),
        DateTimeOffset.UnixEpoch
    );
    private static readonly InvoicePaid Paid = new(
        Bill,
        Fair,
        Company,
        5_000_000,
        "FT1",
        "officer",
        true,
        Officer
    );
    private static readonly VacateBooth Vacate = new(
        Fair,
        Company,
        "A01",
        "Mùa vụ đến sớm",
        ByCompany: true,
        Bill,
        Lan
    );

    private static Given WithPaidFee => HasBooth.And(Bill, Issued, Paid);

    [Fact]
    public void The_booth_is_free_and_the_fee_is_noted_to_be_paid_back()
    {
        var changes = WithPaidFee.WhenAcross(Vacate);
        changes[Booth].Single().ShouldBeOfType<BoothReleased>();
        changes[Application].Single().ShouldBeOfType<BoothVacated>().InvoiceId.ShouldBe(Bill);
        changes[Bill].Single().ShouldBe(new RefundDue(Bill, Fair, Company, 5_000_000));
    }

    [Fact]
    public void Without_a_payment_there_is_nothing_to_pay_back()
    {
        var changes = HasBooth.And(Bill, Issued).WhenAcross(Vacate);
        changes.ContainsKey(Bill).ShouldBeFalse();
        changes[Application].Single().ShouldBeOfType<BoothVacated>().InvoiceId.ShouldBeNull();
        HasBooth.WhenAcross(Vacate with { InvoiceId = null }).Count.ShouldBe(2);
    }

    [Fact]
    public void It_says_why_and_happens_once()
    {
        Refused(() => HasBooth.WhenAcross(Vacate with { Reason = " " }))
            .ShouldBe("Booths.Refused.ReasonForOrganiser");
        Refused(() => HasBooth.WhenAcross(Vacate with { Reason = " ", ByCompany = false }))
            .ShouldBe("Booths.Refused.ReasonMissing");
        HasApplied.WhenAcross(Vacate).ShouldBeEmpty();
        HasBooth.WhenAcross(Vacate with { Number = "A02" }).ShouldBeEmpty();
    }

    [Fact]
    public void The_company_gives_back_and_the_officer_takes_back()
    {
        HasBooth.AllowsAcross(Vacate, Exporter).ShouldBeTrue();
        HasBooth.AllowsAcross(Vacate, Stranger).ShouldBeFalse();
        var taken = Vacate with { ByCompany = false, By = Officer };
        HasBooth.AllowsAcross(taken, FairExamples.Officer).ShouldBeTrue();
        HasBooth.AllowsAcross(taken with { By = Lan }, Exporter).ShouldBeFalse();
    }

    [Fact]
    public void A_refund_is_recorded_once_and_only_where_one_is_due()
    {
        var refund = new RecordRefund(Bill, Fair, "FT2", Officer);
        Refused(() => WithPaidFee.WhenAcross(refund)).ShouldBe("Booths.Refused.NothingToRefund");
        var due = WithPaidFee.And(Bill, new RefundDue(Bill, Fair, Company, 5_000_000));
        var done = due.WhenAcross(refund)[Bill].Single();
        done.ShouldBe(new InvoiceRefunded(Bill, "FT2", Officer));
        var after = due.And(Bill, done);
        after.WhenAcross(refund).ShouldBeEmpty();
        Refused(() => after.WhenAcross(refund with { Reference = "FT3" }))
            .ShouldBe("Booths.Refused.AlreadyRefunded");
        due.AllowsAcross(refund, FairExamples.Officer).ShouldBeTrue();
        due.AllowsAcross(refund with { By = Lan }, Exporter).ShouldBeFalse();
        HasBooth
            .And(Bill, Issued, Paid with { InTime = false })
            .WhenAcross(refund)
            .ShouldNotBeEmpty();
    }

    [Fact]
    public void Rows_show_what_is_owed()
    {
        new ApplicationViewProjection()
            .Rows(
                Applied,
                Admitted,
                new BoothVacated(Application, Fair, Company, "A01", "Mùa vụ", true, Lan)
            )
            .Single()
            .ShouldSatisfyAllConditions(
                row => row.Number.ShouldBeNull(),
                row => row.State.ShouldBe(ApplicationState.Waiting),
                row => row.Reason.ShouldBe("Mùa vụ")
            );
        var view = new InvoiceViewProjection();
        var due = new RefundDue(Bill, Fair, Company, 5_000_000);
        view.Rows(Issued, Paid).Single().OwesRefund.ShouldBeFalse();
        view.Rows(Issued, Paid, due).Single().OwesRefund.ShouldBeTrue();
        view.Rows(Issued, Paid, due, new InvoiceRefunded(Bill, "FT2", Officer))
            .Single()
            .OwesRefund.ShouldBeFalse();
    }
}
