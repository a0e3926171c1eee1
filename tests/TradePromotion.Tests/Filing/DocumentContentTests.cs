using System.Text;
using TradePromotion.Filing;

namespace TradePromotion.Tests.Filing;

public sealed class DocumentContentTests
{
    private static readonly byte[] Png =
    [
        0x89,
        0x50,
        0x4E,
        0x47,
        0x0D,
        0x0A,
        0x1A,
        0x0A,
        .. "IDAT IEND...."u8,
    ];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 0xFF, 0xD9];

    private static string TypeOf(byte[] content) => DocumentContent.Type(content, "Document");

    private static byte[] Pdf(string inside = "") =>
        Encoding.ASCII.GetBytes($"%PDF-1.7\n{inside}\n%%EOF\n");

    [Fact]
    public void Is_told_by_its_content()
    {
        TypeOf(Pdf()).ShouldBe("application/pdf");
        TypeOf(Png).ShouldBe("image/png");
        TypeOf(Jpeg).ShouldBe("image/jpeg");
    }

    public static TheoryData<byte[], string> Wrong =>
        new()
        {
            { [], "Filing.Refused.Empty" },
            { "MZ program"u8.ToArray(), "Filing.Refused.NotADocument" },
            { "<svg onload='x()'>"u8.ToArray(), "Filing.Refused.NotADocument" },
            { "RIFF....WEBPVP8 "u8.ToArray(), "Filing.Refused.NotADocument" },
            { "%PDF-1.7\nand then the line broke"u8.ToArray(), "Filing.Refused.CutOff" },
            { Png[..^8], "Filing.Refused.CutOff" },
            { Pdf("<< /S /JavaScript /JS (app.alert(1)) >>"), "Filing.Refused.ActiveDocument" },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Anything_else_is_refused_next_to_its_field(byte[] content, string why)
    {
        var refusal = Should.Throw<Refusal>(() => TypeOf(content));
        (refusal.Key, refusal.Field).ShouldBe((why, "Document"));
    }
}
