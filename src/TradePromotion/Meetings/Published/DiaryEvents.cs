namespace TradePromotion.Meetings.Published;

/// <summary>A weekday on which a person can be met, by their own clock; an end at or before the beginning lies on the next day.</summary>
/// <param name="BreakFrom">When the day's break begins; null for a day without one.</param>
public sealed record WorkingDay(
    DayOfWeek Day,
    TimeOnly From,
    TimeOnly To,
    TimeOnly? BreakFrom = null,
    TimeOnly? BreakTo = null
);

/// <summary>
/// What has happened to a person's diary. One stream a person, so that nobody is promised to two meetings at once.
/// </summary>
public abstract record DiaryEvent;

/// <summary>The person is taken for this time.</summary>
[EventName("diary_slot_taken")]
public sealed record DiarySlotTaken(Guid PersonId, Guid MeetingId, Period Slot) : DiaryEvent;

/// <summary>The person is free again at the time this meeting had taken.</summary>
[EventName("diary_slot_freed")]
public sealed record DiarySlotFreed(Guid PersonId, Guid MeetingId) : DiaryEvent;

/// <summary>The person said when they can be met; a later word replaces an earlier one.</summary>
/// <param name="Zone">The IANA zone whose clock the hours follow.</param>
/// <param name="Buffer">Minutes the person wants between two meetings.</param>
[EventName("diary_hours_set")]
public sealed record DiaryHoursSet(
    Guid PersonId,
    string Zone,
    IReadOnlyList<WorkingDay> Week,
    int Buffer
) : DiaryEvent;

/// <summary>The person cannot be met at this time. Why is nobody's business.</summary>
[EventName("diary_time_blocked")]
public sealed record DiaryTimeBlocked(Guid PersonId, Guid BlockId, Period Time) : DiaryEvent;

/// <summary>The person can be met at this time after all.</summary>
[EventName("diary_time_unblocked")]
public sealed record DiaryTimeUnblocked(Guid PersonId, Guid BlockId) : DiaryEvent;

/// <summary>The person's account is closed: what they said about their time, and the address of their calendar, hold no more.</summary>
[EventName("diary_closed")]
public sealed record DiaryClosed(Guid PersonId) : DiaryEvent;

/// <summary>The person asked for a meeting. Whether it waits for an answer, the meeting knows.</summary>
[EventName("diary_request_sent")]
public sealed record DiaryRequestSent(Guid PersonId, Guid MeetingId, Guid FairId) : DiaryEvent;

/// <summary>The person said whether exhibitors may find them among a fair's buyers and ask for a meeting; who says nothing may be asked.</summary>
[EventName("diary_asking_set")]
public sealed record DiaryAskingSet(Guid PersonId, bool MayBeAsked) : DiaryEvent;
