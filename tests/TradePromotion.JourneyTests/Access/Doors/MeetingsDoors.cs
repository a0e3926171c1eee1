namespace TradePromotion.JourneyTests.Access.Doors;

/// <summary>Who gets which answer at meetings; see <see cref="ForbiddenTests"/>.</summary>
internal static class MeetingsDoors
{
    /// <summary>Addresses, with the answers to <see cref="Guests.Kinds"/> in their order.</summary>
    public static readonly (string Address, string Expected)[] Pages =
    [
        ("desk/meetings", "302 200 200 200 200 200"),
        ("desk/meetings/hours", "302 200 200 200 200 200"),
        ("desk/meetings/feed", "302 200 200 200 200 200"),
        ("calendar/0000.ics", "404 404 404 404 404 404"),
        ("meetings/{meeting}/edit", "302 200 403 403 403 403"),
        ("meetings/{nothing}/edit", "302 403 403 403 403 403"),
        ("desk/fairs/{fair}/meetings", "302 403 403 403 200 403"),
        ("desk/fairs/{nothing}/meetings", "302 403 403 403 403 403"),
        ("meetings/ask/{nothing}", "302 404 404 404 404 404"),
        ("meetings/{meeting}", "302 200 200 403 403 403"),
        ("meetings/{meeting}/interpret/{nothing}", "200 200 200 200 200 200"),
        ("meetings/{nothing}", "302 403 403 403 403 403"),
        ("meetings/{nothing}/room", "302 403 403 403 403 403"),
        ("meetings/{nothing}/calendar.ics", "302 403 403 403 403 403"),
    ];

    /// <summary>Forms, and who may not send them.</summary>
    public static readonly (string Address, string Form, string[] Kinds)[] Forms =
    [
        ("meetings/{meeting}", "accept", ["foreign exporter", "officer", "administrator"]),
        ("meetings/{meeting}", "call-off", ["foreign exporter", "officer", "administrator"]),
        ("meetings/{meeting}", "outcome", ["foreign exporter", "officer", "administrator"]),
        ("meetings/{meeting}", "propose", ["foreign exporter", "officer", "administrator"]),
        ("meetings/{meeting}", "keep", ["foreign exporter", "officer", "administrator"]),
        ("meetings/{meeting}", "switch", ["foreign exporter", "officer", "administrator"]),
        ("meetings/{meeting}", "ask-interpreter", ["foreign exporter", "officer", "administrator"]),
        ("meetings/{meeting}", "invite-person", ["foreign exporter", "officer", "administrator"]),
        ("meetings/{meeting}", "explain", ["foreign exporter", "officer", "administrator"]),
        ("meetings/{meeting}/edit", "edit", ["exporter", "foreign exporter", "officer"]),
        ("desk/fairs/{fair}/meetings", "rules", ["buyer", "exporter", "administrator"]),
    ];
}
