using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using NpgsqlTypes;

namespace TradePromotion.EventStore;

/// <summary>The columns of a row type, by its properties, and how a row is made of their values.</summary>
internal sealed class RowShape<TRow>
    where TRow : class, IRow
{
    private static readonly NullabilityInfoContext Nullability = new();
    private readonly Func<object?[], TRow> _make;

    private RowShape()
    {
        var constructor = Constructor();
        var parameters = constructor.GetParameters().Select(p => p.Name).ToHashSet();
        var properties = typeof(TRow)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p =>
                p.GetMethod is not null
                && p.GetIndexParameters().Length == 0
                && (p.SetMethod is { IsPublic: true } || parameters.Contains(p.Name))
            )
            .OrderBy(p => p.Name != nameof(IRow.Id))
            .ToList();
        Columns = [.. properties.Select(Column)];
        _make = Maker(constructor, properties);
    }

    /// <summary>One per row type.</summary>
    public static RowShape<TRow> Instance { get; } = new();

    /// <summary>Columns in their order; the key is the first.</summary>
    public IReadOnlyList<ViewColumn<TRow>> Columns { get; }

    public TRow Make(object?[] values) => _make(values);

    /// <summary>The column of a property, by the property's name or its own.</summary>
    public string ColumnName(string name) =>
        Columns.FirstOrDefault(c => c.Name == name || c.Property == name)?.Name
        ?? throw new InvalidOperationException($"{typeof(TRow).Name} has no column {name}");

    /// <summary><c>OpensAt</c> becomes <c>opens_at</c>.</summary>
    public static string SnakeCase(string name) =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private static ConstructorInfo Constructor() =>
        typeof(TRow)
            .GetConstructors()
            .OrderByDescending(c => c.GetParameters().Length)
            .FirstOrDefault(c =>
                c.GetParameters()
                    .All(p => typeof(TRow).GetProperty(p.Name!)?.PropertyType == p.ParameterType)
            )
        ?? throw new InvalidOperationException(
            $"{typeof(TRow).Name} has no public constructor whose parameters are its properties"
        );

    private static Func<object?[], TRow> Maker(
        ConstructorInfo constructor,
        List<PropertyInfo> properties
    )
    {
        var values = Expression.Parameter(typeof(object?[]), "values");
        Expression Value(PropertyInfo property)
        {
            var value = Expression.ArrayIndex(
                values,
                Expression.Constant(properties.IndexOf(property))
            );
            return Expression.Condition(
                Expression.Equal(value, Expression.Constant(null)),
                Expression.Default(property.PropertyType),
                Expression.Convert(value, property.PropertyType)
            );
        }
        var taken = constructor
            .GetParameters()
            .Select(p => properties.First(q => q.Name == p.Name))
            .ToList();
        var body = Expression.MemberInit(
            Expression.New(constructor, taken.Select(Value)),
            properties.Except(taken).Select(p => Expression.Bind(p, Value(p)))
        );
        return Expression.Lambda<Func<object?[], TRow>>(body, values).Compile();
    }

    private static ViewColumn<TRow> Column(PropertyInfo property)
    {
        var type = property.PropertyType;
        var core = Nullable.GetUnderlyingType(type) ?? type;
        if (core.IsEnum)
            return Call(nameof(EnumColumn), [type], property);
        if (Scalar(core) is { } scalar)
            return Call(nameof(ScalarColumn), [type], property, scalar.Sql, scalar.Type);
        if (RowTypes.ArrayElement(type) is { } element)
            return Call(
                nameof(ArrayColumn),
                [type, element],
                property,
                Scalar(element)!.Value.Sql,
                Scalar(element)!.Value.Type
            );
        return Call(nameof(JsonColumn), [type], property);
    }

    private static ViewColumn<TRow> Call(string method, Type[] types, params object[] arguments) =>
        (ViewColumn<TRow>)
            typeof(RowShape<TRow>)
                .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(types)
                .Invoke(null, arguments)!;

    private static ViewColumn<TRow> ScalarColumn<TValue>(
        PropertyInfo property,
        string sql,
        NpgsqlDbType type
    ) =>
        Make<TValue, TValue>(
            property,
            sql,
            type,
            typeof(TValue) == typeof(DateTimeOffset) || typeof(TValue) == typeof(DateTimeOffset?)
                ? Utc
                : v => v,
            v => v
        );

    private static ViewColumn<TRow> EnumColumn<TValue>(PropertyInfo property)
    {
        var core = Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue);
        return Make<TValue, string?>(
            property,
            "text",
            NpgsqlDbType.Text,
            v => v?.ToString(),
            v => (TValue)Enum.Parse(core, v!)
        );
    }

    private static ViewColumn<TRow> ArrayColumn<TValue, TElement>(
        PropertyInfo property,
        string sql,
        NpgsqlDbType type
    ) =>
        Make<TValue, TElement[]?>(
            property,
            sql + "[]",
            NpgsqlDbType.Array | type,
            v => v is null ? null : v as TElement[] ?? [.. (IEnumerable<TElement>)v],
            v =>
                (TValue)(
                    typeof(TValue).IsAssignableFrom(typeof(TElement[])) ? (object)v! : v!.ToList()
                )
        );

    private static ViewColumn<TRow> JsonColumn<TValue>(PropertyInfo property) =>
        Make<TValue, string?>(
            property,
            "jsonb",
            NpgsqlDbType.Jsonb,
            v => v is null ? null : JsonSerializer.Serialize(v, EventJson.Options),
            v => JsonSerializer.Deserialize<TValue>(v!, EventJson.Options)!
        );

    private static ViewColumn<TRow, TValue, TStored> Make<TValue, TStored>(
        PropertyInfo property,
        string sql,
        NpgsqlDbType type,
        Func<TValue, TStored> store,
        Func<TStored, TValue> restore
    ) =>
        new(
            SnakeCase(property.Name),
            property.Name,
            sql,
            IsNullable(property),
            type,
            property.GetMethod!.CreateDelegate<Func<TRow, TValue>>(),
            store,
            restore
        );

    private static TValue Utc<TValue>(TValue value) =>
        value is DateTimeOffset moment ? (TValue)(object)moment.ToUniversalTime() : value;

    private static bool IsNullable(PropertyInfo property)
    {
        if (property.PropertyType.IsValueType)
            return Nullable.GetUnderlyingType(property.PropertyType) is not null;
        lock (Nullability)
            return Nullability.Create(property).ReadState != NullabilityState.NotNull;
    }

    private static (string Sql, NpgsqlDbType Type)? Scalar(Type type) => RowTypes.Scalar(type);
}
