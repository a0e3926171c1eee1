using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Paying;

/// <summary>
/// VNPAY's PAY interface, version 2.1.0 (documented at sandbox.vnpayment.vn/apis/docs/thanh-toan-pay/pay.html): parameters sorted by name and
/// signed by HMAC-SHA512, amounts in hundredths of a đồng, times in Hà Nội, notices (IPN) by GET that are answered with RspCode.
/// </summary>
/// <param name="terminal">The merchant's vnp_TmnCode.</param>
/// <param name="secret">The merchant's vnp_HashSecret.</param>
/// <param name="gateway">Where people pay.</param>
public sealed class VnPay(string terminal, string secret, string gateway) : IPaymentProvider
{
    private const string Hash = "vnp_SecureHash";
    private static readonly TimeSpan Hanoi = TimeSpan.FromHours(7);

    public string Key => "vnpay";

    /// <summary>The provider as configured below <c>TradePromotion:Payments:VnPay</c>; null where it is not.</summary>
    public static VnPay? From(IConfiguration configuration)
    {
        var settings = configuration.GetSection("TradePromotion:Payments:VnPay");
        return
            settings["TmnCode"] is { Length: > 0 } terminal
            && settings["HashSecret"] is { Length: > 0 } secret
            ? new VnPay(
                terminal,
                secret,
                settings["Url"] ?? "https://sandbox.vnpayment.vn/paymentv2/vpcpay.html"
            )
            : null;
    }

    public string PayUrl(
        InvoiceView invoice,
        string language,
        string back,
        string address,
        DateTimeOffset now
    )
    {
        var fields = new Dictionary<string, string>
        {
            ["vnp_Version"] = "2.1.0",
            ["vnp_Command"] = "pay",
            ["vnp_TmnCode"] = terminal,
            ["vnp_Amount"] = (invoice.Amount * 100).ToString("0", CultureInfo.InvariantCulture),
            ["vnp_CreateDate"] = Time(now),
            ["vnp_ExpireDate"] = Time(invoice.Due),
            ["vnp_CurrCode"] = "VND",
            ["vnp_IpAddr"] = address,
            ["vnp_Locale"] = language == "vi" ? "vn" : "en",
            ["vnp_OrderInfo"] = $"{invoice.Code} {invoice.Number}",
            ["vnp_OrderType"] = "other",
            ["vnp_ReturnUrl"] = back,
            // Each attempt needs a reference of its own; the code stands at its beginning.
            ["vnp_TxnRef"] = invoice.Code + Time(now),
        };
        return $"{gateway}?{Query(fields)}&{Hash}={Sign(fields)}";
    }

    public PaymentNotice? Read(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var known = fields
            .Where(f => f.Key.StartsWith("vnp_", StringComparison.Ordinal))
            .ToDictionary(f => f.Key, f => f.Value);
        if (!known.Remove(Hash, out var hash))
            return null;
        known.Remove("vnp_SecureHashType");
        var right = CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(Sign(known)),
            Encoding.ASCII.GetBytes(hash.ToLowerInvariant())
        );
        if (!right || known.GetValueOrDefault("vnp_TmnCode") != terminal)
            return null;
        var reference = known.GetValueOrDefault("vnp_TxnRef", "");
        return new PaymentNotice(
            reference.Length > CodeLength ? reference[..CodeLength] : reference,
            decimal.TryParse(
                known.GetValueOrDefault("vnp_Amount"),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var hundredths
            )
                ? hundredths / 100
                : 0,
            known.GetValueOrDefault("vnp_TransactionNo", ""),
            known.GetValueOrDefault("vnp_ResponseCode") == "00"
                && known.GetValueOrDefault("vnp_TransactionStatus") == "00"
        );
    }

    public object Answer(PaymentOutcome outcome)
    {
        var (code, message) = outcome switch
        {
            PaymentOutcome.Confirmed => ("00", "Confirm Success"),
            PaymentOutcome.Unknown => ("01", "Order not found"),
            PaymentOutcome.AlreadyConfirmed => ("02", "Order already confirmed"),
            PaymentOutcome.WrongAmount => ("04", "Invalid amount"),
            PaymentOutcome.Forged => ("97", "Invalid signature"),
            _ => ("99", "Unknown error"),
        };
        return new Dictionary<string, string> { ["RspCode"] = code, ["Message"] = message };
    }

    private const int CodeLength = 10;

    private string Sign(IReadOnlyDictionary<string, string> fields) =>
        Convert.ToHexStringLower(
            HMACSHA512.HashData(
                Encoding.UTF8.GetBytes(secret),
                Encoding.UTF8.GetBytes(Query(fields))
            )
        );

    private static string Query(IReadOnlyDictionary<string, string> fields) =>
        string.Join(
            '&',
            fields
                .Where(f => f.Value != "")
                .OrderBy(f => f.Key, StringComparer.Ordinal)
                .Select(f => $"{WebUtility.UrlEncode(f.Key)}={WebUtility.UrlEncode(f.Value)}")
        );

    private static string Time(DateTimeOffset moment) =>
        moment.ToOffset(Hanoi).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
}
