using System.Reflection;
using System.Text.Json;
using TradePromotion.Kernel;

namespace TradePromotion.EventStore;

/// <summary>Which fields of an event are personal, and whose they are.</summary>
internal sealed class PersonalFields
{
    private readonly PropertyInfo _subject;

    private PersonalFields(PropertyInfo subject, IReadOnlyList<string> fields) =>
        (_subject, Fields) = (subject, fields);

    /// <summary>The personal fields by their names in JSON.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>The person the event's personal fields belong to.</summary>
    public Guid SubjectOf(object @event) =>
        _subject.GetValue(@event) is Guid person && person != Guid.Empty
            ? person
            : throw new InvalidOperationException(
                $"{@event.GetType().Name} says nobody in {_subject.Name}, yet has personal fields"
            );

    /// <summary>The personal fields of an event type, null when it has none. A declaration that cannot work throws.</summary>
    public static PersonalFields? Of(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
        var personal = properties.Where(p => Marked<PersonalAttribute>(type, p)).ToList();
        if (personal.Count == 0)
            return null;
        if (personal.FirstOrDefault(p => p.PropertyType != typeof(string)) is { } odd)
            throw new InvalidOperationException(
                $"{type.FullName}.{odd.Name} is [Personal] but not a string"
            );
        var subjects = properties.Where(p => Marked<DataSubjectAttribute>(type, p)).ToList();
        if (
            subjects is not [var subject]
            || (Nullable.GetUnderlyingType(subject.PropertyType) ?? subject.PropertyType)
                != typeof(Guid)
        )
            throw new InvalidOperationException(
                $"{type.FullName} has [Personal] fields and needs exactly one [DataSubject] Guid"
            );
        return new(
            subject,
            [.. personal.Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name))]
        );
    }

    /// <summary>An attribute on a record's positional parameter sits on the constructor, not on the property.</summary>
    private static bool Marked<TAttribute>(Type type, PropertyInfo property)
        where TAttribute : Attribute =>
        property.IsDefined(typeof(TAttribute), inherit: true)
        || type.GetConstructors()
            .SelectMany(c => c.GetParameters())
            .Any(p =>
                p.Name == property.Name
                && p.ParameterType == property.PropertyType
                && p.IsDefined(typeof(TAttribute))
            );
}
