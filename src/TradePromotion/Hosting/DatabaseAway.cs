using Npgsql;

namespace TradePromotion.Hosting;

/// <summary>Tells a database that does not answer from everything else that can go wrong.</summary>
public static class DatabaseAway
{
    /// <summary>Whether the cause is that there is no database at the moment: it passes, and nobody did anything wrong.</summary>
    public static bool Caused(Exception? exception)
    {
        // Entity Framework and others wrap what Npgsql says.
        for (var cause = exception; cause is not null; cause = cause.InnerException)
            if (cause is NpgsqlException said)
                return said is not PostgresException refused || IsGoing(refused.SqlState);
        return false;
    }

    // 57P01 to 57P03: shutting down, crashed, starting up. Class 08: the connection. 53300: no more connections.
    private static bool IsGoing(string state) =>
        state.StartsWith("57P", StringComparison.Ordinal)
        || state.StartsWith("08", StringComparison.Ordinal)
        || state == PostgresErrorCodes.TooManyConnections;
}
