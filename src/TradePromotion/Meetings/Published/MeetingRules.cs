namespace TradePromotion.Meetings.Published;

/// <summary>Which buyers may ask for meetings at a fair. Stored by name; never renamed.</summary>
public enum MayAsk
{
    /// <summary>Every buyer.</summary>
    EveryBuyer,

    /// <summary>Buyers whose organisation the agency has verified.</summary>
    VerifiedBuyers,

    /// <summary>Buyers from another country than the exhibitor's.</summary>
    ForeignBuyers,
}

/// <summary>A fair's rules for meetings.</summary>
/// <param name="MostADay">The most agreed meetings a person has on one day of the fair.</param>
/// <param name="MostOpen">The most unanswered requests of one person at the fair.</param>
/// <param name="ExhibitorsAsk">Whether exhibitors may ask those buyers, too.</param>
/// <param name="AnswerHours">After how many hours a request expires unanswered.</param>
public sealed record MeetingRules(
    int MostADay,
    int MostOpen,
    int AnswerHours,
    MayAsk MayAsk,
    bool ExhibitorsAsk = true
)
{
    /// <summary>The rules of a fair whose officers set none.</summary>
    public static MeetingRules Default { get; } = new(14, 15, 72, MayAsk.EveryBuyer);

    /// <summary>Whether a buyer of this kind and an exhibitor may meet.</summary>
    /// <param name="isVerified">The agency has verified the buyer's organisation.</param>
    /// <param name="isForeign">It is from another country than the exhibitor.</param>
    public bool LetsMeet(bool isVerified, bool isForeign) =>
        MayAsk switch
        {
            MayAsk.VerifiedBuyers => isVerified,
            MayAsk.ForeignBuyers => isForeign,
            _ => true,
        };

    /// <summary>When a request made now for these slots expires: before the last of them begins, at the latest.</summary>
    public DateTimeOffset AnswerBy(DateTimeOffset now, IEnumerable<Period> slots) =>
        slots.Max(slot => slot.From) is var last && last < now.AddHours(AnswerHours)
            ? last
            : now.AddHours(AnswerHours);
}

/// <summary>What has happened to a fair's rules for meetings.</summary>
public abstract record MeetingRulesEvent;

/// <summary>The agency set the rules; a later word replaces an earlier one.</summary>
[EventName("meeting_rules_set")]
public sealed record MeetingRulesSet(
    Guid FairId,
    int MostADay,
    int MostOpen,
    int AnswerHours,
    MayAsk MayAsk,
    bool ExhibitorsAsk = true
) : MeetingRulesEvent;

/// <summary>A fair's rules for meetings as they were set. The id is the fair's.</summary>
public sealed record MeetingRulesView : IRow
{
    public Guid Id { get; init; }
    public int MostADay { get; init; }
    public int MostOpen { get; init; }
    public int AnswerHours { get; init; }
    public MayAsk MayAsk { get; init; }
    public bool ExhibitorsAsk { get; init; } = true;

    /// <summary>The rules of a fair.</summary>
    public static async Task<MeetingRules> Of(ViewReader read, Guid fairId) =>
        await read.Find<MeetingRulesView>(fairId) is { } row
            ? new(row.MostADay, row.MostOpen, row.AnswerHours, row.MayAsk, row.ExhibitorsAsk)
            : MeetingRules.Default;
}

/// <summary>Keeps <see cref="MeetingRulesView"/>.</summary>
public sealed class MeetingRulesViewProjection : View<MeetingRulesView>
{
    public MeetingRulesViewProjection()
        : base("meeting_rules", version: 2) =>
        Starts<MeetingRulesSet>(
            (e, _) =>
                new MeetingRulesView
                {
                    Id = e.FairId,
                    MostADay = e.MostADay,
                    MostOpen = e.MostOpen,
                    AnswerHours = e.AnswerHours,
                    MayAsk = e.MayAsk,
                    ExhibitorsAsk = e.ExhibitorsAsk,
                }
        );
}
