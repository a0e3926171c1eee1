namespace TradePromotion.Catalogue.Equating;

/// <summary>Words that people use for the same good become a group, so that a search for one finds them all.</summary>
public sealed record WriteSynonyms(Guid GroupId, IReadOnlyList<string> Words, Guid By)
    : IDecide<WriteSynonyms, Synonyms, SynonymEvent>
{
    /// <summary>Most words and phrases of a group.</summary>
    public const int Most = 20;

    /// <summary>Most letters of a phrase.</summary>
    public const int Longest = 60;

    /// <summary>Most groups.</summary>
    public const int MostGroups = 2_000;

    public Guid StreamId => Synonyms.StreamId;

    public static bool Allows(WriteSynonyms command, Synonyms state, Actor actor) =>
        Synonyms.MayWrite(actor) && actor.PersonId == command.By;

    public static IReadOnlyList<SynonymEvent> Decide(WriteSynonyms command, Synonyms state)
    {
        List<string> words =
        [
            .. command
                .Words.Select(word =>
                    string.Join(
                        ' ',
                        word.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    )
                )
                .Where(word => Fold.ForSearch(word).Length > 0)
                .DistinctBy(Fold.ForSearch),
        ];
        Refusal.UnlessAt("Words", words.Count >= 2, "Catalogue.Synonyms.Refused.One");
        Refusal.UnlessAt("Words", words.Count <= Most, "Catalogue.Synonyms.Refused.Many", Most);
        foreach (var word in words)
        {
            Refusal.UnlessAt(
                "Words",
                word.Length <= Longest,
                "Catalogue.Synonyms.Refused.Long",
                Longest
            );
            Refusal.UnlessAt(
                "Words",
                !StandsElsewhere(word, command.GroupId, state),
                "Catalogue.Synonyms.Refused.Taken",
                word
            );
        }
        Refusal.Unless(
            state.Groups.Count < MostGroups || state.Groups.ContainsKey(command.GroupId),
            "Catalogue.Synonyms.Refused.Groups",
            MostGroups
        );
        return
            state.Groups.TryGetValue(command.GroupId, out var before) && before.SequenceEqual(words)
            ? []
            : [new SynonymsWritten(command.GroupId, words, command.By)];
    }

    private static bool StandsElsewhere(string word, Guid groupId, Synonyms state)
    {
        var folded = Fold.ForSearch(word);
        return state.Groups.Any(group =>
            group.Key != groupId && group.Value.Any(other => Fold.ForSearch(other) == folded)
        );
    }
}
