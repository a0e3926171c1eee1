using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace TradePromotion.Matching.Finding;

/// <summary>
/// Finds things by words in any order, folded, begun, misspelt or in another language, filtered and counted by tags.
/// Exact over a million things in milliseconds, because everything stands in memory. Safe for use by many threads.
/// </summary>
public sealed class FindIndex
{
    private readonly Thesaurus _thesaurus;
    private readonly ReaderWriterLockSlim _lock = new();
    private readonly ConcurrentBag<Scratch> _scratches = [];
    private readonly Lexicon _lexicon = new();
    private readonly List<List<uint>> _places = [];
    private readonly Tags _tags = new();
    private readonly Dictionary<Guid, int> _current = [];
    private readonly List<Thing> _things = [];

    private readonly record struct Thing(Guid Id, int Order, long Recent, bool IsGone);

    /// <summary>An empty index; the words of the thesaurus are known to it, so that they may be misspelt too.</summary>
    public FindIndex(Thesaurus thesaurus)
    {
        _thesaurus = thesaurus;
        foreach (var word in thesaurus.Words)
            Number(word, isPlain: true);
    }

    /// <summary>How many things can be found.</summary>
    public int Count => _current.Count;

    /// <summary>How much of the memory holds what was replaced since, from 0 to 1.</summary>
    public double Waste => _things.Count == 0 ? 0 : 1 - (_current.Count / (double)_things.Count);

    /// <summary>Makes things findable, as they now are.</summary>
    public void Put(IEnumerable<Findable> things)
    {
        _lock.EnterWriteLock();
        try
        {
            foreach (var thing in things)
            {
                Drop(thing.Id);
                Add(thing);
            }
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }

    /// <summary>Things that shall not be found any more.</summary>
    public void Remove(IEnumerable<Guid> ids)
    {
        _lock.EnterWriteLock();
        try
        {
            foreach (var id in ids)
                Drop(id);
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }

    /// <summary>Answers a question. Words nobody uses, and questions nothing fits, are read as the nearest words.</summary>
    public FindAnswer Find(FindQuestion question)
    {
        if (!_scratches.TryTake(out var scratch))
            scratch = new();
        _lock.EnterReadLock();
        try
        {
            scratch.Hold(_things.Count);
            var read = Read(question, guess: false);
            if (read.Wanted.Count > 0 && !Match(read, scratch))
            {
                scratch.Clear();
                read = Read(question, guess: true);
                Match(read, scratch);
            }
            return Answer(question, read, scratch);
        }
        finally
        {
            _lock.ExitReadLock();
            scratch.Clear();
            _scratches.Add(scratch);
        }
    }

    private ReadQuestion Read(FindQuestion question, bool guess) =>
        ReadQuestion.Of(question.Text, _lexicon, _thesaurus, word => _places[word].Count, guess);

    // The rarest wish first: what does not meet it needs no second look.
    private bool Match(ReadQuestion read, Scratch scratch)
    {
        var wishes = read.Wanted.OrderBy(w => w.Words.Sum(x => _places[x.Word].Count)).ToList();
        foreach (var (i, wish) in wishes.Index())
        foreach (var (word, quality) in wish.Words)
            scratch.Meet(i, CollectionsMarshal.AsSpan(_places[word]), quality);
        foreach (var word in read.Welcome)
            scratch.Lift(wishes.Count, CollectionsMarshal.AsSpan(_places[word]));
        foreach (var thing in scratch.Touched)
            if (scratch.Met(thing, wishes.Count) && !_things[thing].IsGone)
                return true;
        return false;
    }

    private FindAnswer Answer(FindQuestion question, ReadQuestion read, Scratch scratch)
    {
        var things = CollectionsMarshal.AsSpan(_things);
        var counter = _tags.Choose(question.Tags);
        var best = new BestFew(question.Skip + question.Take, Better(read.Wanted.Count, scratch));
        var total = 0;
        var wishes = read.Wanted.Count;
        var touched = scratch.Touched;
        var candidates = wishes == 0 ? things.Length : touched.Length;
        for (var i = 0; i < candidates; i++)
        {
            var thing = wishes == 0 ? i : touched[i];
            if (things[thing].IsGone || (wishes > 0 && !scratch.Met(thing, wishes)))
                continue;
            if (!counter.Pass(thing))
                continue;
            total++;
            best.Offer(thing);
        }
        return new(
            [.. best.InOrder().Skip(question.Skip).Select(t => _things[t].Id)],
            total,
            counter.Counts(),
            read.Corrections
        );
    }

    // Who asks for nothing in particular gets the newest.
    private Comparison<int> Better(int wishes, Scratch scratch) =>
        (a, b) =>
        {
            var (left, right) = (_things[a], _things[b]);
            if (wishes > 0)
            {
                var byScore = scratch.Score(b).CompareTo(scratch.Score(a));
                if (byScore != 0)
                    return byScore;
                var byOrder = left.Order.CompareTo(right.Order);
                if (byOrder != 0)
                    return byOrder;
            }
            var byAge = right.Recent.CompareTo(left.Recent);
            return byAge != 0 ? byAge : b.CompareTo(a);
        };

    private void Add(Findable thing)
    {
        var number = _things.Count;
        _things.Add(new(thing.Id, thing.Order, thing.Recent, false));
        _current[thing.Id] = number;
        _tags.Add(thing.Tags);
        foreach (var text in thing.Texts)
        {
            var words = text.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words)
                Note(word, number, text.Weight, isPlain: true);
            foreach (var meaning in _thesaurus.Meanings(words))
                Note(meaning, number, text.Weight, isPlain: false);
        }
        foreach (var spelled in Signs.Of(thing.Spelled))
            Note(spelled, number, 3, isPlain: false);
    }

    private void Note(string text, int thing, int weight, bool isPlain)
    {
        var places = _places[Number(text, isPlain)];
        // The weightiest text comes first; what it said of the word stands.
        if (places.Count == 0 || places[^1] >> 2 != thing)
            places.Add(((uint)thing << 2) | (uint)weight);
    }

    private int Number(string text, bool isPlain)
    {
        var word = _lexicon.Add(text, isPlain);
        if (word == _places.Count)
            _places.Add([]);
        return word;
    }

    private void Drop(Guid id)
    {
        if (_current.Remove(id, out var number))
            _things[number] = _things[number] with { IsGone = true };
    }
}
