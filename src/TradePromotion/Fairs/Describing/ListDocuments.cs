using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Describing;

/// <summary>An officer lists what there is to read about the fair, on the web or as a file.</summary>
public sealed record ListDocuments(Guid FairId, IReadOnlyList<FairDocument> Documents)
    : IDecide<ListDocuments, Fair, FairEvent>
{
    /// <summary>No fair lists more.</summary>
    public const int Most = 30;

    public Guid StreamId => FairId;

    public static bool Allows(ListDocuments command, Fair state, Actor actor) =>
        state.IsRunBy(actor);

    public static IReadOnlyList<FairEvent> Decide(ListDocuments command, Fair state)
    {
        var documents = command.Documents;
        Refusal.Unless(!state.IsOver, "Fairs.Refused.Closed");
        Refusal.Unless(documents.Count <= Most, "Fairs.Refused.TooMany", Most);
        foreach (var (document, index) in documents.Select((d, i) => (d, i)))
        {
            Refusal.UnlessAt(
                $"Rows[{index}]",
                !document.Title.IsEmpty,
                "Fairs.Refused.DocumentTitle"
            );
            FairTexts.Fit($"Rows[{index}]", document.Title, FairTexts.Title);
            Refusal.UnlessAt(
                $"Rows[{index}].Link",
                document.File is not null || WebLink.IsGood(document.Link),
                "Fairs.Refused.LinkBad"
            );
        }
        return
            state.Last<FairDocumentsListed>()?.Documents.SequenceEqual(documents)
            ?? documents.Count == 0
            ? []
            : [new FairDocumentsListed(command.FairId, documents)];
    }
}
