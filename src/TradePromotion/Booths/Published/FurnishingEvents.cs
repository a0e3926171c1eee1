namespace TradePromotion.Booths.Published;

/// <summary>A document visitors may take with them.</summary>
/// <param name="Id">Of the kept file.</param>
/// <param name="Title">What visitors read; in whatever language the document is.</param>
/// <param name="ContentType">What it is, read from its content.</param>
/// <param name="Size">In bytes.</param>
public sealed record BoothDocument(Guid Id, string Title, string ContentType, long Size);

/// <summary>What a booth tells of somebody who stands there. The name is not here: it lives with the person.</summary>
/// <param name="Photo">The kept file; null for none.</param>
/// <param name="Duty">What they look after.</param>
public sealed record StaffCard(Guid PersonId, Guid? Photo, LocalText Duty);

/// <summary>Who is at the booth on one day of the fair, and when, by the fair's clock.</summary>
/// <param name="Day">Counted from the fair's first day, which is 0: a fair that is postponed takes its rosters along.</param>
/// <param name="To">At or before <paramref name="From"/> it is the night after.</param>
/// <param name="People">Those of the staff who are there; nobody means that the booth is only answered from afar.</param>
public sealed record BoothDuty(int Day, TimeOnly From, TimeOnly To, IReadOnlyList<Guid> People);

/// <summary>When somebody can be reached at the booth from now on, day by day.</summary>
[EventName("booth_roster_set")]
public sealed record BoothRosterSet(Guid BoothId, IReadOnlyList<BoothDuty> Roster) : BoothEvent;

/// <summary>The booth will look like this from that moment on. Replaces a change planned before.</summary>
[EventName("booth_change_planned")]
public sealed record BoothChangePlanned(
    Guid BoothId,
    DateTimeOffset At,
    BoothFurnished Look,
    Guid By
) : BoothEvent;

/// <summary>No change is planned any more.</summary>
/// <param name="TookEffect">Whether it happened; otherwise it was dropped.</param>
[EventName("booth_change_ended")]
public sealed record BoothChangeEnded(Guid BoothId, bool TookEffect) : BoothEvent;
