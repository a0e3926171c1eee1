using Npgsql;
using NpgsqlTypes;

namespace TradePromotion.EventStore;

/// <summary>A column of a view's table and how it travels.</summary>
internal abstract class ViewColumn<TRow>(
    string name,
    string property,
    string sqlType,
    bool nullable
)
{
    public string Name { get; } = name;
    public string Property { get; } = property;
    public string SqlType { get; } = sqlType;
    public bool Nullable { get; } = nullable;

    /// <summary>How a set of rows selects this column from the parameter that carries it; arrays travel as their literals.</summary>
    public string Selected(string source) => IsArray ? $"{source}::{SqlType}" : source;

    public string ParameterType => IsArray ? "text[]" : $"{SqlType}[]";

    /// <summary>What stands in where an older table does not have the column.</summary>
    public string Default =>
        Nullable ? $"null::{SqlType}"
        : IsArray ? $"'{{}}'::{SqlType}"
        : SqlType switch
        {
            "uuid" => $"'{Guid.Empty}'::uuid",
            "text" => "''::text",
            "boolean" => "false",
            "timestamptz" => "'epoch'::timestamptz",
            "date" => "'epoch'::date",
            "time" => "'00:00'::time",
            "jsonb" => EmptyJson,
            _ => $"0::{SqlType}",
        };

    protected abstract string EmptyJson { get; }

    public bool IsArray => SqlType.EndsWith("[]", StringComparison.Ordinal);

    public abstract NpgsqlParameter Parameter(IReadOnlyList<TRow> rows);
    public abstract void Write(NpgsqlBinaryImporter importer, TRow row);
    public abstract object? Read(NpgsqlDataReader reader, int ordinal);
}

/// <summary>A column whose property is a <typeparamref name="TValue"/> and is stored as a <typeparamref name="TStored"/>.</summary>
internal sealed class ViewColumn<TRow, TValue, TStored>(
    string name,
    string property,
    string sqlType,
    bool nullable,
    NpgsqlDbType type,
    Func<TRow, TValue> get,
    Func<TValue, TStored> store,
    Func<TStored, TValue> restore
) : ViewColumn<TRow>(name, property, sqlType, nullable)
{
    protected override string EmptyJson =>
        typeof(TValue).IsAssignableTo(typeof(System.Collections.IEnumerable))
        && typeof(TValue) != typeof(Kernel.LocalText)
        && !IsDictionary
            ? "'[]'::jsonb"
            : "'{}'::jsonb";

    private static bool IsDictionary =>
        typeof(TValue)
            .GetInterfaces()
            .Append(typeof(TValue))
            .Any(i => i.IsGenericType && i.Name.Contains("Dictionary", StringComparison.Ordinal));

    public override NpgsqlParameter Parameter(IReadOnlyList<TRow> rows)
    {
        if (IsArray)
            return new NpgsqlParameter<string?[]>
            {
                TypedValue = [.. rows.Select(r => ArrayLiteral(get(r)))],
                NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text,
            };
        var values = new TStored[rows.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = store(get(rows[i]));
        return new NpgsqlParameter<TStored[]>
        {
            TypedValue = values,
            NpgsqlDbType = NpgsqlDbType.Array | type,
        };
    }

    public override void Write(NpgsqlBinaryImporter importer, TRow row)
    {
        var value = store(get(row));
        if (value is null)
            importer.WriteNull();
        else
            importer.Write(value, type);
    }

    public override object? Read(NpgsqlDataReader reader, int ordinal) =>
        reader.IsDBNull(ordinal) ? null : restore(reader.GetFieldValue<TStored>(ordinal));

    private static string? ArrayLiteral(TValue value) =>
        value is System.Collections.IEnumerable items
            ? $"{{{string.Join(',', items.Cast<object>().Select(i => $"\"{Convert.ToString(i, System.Globalization.CultureInfo.InvariantCulture)!.Replace("\\", "\\\\").Replace("\"", "\\\"")}\""))}}}"
            : null;
}
