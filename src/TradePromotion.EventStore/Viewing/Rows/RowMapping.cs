using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TradePromotion.EventStore;

/// <summary>How Entity Framework sees the rows of a view: as the columns the view writes, and nothing else.</summary>
internal static class RowMapping<TRow>
    where TRow : class, IRow
{
    public static void Map(ModelBuilder model, string table, string schema)
    {
        var entity = model.Entity<TRow>();
        entity.ToView(table, schema);
        entity.HasKey(nameof(IRow.Id));
        var columns = RowShape<TRow>.Instance.Columns.ToDictionary(c => c.Property);
        foreach (var property in typeof(TRow).GetProperties())
        {
            if (!columns.TryGetValue(property.Name, out var column))
            {
                entity.Ignore(property.Name);
                continue;
            }
            var mapped = column.IsArray
                ? entity
                    .PrimitiveCollection(property.PropertyType, property.Name)
                    .HasColumnName(column.Name)
                    .HasColumnType(column.SqlType)
                    .Metadata
                : entity
                    .Property(property.PropertyType, property.Name)
                    .HasColumnName(column.Name)
                    .HasColumnType(column.SqlType)
                    .Metadata;
            mapped.IsNullable = column.Nullable;
            var core = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (core.IsEnum)
                mapped.SetValueConverter(
                    (ValueConverter)
                        Activator.CreateInstance(
                            typeof(EnumToStringConverter<>).MakeGenericType(core)
                        )!
                );
            else if (column.SqlType == "jsonb")
            {
                mapped.SetValueConverter(
                    (ValueConverter)
                        Activator.CreateInstance(
                            typeof(Json<>).MakeGenericType(typeof(TRow), property.PropertyType)
                        )!
                );
                mapped.SetValueComparer(
                    (ValueComparer)
                        Activator.CreateInstance(
                            typeof(ByReference<>).MakeGenericType(
                                typeof(TRow),
                                property.PropertyType
                            )
                        )!
                );
            }
        }
    }

    private sealed class Json<T>()
        : ValueConverter<T, string>(
            value => JsonSerializer.Serialize(value, EventJson.Options),
            text => JsonSerializer.Deserialize<T>(text, EventJson.Options)!
        );

    /// <summary>Rows are never tracked, so nobody asks whether a value changed.</summary>
    private sealed class ByReference<T>()
        : ValueComparer<T>((a, b) => ReferenceEquals(a, b), value => 0, value => value);
}
