namespace TradePromotion.Companies.Verifying;

/// <summary>Who verifies.</summary>
internal static class Verification
{
    /// <summary>Officers, but nobody the organisation they work for themselves.</summary>
    public static bool MayBeDoneBy(Actor actor, Company company) =>
        actor.Is(Role.Officer) && !company.Members.Contains(actor.PersonId);
}
