namespace TradePromotion.Meetings.Requesting;

/// <summary>A request as its form posts it.</summary>
public sealed class RequestInput
{
    public Guid MeetingId { get; set; }
    public string? Topic { get; set; }
    public List<Guid>? Products { get; set; }
    public string? Language { get; set; }
    public bool Interpreter { get; set; }
    public string? Message { get; set; }
    public List<string>? Slots { get; set; }

    /// <summary>What was entered.</summary>
    public Wishes Wishes =>
        new(Topic ?? "", Products ?? [], Language ?? "", Interpreter, Message ?? "");
}
