namespace TradePromotion.Meetings.Published;

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
