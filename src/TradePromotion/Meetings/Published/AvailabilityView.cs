namespace TradePromotion.Meetings.Published;

/// <summary>A time at which a person cannot be met.</summary>
public sealed record Block(Guid Id, Period Time);

/// <summary>What a person said about when they can be met. The id is the person's.</summary>
public sealed record AvailabilityView : IRow
{
    public Guid Id { get; init; }

    /// <summary>The zone the week follows; empty while no hours were said, and then every hour will do.</summary>
    public string Zone { get; init; } = "";
    public IReadOnlyList<WorkingDay> Week { get; init; } = [];
    public int Buffer { get; init; }
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>Whether exhibitors may not find the person among a fair's buyers.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>The hours; null while none were said.</summary>
    public WorkingHours? Hours() => Zone == "" ? null : new(Zone, Week, Buffer);
}

/// <summary>Keeps <see cref="AvailabilityView"/>.</summary>
public sealed class AvailabilityViewProjection : View<AvailabilityView>
{
    public AvailabilityViewProjection()
        : base("availability", version: 2)
    {
        Sets<DiaryHoursSet>(
            (e, _) => e.PersonId,
            (row, e, _) =>
                (row ?? new() { Id = e.PersonId }) with
                {
                    Zone = e.Zone,
                    Week = e.Week,
                    Buffer = e.Buffer,
                }
        );
        Sets<DiaryTimeBlocked>(
            (e, _) => e.PersonId,
            (row, e, _) =>
            {
                var known = row ?? new() { Id = e.PersonId };
                return known with { Blocks = [.. known.Blocks, new Block(e.BlockId, e.Time)] };
            }
        );
        Sets<DiaryAskingSet>(
            (e, _) => e.PersonId,
            (row, e, _) => (row ?? new() { Id = e.PersonId }) with { IsUnlisted = !e.MayBeAsked }
        );
        Changes<DiaryTimeUnblocked>(
            e => e.PersonId,
            (row, e, _) => row with { Blocks = [.. row.Blocks.Where(b => b.Id != e.BlockId)] }
        );
        Ends<DiaryClosed>(e => e.PersonId);
    }
}
