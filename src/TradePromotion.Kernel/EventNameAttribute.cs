namespace TradePromotion.Kernel;

/// <summary>
/// The name an event is stored under: snake_case, explicit, unique, never renamed. A later shape of the same event
/// gets the next <see cref="Version"/> and an upcast from the one before.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EventNameAttribute(string name) : Attribute
{
    /// <summary>The name without a version, e.g. <c>fair_opened</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The shape's version, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>What is written in the store: the name, from version 2 on followed by <c>_v2</c>.</summary>
    public string StoredName => Version == 1 ? Name : $"{Name}_v{Version}";
}

/// <summary>A text of a person, encrypted in the store with that person's key and gone when the key is erased (string properties only).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PersonalAttribute : Attribute;

/// <summary>Marks the property that says whose the <see cref="PersonalAttribute"/> fields of an event are.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DataSubjectAttribute : Attribute;
