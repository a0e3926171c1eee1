using TradePromotion.Identity.Closing;
using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Merging;

/// <summary>Nobody gets in any more by an account that closed into another, also where the merging broke off behind the event.</summary>
public sealed class WhenAccountsMerge : Reaction
{
    public WhenAccountsMerge(Closures closures)
        : base("shut_account_when_it_is_merged") =>
        When<AccountClosed>(
            (e, _, cancel) =>
                e.Into is null ? Task.CompletedTask : closures.Shut(e.PersonId, cancel)
        );
}
