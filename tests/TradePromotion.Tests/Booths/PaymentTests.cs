using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using TradePromotion.Booths.Charging;
using TradePromotion.Booths.Offering;
using TradePromotion.Booths.Paying;
using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Tests.Fairs;
using TradePromotion.Wording;
using static TradePromotion.Tests.Booths.BoothExamples;

namespace TradePromotion.Tests.Booths;

public sealed class PaymentTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 1, 3, 0, 0, TimeSpan.Zero);
    private static readonly Guid By = FairExamples.Officer.PersonId;
    private static readonly Guid InvoiceId = BoothIds.Invoice(Application, Now);
    private static readonly PaymentAccount Account = new(
        "970403",
        "0011012345678",
        "SO CONG THUONG"
    );
    private static readonly BoothType Type = new(
        "std",
        LocalText.Of("Tiêu chuẩn", "Standard"),
        LocalText.Of("Bàn, hai ghế, đèn", "Table, two chairs, lamp"),
        5_000_000,
        []
    );
    private static readonly ExhibitingTermsSet Terms = new(Fair, 24, [], [Type], Account, By);
    private static readonly RecordPayment Pay = new(
        InvoiceId,
        Fair,
        Company,
        "A01",
        5_000_000,
        "FT26305",
        RecordPayment.ViaOfficer,
        By
    );

    private static Given HasOffer
    {
        get
        {
            var given = HasApplied.And(BoothIds.Terms(Fair), Terms);
            foreach (
                var (stream, events) in given.WhenAcross(
                    new OfferBooth(Fair, Company, "A01", Now, By)
                )
            )
                given = given.And(stream, [.. events]);
            return given;
        }
    }

    [Fact]
    public void An_offer_that_costs_something_comes_with_a_payment_request()
    {
        var issued = HasApplied
            .And(BoothIds.Terms(Fair), Terms)
            .WhenAcross(new OfferBooth(Fair, Company, "A01", Now, By))[InvoiceId]
            .Single()
            .ShouldBeOfType<InvoiceIssued>();
        issued.Amount.ShouldBe(5_000_000);
        issued.Due.ShouldBe(Now.AddHours(24));
        issued.Code.Length.ShouldBe(10);
    }

    [Fact]
    public void Paying_gives_the_booth()
    {
        var then = HasOffer.WhenAcross(Pay);
        then[InvoiceId].Single().ShouldBeOfType<InvoicePaid>().InTime.ShouldBeTrue();
        then[Application].ShouldBe([Admitted]);
        then[Booth].ShouldBe([Assigned]);
    }

    [Fact]
    public void The_same_payment_twice_does_nothing_and_another_one_is_refused()
    {
        var paid = HasOffer;
        foreach (var (stream, events) in HasOffer.WhenAcross(Pay))
            paid = paid.And(stream, [.. events]);
        paid.WhenAcross(Pay).ShouldBeEmpty();
        Refused(() => paid.WhenAcross(Pay with { Reference = "FT2" }))
            .ShouldBe("Booths.Refused.AlreadyPaid");
    }

    [Fact]
    public void Money_that_comes_too_late_is_recorded_and_gives_no_booth()
    {
        var lapsed = HasOffer;
        foreach (
            var (stream, events) in HasOffer.WhenAcross(
                new ReleaseBooth(Fair, Company, "A01", Now.AddHours(25))
            )
        )
            lapsed = lapsed.And(stream, [.. events]);
        var then = lapsed.WhenAcross(Pay);
        then[InvoiceId].Single().ShouldBeOfType<InvoicePaid>().InTime.ShouldBeFalse();
        then.ContainsKey(Booth).ShouldBeFalse();
    }

    [Fact]
    public void Only_the_full_amount_of_an_existing_request_counts()
    {
        Refused(() => HasOffer.WhenAcross(Pay with { Amount = 4_999_999 }))
            .ShouldBe("Booths.Refused.WrongAmount");
        Refused(() => HasApplied.WhenAcross(Pay)).ShouldBe("Booths.Refused.NoInvoice");
        Refused(() => HasOffer.WhenAcross(Pay with { Reference = "" }))
            .ShouldBe("Booths.Refused.ReferenceMissing");
    }

    [Fact]
    public void Officers_of_the_fair_and_the_platform_record_payments()
    {
        HasOffer.AllowsAcross(Pay, FairExamples.Officer).ShouldBeTrue();
        HasOffer
            .AllowsAcross(Pay with { By = Guid.Empty, Via = "vnpay" }, Actor.Platform)
            .ShouldBeTrue();
        HasOffer.AllowsAcross(Pay with { By = Lan }, Exporter).ShouldBeFalse();
        HasOffer.AllowsAcross(Pay with { By = Guid.Empty }, Actor.Anonymous).ShouldBeFalse();
        HasOffer.AllowsAcross(Pay with { Via = "vnpay" }, FairExamples.Officer).ShouldBeFalse();
    }

    [Fact]
    public void The_VietQR_payload_is_that_of_the_standard()
    {
        // A checksum known from elsewhere, over a text that is no payload: its account is a digit longer than it says.
        VietQr
            .Crc(
                "00020101021138570010A00000072701270006970403011200110123456780208QRIBFTTA53037045802VN6304"
            )
            .ShouldBe((ushort)0xF4E5);
        VietQr
            .Payload(Account, null, null)
            .ShouldBe(
                "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F"
            );
        var dynamic = VietQr.Payload(Account, 5_000_000, "GHABC23456");
        dynamic.ShouldStartWith("000201010212");
        dynamic.ShouldContain("54075000000");
        dynamic.ShouldContain("62140810GHABC23456");
        VietQr
            .Crc(dynamic[..^4])
            .ToString("X4", CultureInfo.InvariantCulture)
            .ShouldBe(dynamic[^4..]);
        VietQr.Svg(dynamic).ShouldStartWith("<svg");
    }

    [Fact]
    public void A_payment_request_is_a_PDF_with_its_typeface_inside()
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(
            "vi-VN"
        );
        var file = new InvoiceFile(new Words()).Draw(
            new InvoiceView
            {
                Code = "GHABC23456",
                Number = "A01",
                Type = Type.Name,
                Includes = Type.Includes,
                Amount = 5_000_000,
                Account = Account,
                Due = Now,
            },
            new FairView { Name = FairExamples.Announce.Name, Zone = "Asia/Ho_Chi_Minh" },
            new CompanyView { Name = LocalText.Of("Sở Công Thương tỉnh Đắk Lắk", "") },
            new CompanyView { Name = Registered.Name, TaxCode = "6001234567" }
        );
        var text = Encoding.Latin1.GetString(file);
        text.ShouldStartWith("%PDF-");
        text.ShouldContain("/FontFile2");
    }

    private const string Secret = "SECRETSECRETSECRET";
    private static readonly VnPay Provider = new("TMN00001", Secret, "https://pay.example/pay");

    private static Dictionary<string, string> Notice(string amount = "500000000") =>
        new()
        {
            ["vnp_Amount"] = amount,
            ["vnp_BankCode"] = "NCB",
            ["vnp_OrderInfo"] = "GHABC23456 A01",
            ["vnp_PayDate"] = "20261101101500",
            ["vnp_ResponseCode"] = "00",
            ["vnp_TmnCode"] = "TMN00001",
            ["vnp_TransactionNo"] = "14226112",
            ["vnp_TransactionStatus"] = "00",
            ["vnp_TxnRef"] = "GHABC2345620261101101000",
        };

    // As the provider's documentation says, written down a second time.
    private static Dictionary<string, string> Signed(
        Dictionary<string, string> fields,
        string secret = Secret
    )
    {
        var query = string.Join(
            '&',
            fields
                .OrderBy(f => f.Key, StringComparer.Ordinal)
                .Select(f => $"{f.Key}={WebUtility.UrlEncode(f.Value)}")
        );
        fields["vnp_SecureHash"] = Convert.ToHexStringLower(
            HMACSHA512.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(query))
        );
        return fields;
    }

    [Fact]
    public void A_notice_with_the_right_signature_is_read() =>
        Provider
            .Read(Signed(Notice()))
            .ShouldBe(new PaymentNotice("GHABC23456", 5_000_000, "14226112", true));

    [Fact]
    public void A_notice_without_it_changed_or_of_another_merchant_is_not()
    {
        Provider.Read(Notice()).ShouldBeNull();
        Provider.Read(Signed(Notice(), "another secret")).ShouldBeNull();
        var changed = Signed(Notice());
        changed["vnp_Amount"] = "100";
        Provider.Read(changed).ShouldBeNull();
        var other = Notice();
        other["vnp_TmnCode"] = "OTHER001";
        Provider.Read(Signed(other)).ShouldBeNull();
        var failed = Notice();
        failed["vnp_ResponseCode"] = "24";
        Provider.Read(Signed(failed))!.Succeeded.ShouldBeFalse();
    }

    [Fact]
    public void Where_people_pay_is_signed_too()
    {
        var url = Provider.PayUrl(
            new InvoiceView
            {
                Code = "GHABC23456",
                Number = "A01",
                Amount = 5_000_000,
                Due = Now.AddDays(1),
            },
            "vi",
            "https://fair.example/vi/desk/invoices/1",
            "127.0.0.1",
            Now
        );
        var query = url.Split('?')[1];
        var (signed, hash) = (
            query[..query.IndexOf("&vnp_SecureHash=", StringComparison.Ordinal)],
            query.Split("vnp_SecureHash=")[1]
        );
        hash.ShouldBe(
            Convert.ToHexStringLower(
                HMACSHA512.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(signed))
            )
        );
        signed.ShouldContain("vnp_Amount=500000000");
        signed.ShouldContain("vnp_CreateDate=20261101100000");
    }
}
