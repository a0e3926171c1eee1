namespace TradePromotion.JourneyTests.Access.Doors;

/// <summary>Who gets which answer at the jobs; see <see cref="ForbiddenTests"/>.</summary>
internal static class SchedulingDoors
{
    private static readonly string[] Others = ["buyer", "exporter", "officer"];

    /// <summary>Addresses, with the answers to <see cref="Guests.Kinds"/> in their order.</summary>
    public static readonly (string Address, string Expected)[] Pages =
    [
        ("desk/jobs", "302 403 403 403 403 200"),
        ("desk/jobs/SendLetters", "302 403 403 403 403 200"),
        ("desk/jobs/SendNothing", "302 403 403 403 403 404"),
    ];

    /// <summary>Forms, and who may not send them.</summary>
    public static readonly (string Address, string Form, string[] Kinds)[] Forms =
    [
        ("desk/jobs", "run-SendLetters", Others),
        ("desk/jobs", "pause-SendLetters", Others),
        ("desk/jobs", "resume-SendLetters", Others),
    ];
}
