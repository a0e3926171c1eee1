using Microsoft.EntityFrameworkCore;
using TradePromotion.Catalogue.Equating;

namespace TradePromotion.Catalogue.Published;

/// <summary>Words that mean the same good, as an agency has said.</summary>
public sealed record SynonymView : IRow
{
    public Guid Id { get; init; }
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>When it was last written.</summary>
    public DateTimeOffset At { get; init; }
}

/// <summary>Keeps <see cref="SynonymView"/>.</summary>
public sealed class SynonymViewProjection : View<SynonymView>
{
    public SynonymViewProjection()
        : base("synonyms")
    {
        Sets<SynonymsWritten>(
            (e, _) => e.GroupId,
            (_, e, at) =>
                new SynonymView
                {
                    Id = e.GroupId,
                    Words = e.Words,
                    At = at.At,
                }
        );
        Ends<SynonymsDropped>(e => e.GroupId);
    }
}

/// <summary>All groups of words: those that come with the platform, and the agency's.</summary>
public static class SynonymGroups
{
    /// <summary>Those that come with the platform.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Given { get; } =
        ReferenceFile.Read<IReadOnlyList<string>>("synonyms.json");

    /// <summary>The agency's, those written last first.</summary>
    public static Task<List<SynonymView>> Written(
        ViewReader read,
        CancellationToken cancel = default
    ) => read.Of<SynonymView>().OrderByDescending(group => group.At).ToListAsync(cancel);

    /// <summary>All together. Groups that share a word are one: the agency's words join what comes with the platform.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Joined(IEnumerable<SynonymView> written)
    {
        var groups = Given.Select(words => words.ToList()).ToList();
        foreach (var group in written)
        {
            var folded = group.Words.Select(Fold.ForSearch).ToHashSet();
            var touched = groups.FindAll(words =>
                words.Exists(word => folded.Contains(Fold.ForSearch(word)))
            );
            groups.RemoveAll(touched.Contains);
            groups.Add([
                .. touched
                    .SelectMany(words => words)
                    .Concat(group.Words)
                    .DistinctBy(Fold.ForSearch),
            ]);
        }
        return groups;
    }
}
