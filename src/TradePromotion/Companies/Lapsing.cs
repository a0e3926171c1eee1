using TradePromotion.Companies.Published;

namespace TradePromotion.Companies;

/// <summary>A verification by papers ends with the papers.</summary>
internal static class Lapsing
{
    /// <summary>The event, and the end of the verification when it follows.</summary>
    public static IReadOnlyList<CompanyEvent> With(
        Company state,
        CompanyEvent @event,
        DateOnly day
    ) =>
        state is { IsVerified: true, IsVerifiedByPapers: true }
        && !Company.Evolve(state, @event).IsProved(day)
            ? [@event, new CompanyVerificationLapsed(state.Id, day)]
            : [@event];
}
