using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.SettingTerms;

/// <summary>The officer says on which terms companies exhibit: how long offers stand, what applicants are asked, what booths cost.</summary>
public sealed record SetTerms(
    Guid FairId,
    int HoldHours,
    IReadOnlyList<ExhibitorQuestion> Questions,
    IReadOnlyList<BoothType> Types,
    PaymentAccount? Account,
    Guid By
) : IDecideAcross<SetTerms>
{
    /// <summary>Most questions a fair asks, and most kinds of booths it has.</summary>
    public const int Most = 12;

    /// <summary>The longest an offer stands: thirty days.</summary>
    public const int LongestHold = 720;

    /// <summary>The dearest booth, in đồng.</summary>
    public const decimal Dearest = 10_000_000_000;

    private Guid TermsId => BoothIds.Terms(FairId);

    public IReadOnlyList<StreamRef> Streams =>
        [StreamRef.To<Terms, TermsEvent>(TermsId), StreamRef.To<HostFair, FairEvent>(FairId)];

    public static bool Allows(SetTerms command, States states, Actor actor) =>
        actor.PersonId == command.By && states.Of<HostFair>(command.FairId).IsRunBy(actor);

    public static IReadOnlyList<StreamChange> Decide(SetTerms command, States states)
    {
        Refusal.UnlessAt(
            "HoldHours",
            command.HoldHours is >= 1 and <= LongestHold,
            "Booths.Refused.HoldHours",
            LongestHold
        );
        Refusal.Unless(
            command.Questions.Count <= Most && command.Types.Count <= Most,
            "Booths.Refused.TooManyTerms",
            Most
        );
        Refusal.UnlessAt(
            "Types",
            command.Types.All(t =>
                t.Price is >= 0 and <= Dearest && t.Price == Math.Round(t.Price)
            ),
            "Booths.Refused.Price",
            Dearest
        );
        Refusal.UnlessAt(
            "Types",
            command.Types.Count(t => t.Numbers.Count == 0) <= 1,
            "Booths.Refused.TwoGeneralTypes"
        );
        Refusal.UnlessAt(
            "Account",
            command.Account is { } account
                ? IsAccount(account)
                : command.Types.All(t => t.Price == 0),
            "Booths.Refused.Account"
        );
        var set = new ExhibitingTermsSet(
            command.FairId,
            command.HoldHours,
            command.Questions,
            command.Types,
            command.Account,
            command.By
        );
        return states.Of<Terms>(command.TermsId).Set is { } before && Same(before, set)
            ? []
            : [StreamChange.To(command.TermsId, set)];
    }

    private static bool Same(ExhibitingTermsSet one, ExhibitingTermsSet other) =>
        one with { Questions = other.Questions, Types = other.Types, By = other.By } == other
        && one.Questions.SequenceEqual(other.Questions)
        && one.Types.Count == other.Types.Count
        && one.Types.Zip(other.Types)
            .All(pair =>
                pair.First with { Numbers = pair.Second.Numbers } == pair.Second
                && pair.First.Numbers.SequenceEqual(pair.Second.Numbers)
            );

    private static bool IsAccount(PaymentAccount account) =>
        account.Bin.Length == 6
        && account.Bin.All(char.IsAsciiDigit)
        && account.Number.Length is >= 4 and <= 19
        && account.Number.All(char.IsAsciiLetterOrDigit)
        && account.Holder.Length is > 0 and <= 100;
}
