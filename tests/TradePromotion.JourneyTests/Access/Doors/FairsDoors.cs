namespace TradePromotion.JourneyTests.Access.Doors;

/// <summary>Who gets which answer at fairs; see <see cref="ForbiddenTests"/>.</summary>
internal static class FairsDoors
{
    /// <summary>Addresses, with the answers to <see cref="Guests.Kinds"/> in their order.</summary>
    public static readonly (string Address, string Expected)[] Pages =
    [
        ("fairs/{address}", "200 200 200 200 200 200"),
        ("fairs/{address}/plan", "200 200 200 200 200 200"),
        ("fairs/{nothing}", "404 404 404 404 404 404"),
        ("desk/fairs", "302 403 403 403 200 403"),
        ("desk/fairs/new", "302 403 403 403 200 403"),
        ("desk/fairs/{fair}", "302 403 403 403 200 403"),
        ("desk/fairs/{nothing}", "302 403 403 403 403 403"),
        ("fairs/calendar", "200 200 200 200 200 200"),
        ("fairs/calendar.ics", "200 200 200 200 200 200"),
        ("fairs/{address}/register", "302 200 200 200 200 200"),
        ("fairs/{nothing}/register", "302 404 404 404 404 404"),
        ("desk/fairs/{fair}/texts", "302 403 403 403 200 403"),
        ("desk/fairs/{fair}/programme", "302 403 403 403 200 403"),
        ("desk/fairs/{fair}/manage", "302 403 403 403 200 403"),
        ("desk/fairs/{fair}/clone", "302 403 403 403 200 403"),
        ("desk/fairs/{nothing}/clone", "302 403 403 403 403 403"),
        ("desk/fairs/{fair}/registration", "302 403 403 403 200 403"),
        ("desk/fairs/{fair}/registrations", "302 403 403 403 200 403"),
        ("desk/fairs/{fair}/registrations/{person}", "302 403 403 403 404 403"),
        ("desk/fairs/{fair}/as-of", "302 403 403 403 200 403"),
        ("desk/fairs/{nothing}/as-of", "302 403 403 403 403 403"),
        ("desk/fairs/{fair}/hall", "302 403 403 403 200 403"),
        ("fairs/{address}/documents/{nothing}", "404 404 404 404 404 404"),
        ("desk/fairs/{fair}/live", "302 403 403 403 200 200"),
        ("desk/fairs/{fair}/events/MeetingsHeld", "302 403 403 403 200 200"),
        ("desk/fairs/{fair}/events/Nonsense", "302 403 403 403 404 404"),
    ];

    /// <summary>Forms, and who may not send them.</summary>
    public static readonly (string Address, string Form, string[] Kinds)[] Forms =
    [
        ("desk/fairs/new", "announce", ["buyer", "exporter", "administrator"]),
        ("desk/fairs/{fair}", "close", ["anonymous", "buyer", "exporter", "administrator"]),
        ("desk/fairs/{fair}/registrations", "approve-all", ["buyer", "exporter", "administrator"]),
        ("desk/fairs/{fair}/texts", "describe", ["buyer", "exporter", "administrator"]),
        ("desk/fairs/{fair}/programme", "hours", ["buyer", "exporter", "administrator"]),
        ("desk/fairs/{fair}/manage", "cancel", ["buyer", "exporter", "administrator"]),
        ("desk/fairs/{fair}/manage", "postpone", ["buyer", "exporter", "administrator"]),
        ("desk/fairs/{fair}/manage", "share", ["buyer", "exporter", "administrator"]),
        ("desk/fairs/{fair}/clone", "clone", ["buyer", "exporter", "administrator"]),
        ("desk/fairs/{fair}/registration", "invite", ["buyer", "exporter", "administrator"]),
        ("desk/fairs/{fair}/hall", "lay-out", ["buyer", "exporter", "administrator"]),
        (
            "desk/fairs/{fair}/hall",
            "save-plan",
            ["anonymous", "buyer", "exporter", "administrator"]
        ),
        ("desk/fairs/{fair}/hall?hall=2", "save-plan", ["buyer", "exporter"]),
    ];
}
