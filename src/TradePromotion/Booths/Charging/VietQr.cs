using System.Globalization;
using System.Text;
using QRCoder;
using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Charging;

/// <summary>
/// The payload of a VietQR code (NAPAS on EMVCo's merchant-presented QR): fields of two digits, two digits of length, value; a checksum at the end.
/// </summary>
public static class VietQr
{
    private const string Napas = "A000000727";
    private const string ToAccount = "QRIBFTTA";

    /// <summary>The payload of a transfer to an account.</summary>
    /// <param name="amount">In đồng; null where the payer types it.</param>
    /// <param name="purpose">Letters and digits of the Latin alphabet; null for none.</param>
    public static string Payload(PaymentAccount account, decimal? amount, string? purpose)
    {
        var bank = Field("00", account.Bin) + Field("01", account.Number);
        var text = new StringBuilder()
            .Append(Field("00", "01"))
            .Append(Field("01", amount is null ? "11" : "12"))
            .Append(Field("38", Field("00", Napas) + Field("01", bank) + Field("02", ToAccount)))
            .Append(Field("53", "704"));
        if (amount is { } sum)
            text.Append(Field("54", sum.ToString("0", CultureInfo.InvariantCulture)));
        text.Append(Field("58", "VN"));
        if (purpose is not null)
            text.Append(Field("62", Field("08", purpose)));
        text.Append("6304");
        return text.Append(Crc(text.ToString()).ToString("X4", CultureInfo.InvariantCulture))
            .ToString();
    }

    /// <summary>The code as an SVG picture.</summary>
    public static string Svg(string payload)
    {
        using var code = Code(payload);
        return new SvgQRCode(code).GetGraphic(4, "#000000", "#ffffff", drawQuietZones: true);
    }

    /// <summary>The code's modules; the caller disposes it.</summary>
    public static QRCodeData Code(string payload) =>
        new QRCodeGenerator().CreateQrCode(payload, QRCodeGenerator.ECCLevel.M);

    /// <summary>CRC-16/CCITT-FALSE: polynomial 0x1021, begun with 0xFFFF.</summary>
    public static ushort Crc(string text)
    {
        ushort crc = 0xFFFF;
        foreach (var octet in Encoding.ASCII.GetBytes(text))
        {
            crc ^= (ushort)(octet << 8);
            for (var bit = 0; bit < 8; bit++)
                crc = (ushort)((crc & 0x8000) != 0 ? (crc << 1) ^ 0x1021 : crc << 1);
        }
        return crc;
    }

    private static string Field(string id, string value) =>
        string.Create(CultureInfo.InvariantCulture, $"{id}{value.Length:00}{value}");
}
