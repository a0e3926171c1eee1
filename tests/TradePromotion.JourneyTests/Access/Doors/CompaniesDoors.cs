namespace TradePromotion.JourneyTests.Access.Doors;

/// <summary>Who gets which answer at companies and their papers; see <see cref="ForbiddenTests"/>.</summary>
internal static class CompaniesDoors
{
    /// <summary>Addresses, with the answers to <see cref="Guests.Kinds"/> in their order.</summary>
    public static readonly (string Address, string Expected)[] Pages =
    [
        ("companies/{company}", "200 200 200 200 200 200"),
        ("companies/{nothing}", "404 404 404 404 404 404"),
        ("desk/companies", "302 403 403 403 200 403"),
        ("desk/companies/{company}", "302 403 403 403 200 403"),
        ("desk/companies/{nothing}", "302 403 403 403 404 403"),
        ("desk/company", "302 200 200 200 200 200"),
        ("desk/company/new", "302 200 200 200 200 200"),
        ("desk/company/{company}/members", "302 403 200 403 403 200"),
        ("desk/company/{nothing}/members", "302 403 403 403 403 404"),
        ("desk/company/{company}/papers", "302 403 200 403 403 403"),
        ("desk/company/{company}/papers?kind=lei", "302 403 200 403 403 403"),
        ("desk/company/{company}/business", "302 403 200 403 403 403"),
        ("companies/{company}/code.svg", "200 200 200 200 200 200"),
        ("companies/{nothing}/code.svg", "404 404 404 404 404 404"),
        ("desk/saved", "302 200 200 200 200 200"),
        ("desk/company/{nothing}/papers", "302 403 403 403 403 403"),
        ("companies/{company}/documents/{nothing}", "302 403 404 403 404 403"),
        ("invitations/{company}/{nothing}", "200 200 200 200 200 200"),
        ("desk/company/{company}/languages", "302 403 200 403 403 403"),
        ("desk/company/{company}/material", "302 403 200 403 403 403"),
        ("companies/{company}/material/{nothing}", "404 404 404 404 404 404"),
        ("letters/following?code=forged", "200 200 200 200 200 200"),
        ("desk/imports/companies", "302 403 403 403 200 403"),
        ("desk/imports/companies/sample.csv", "302 403 403 403 200 403"),
        ("desk/imports/companies/{nothing}", "302 403 403 403 404 403"),
        ("desk/companies/alike", "302 403 403 403 200 403"),
        ("desk/companies/ownerless", "302 403 403 403 200 403"),
    ];

    /// <summary>Forms, and who may not send them.</summary>
    public static readonly (string Address, string Form, string[] Kinds)[] Forms =
    [
        ("desk/companies/alike", "pair-0", ["buyer", "exporter", "administrator"]),
        ("desk/companies/ownerless", "owners", ["buyer", "exporter", "administrator"]),
        ("desk/companies/ownerless", "stop", ["buyer", "exporter", "administrator"]),
        ("desk/imports/companies", "import", ["buyer", "exporter", "administrator"]),
        ("desk/companies/{company}", "verification", ["buyer", "exporter", "administrator"]),
        ("desk/company/{company}/members", "colleague", ["buyer", "foreign exporter", "officer"]),
        (
            "desk/company/{company}/papers",
            "paper",
            ["buyer", "foreign exporter", "officer", "administrator"]
        ),
    ];
}
