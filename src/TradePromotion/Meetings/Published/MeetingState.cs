namespace TradePromotion.Meetings.Published;

/// <summary>How far a meeting has come. Stored by name; never renamed.</summary>
public enum MeetingState
{
    /// <summary>Asked for and not answered.</summary>
    Requested,

    /// <summary>A slot is taken in both diaries.</summary>
    Accepted,

    /// <summary>The side asked said no.</summary>
    Declined,

    /// <summary>Called off by one side.</summary>
    Cancelled,

    /// <summary>Both were in the room at the same time.</summary>
    Held,

    /// <summary>The slot passed and they had not been in the room together.</summary>
    Missed,

    /// <summary>Not answered in time.</summary>
    Expired,
}
