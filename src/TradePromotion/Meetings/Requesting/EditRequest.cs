using TradePromotion.Companies.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Requesting;

/// <summary>The side that asked changes what a request says, as long as it is not answered.</summary>
/// <param name="Products">What lies on the booth's table and may be chosen.</param>
public sealed record EditRequest(Guid MeetingId, Wishes Wishes, IReadOnlyList<Guid> Products)
    : IDecide<EditRequest, Meeting, MeetingEvent>
{
    /// <summary>The most products on one table.</summary>
    public const int MostProducts = 10;

    /// <summary>The most characters a message has.</summary>
    public const int LongestMessage = 1000;

    public Guid StreamId => MeetingId;

    public static bool Allows(EditRequest command, Meeting state, Actor actor) =>
        state.IsOf(state.AskedBy, actor);

    public static IReadOnlyList<MeetingEvent> Decide(EditRequest command, Meeting state)
    {
        Refusal.Unless(state.State == MeetingState.Requested, "Meetings.Refused.AlreadyAnswered");
        // What has left the booth since it was asked for may stay on the table.
        var wishes = Checked(command.Wishes, [.. command.Products, .. state.Wishes.Products]);
        return wishes.Says(state.Wishes)
            ? []
            :
            [
                new MeetingRequestEdited(
                    command.MeetingId,
                    wishes.Topic,
                    wishes.Products,
                    wishes.Language,
                    wishes.Interpreter,
                    wishes.Message
                ),
            ];
    }

    /// <summary>The wishes without blanks around them; refuses those nobody could fulfil.</summary>
    public static Wishes Checked(Wishes wishes, IReadOnlyList<Guid> products)
    {
        var (topic, message) = (wishes.Topic.Trim(), wishes.Message.Trim());
        Refusal.UnlessAt(
            "Topic",
            topic.Length is > 0 and <= RequestMeeting.LongestTopic,
            "Meetings.Refused.Topic",
            RequestMeeting.LongestTopic
        );
        Refusal.UnlessAt(
            "Message",
            message.Length <= LongestMessage,
            "Meetings.Refused.Message",
            LongestMessage
        );
        var chosen = wishes.Products.Distinct().Where(products.Contains).ToList();
        Refusal.UnlessAt(
            "Products",
            chosen.Count <= MostProducts,
            "Meetings.Refused.Products",
            MostProducts
        );
        Refusal.UnlessAt(
            "Language",
            wishes.Language == "" || SpokenLanguages.Knows(wishes.Language),
            "Meetings.Refused.Language"
        );
        return wishes with { Topic = topic, Message = message, Products = chosen };
    }
}
