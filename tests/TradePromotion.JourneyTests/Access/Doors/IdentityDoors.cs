namespace TradePromotion.JourneyTests.Access.Doors;

/// <summary>Who gets which answer at accounts and people; see <see cref="ForbiddenTests"/>.</summary>
internal static class IdentityDoors
{
    /// <summary>Addresses, with the answers to <see cref="Guests.Kinds"/> in their order.</summary>
    public static readonly (string Address, string Expected)[] Pages =
    [
        ("account", "302 200 200 200 200 200"),
        ("account/security", "302 200 200 200 200 200"),
        ("account/second-step", "302 200 200 200 200 200"),
        ("account/prove", "302 200 200 200 200 200"),
        ("account/prove?returnTo=https://elsewhere.example", "302 200 200 200 200 200"),
        ("account/devices", "302 200 200 200 200 200"),
        ("account/email", "302 200 200 200 200 200"),
        ("account/merge", "302 200 200 200 200 200"),
        ("sign-in/with/nobody", "404 404 404 404 404 404"),
        ("account/delete", "302 200 200 200 200 200"),
        ("confirm-email", "200 200 200 200 200 200"),
        ("account/passkeys/options", "405 405 405 405 405 405"),
        ("sign-in/code", "200 200 200 200 200 200"),
        ("desk/people", "302 403 403 403 403 200"),
        ("desk/people/{person}", "302 403 403 403 403 200"),
        ("desk/people/{nothing}", "302 403 403 403 403 404"),
        ("desk/audit", "302 403 403 403 403 200"),
        ("desk/audit.csv", "302 403 403 403 403 200"),
        ("sign-out", "405 405 405 405 405 405"),
    ];

    /// <summary>Forms, and who may not send them.</summary>
    public static readonly (string Address, string Form, string[] Kinds)[] Forms =
    [
        ("desk/people/{person}", "roles", ["buyer", "exporter", "officer"]),
    ];
}
