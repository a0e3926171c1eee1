namespace TradePromotion.JourneyTests.Access.Doors;

/// <summary>Who gets which answer at what a company looks for; see <see cref="ForbiddenTests"/>.</summary>
internal static class MatchmakingDoors
{
    /// <summary>Addresses, with the answers to <see cref="Guests.Kinds"/> in their order.</summary>
    public static readonly (string Address, string Expected)[] Pages =
    [
        ("desk/needs", "302 200 403 403 403 403"),
        ("desk/needs/new", "302 200 403 403 403 403"),
        ("desk/needs/{need}", "302 200 403 403 403 403"),
        ("desk/wishes", "302 403 200 200 403 403"),
        ("desk/needs/{nothing}", "302 404 403 403 403 403"),
    ];

    /// <summary>Forms, and who may not send them.</summary>
    public static readonly (string Address, string Form, string[] Kinds)[] Forms =
    [
        ("desk/wishes", "wishes", ["buyer", "officer", "administrator"]),
        ("desk/needs", "buying", ["exporter", "foreign exporter", "officer", "administrator"]),
        ("desk/needs/new", "need", ["exporter", "foreign exporter", "officer", "administrator"]),
        ("desk/needs/{need}", "need", ["exporter", "foreign exporter", "officer", "administrator"]),
        ("desk/needs/{need}", "drop", ["exporter", "foreign exporter", "officer", "administrator"]),
    ];
}
