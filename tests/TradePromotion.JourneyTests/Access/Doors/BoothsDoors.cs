namespace TradePromotion.JourneyTests.Access.Doors;

/// <summary>Who gets which answer at booths, admissions and pavilions; see <see cref="ForbiddenTests"/>.</summary>
internal static class BoothsDoors
{
    /// <summary>Addresses, with the answers to <see cref="Guests.Kinds"/> in their order.</summary>
    public static readonly (string Address, string Expected)[] Pages =
    [
        ("fairs/{address}/booths/ZZZ", "404 404 404 404 404 404"),
        ("desk/fairs/{fair}/applications", "302 403 403 403 200 403"),
        ("desk/fairs/{nothing}/applications", "302 403 403 403 403 403"),
        ("desk/fairs/{fair}/terms", "302 403 403 403 200 403"),
        ("desk/fairs/{fair}/pavilions", "302 403 403 403 200 403"),
        ("desk/fairs/{fair}/invite", "302 403 403 403 200 403"),
        ("desk/fairs/{nothing}/invite", "302 403 403 403 403 403"),
        ("desk/pavilion", "302 200 200 200 200 200"),
        ("desk/invoices/{invoice}", "302 403 200 403 200 403"),
        ("desk/invoices/{invoice}/invoice.pdf", "302 403 200 403 200 403"),
        ("desk/invoices/{nothing}", "302 403 403 403 403 403"),
        ("desk/invoices/{nothing}/invoice.pdf", "302 403 403 403 403 403"),
        ("fairs/{address}/booths/ZZZ/qr.svg", "404 404 404 404 404 404"),
        ("fairs/{address}/booths/ZZZ/documents/{nothing}", "404 404 404 404 404 404"),
        ("fairs/{address}/catalogue.pdf", "200 200 200 200 200 200"),
        ("fairs/{nothing}/catalogue.pdf", "404 404 404 404 404 404"),
        ("payments/nobody/notice", "404 404 404 404 404 404"),
        ("desk/exhibiting", "302 200 200 200 200 200"),
        ("desk/exhibiting/{nothing}/apply", "302 404 404 404 404 404"),
        ("desk/booths/{booth}", "302 403 200 403 403 403"),
        ("desk/booths/{nothing}", "302 403 403 403 403 403"),
        ("desk/booths/{booth}/buyers", "302 403 200 403 403 403"),
        ("desk/booths/{nothing}/buyers", "302 403 403 403 403 403"),
        ("desk/booths/{booth}/buyers/{nothing}", "302 403 404 403 403 403"),
        ("desk/booths/{booth}/buyers/{asked}", "302 403 200 403 403 403"),
    ];

    /// <summary>Forms, and who may not send them.</summary>
    public static readonly (string Address, string Form, string[] Kinds)[] Forms =
    [
        ("desk/fairs/{fair}/terms", "terms", ["anonymous", "buyer", "exporter", "administrator"]),
        (
            "desk/fairs/{fair}/pavilions",
            "pavilion",
            ["anonymous", "buyer", "exporter", "administrator"]
        ),
        ("desk/fairs/{fair}/invite", "invite", ["buyer", "exporter", "administrator"]),
        ("desk/booths/{booth}", "roster", ["anonymous", "buyer", "foreign exporter", "officer"]),
        (
            "desk/fairs/{fair}/applications",
            "decide",
            ["anonymous", "buyer", "exporter", "administrator"]
        ),
        (
            "desk/booths/{booth}",
            "furnish",
            ["anonymous", "buyer", "foreign exporter", "officer", "administrator"]
        ),
        ("desk/booths/{booth}", "staff", ["buyer", "foreign exporter", "officer", "administrator"]),
        (
            "desk/booths/{booth}/buyers/{asked}",
            "ask",
            ["anonymous", "buyer", "foreign exporter", "officer", "administrator"]
        ),
    ];
}
