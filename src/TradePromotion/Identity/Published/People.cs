namespace TradePromotion.Identity.Published;

/// <summary>What other modules may show of a person. The name is empty once the person is erased.</summary>
/// <param name="Name">As they write it at home, the Latin one behind it where that is in other letters.</param>
/// <param name="Language">What they read.</param>
/// <param name="Speaks">The languages they talk in, as they stated them.</param>
public sealed record PersonCard(
    Guid Id,
    string Name,
    string Language,
    string Zone,
    IReadOnlyList<string> Speaks,
    QuietHours? Quiet = null
);

/// <summary>Looks people up. Names and addresses live only here, so that erasing a person erases them everywhere.</summary>
public interface IPeople
{
    /// <summary>The cards of these people, by id; unknown ids are absent.</summary>
    Task<IReadOnlyDictionary<Guid, PersonCard>> Find(
        IEnumerable<Guid> ids,
        CancellationToken cancel = default
    );

    /// <summary>The roles of a person; none for an unknown one.</summary>
    Task<IReadOnlySet<Role>> RolesOf(Guid personId, CancellationToken cancel = default);

    /// <summary>The person who confirmed this e-mail address; null when nobody did.</summary>
    Task<Guid?> ByEmail(string email, CancellationToken cancel = default);
}
