using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using TradePromotion.Meetings.Published;

namespace TradePromotion.LiveSessions.Entering;

/// <summary>The right of one person to connect to one room, for a short time.</summary>
public sealed record Ticket(Guid MeetingId, Guid PersonId, Side Side, DateTimeOffset Until);

/// <summary>Writes tickets that only this application can write, and reads them.</summary>
public sealed class Tickets(IDataProtectionProvider protection)
{
    /// <summary>How long a ticket is good for: long enough to connect, too short to be passed on.</summary>
    public static readonly TimeSpan Valid = TimeSpan.FromMinutes(2);

    private readonly IDataProtector _seal = protection.CreateProtector(
        "TradePromotion.LiveSessions.Ticket"
    );

    /// <summary>Writes a ticket.</summary>
    public string Write(Guid meetingId, Guid personId, Side side, DateTimeOffset now) =>
        _seal.Protect(
            string.Join(
                ' ',
                meetingId,
                personId,
                side,
                (now + Valid).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)
            )
        );

    /// <summary>Reads a ticket; null when it is forged, damaged or expired.</summary>
    public Ticket? Read(string? token, DateTimeOffset now)
    {
        try
        {
            var parts = _seal.Unprotect(token ?? "").Split(' ');
            var ticket = new Ticket(
                Guid.Parse(parts[0]),
                Guid.Parse(parts[1]),
                Enum.Parse<Side>(parts[2]),
                DateTimeOffset.FromUnixTimeMilliseconds(
                    long.Parse(parts[3], CultureInfo.InvariantCulture)
                )
            );
            return now < ticket.Until ? ticket : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
