namespace TradePromotion.Identity.Granting;

/// <summary>Who may change whose roles.</summary>
internal static class RoleRules
{
    /// <summary>Administrators change everyone's; people themselves only those they may choose freely.</summary>
    public static bool MayChange(Guid personId, Role role, Actor actor) =>
        actor.IsPlatform
        || actor.Is(Role.Administrator)
        || (
            actor.PersonId == personId && actor.Is(Role.Visitor) && Person.OwnChoice.Contains(role)
        );
}
