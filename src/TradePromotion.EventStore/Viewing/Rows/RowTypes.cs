using NpgsqlTypes;

namespace TradePromotion.EventStore;

/// <summary>Which types of .NET are which types of PostgreSQL.</summary>
internal static class RowTypes
{
    public static (string Sql, NpgsqlDbType Type)? Scalar(Type type) =>
        type == typeof(Guid) ? ("uuid", NpgsqlDbType.Uuid)
        : type == typeof(string) ? ("text", NpgsqlDbType.Text)
        : type == typeof(int) ? ("integer", NpgsqlDbType.Integer)
        : type == typeof(long) ? ("bigint", NpgsqlDbType.Bigint)
        : type == typeof(bool) ? ("boolean", NpgsqlDbType.Boolean)
        : type == typeof(decimal) ? ("numeric", NpgsqlDbType.Numeric)
        : type == typeof(double) ? ("double precision", NpgsqlDbType.Double)
        : type == typeof(DateTimeOffset) ? ("timestamptz", NpgsqlDbType.TimestampTz)
        : type == typeof(DateOnly) ? ("date", NpgsqlDbType.Date)
        : type == typeof(TimeOnly) ? ("time", NpgsqlDbType.Time)
        : null;

    /// <summary>The element of a property that is a native array in the database: of texts, ids or numbers.</summary>
    public static Type? ArrayElement(Type type)
    {
        var element =
            type.IsArray ? type.GetElementType()
            : type.IsGenericType
            && type.GetGenericTypeDefinition() is var g
            && (
                g == typeof(IReadOnlyList<>)
                || g == typeof(List<>)
                || g == typeof(IReadOnlyCollection<>)
            )
                ? type.GetGenericArguments()[0]
            : null;
        return
            element == typeof(string)
            || element == typeof(Guid)
            || element == typeof(int)
            || element == typeof(long)
            ? element
            : null;
    }
}
