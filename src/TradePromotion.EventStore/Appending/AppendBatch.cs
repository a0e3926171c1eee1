using TradePromotion.Kernel;

namespace TradePromotion.EventStore;

/// <summary>Requests that share a commit, laid out as the arrays of the append statement.</summary>
internal sealed class AppendBatch
{
    /// <summary>So that a commit stays short: more waits for the next one.</summary>
    public const int MaxEvents = 1000;

    private readonly Dictionary<Guid, int> _entryOf = [];
    private readonly List<AppendRequest> _requests = [];
    private readonly List<int> _request = [];
    private readonly List<Guid> _stream = [];
    private readonly List<string> _alias = [];
    private readonly List<long> _expected = [];
    private readonly List<long> _adds = [];
    private int _events;

    public IReadOnlyList<AppendRequest> Requests => _requests;
    public int EventCount => _events;
    public bool IsFull => _events >= MaxEvents;

    /// <summary>
    /// Takes the request in, unless it concerns a stream that is in the batch already: then its version is only known
    /// after this commit. Appends that expect nothing of their one stream can share its entry.
    /// </summary>
    public bool TryAdd(AppendRequest request)
    {
        if (
            request.Streams is [{ Expected.Value: < 0 } any]
            && _entryOf.TryGetValue(any.StreamId, out var shared)
        )
        {
            if (
                _expected[shared] >= 0
                || _alias[shared] != any.StreamType
                || _request.Count(r => r == _request[shared]) > 1
            )
                return false;
            _adds[shared] += request.EventCount;
            request.Entries[0] = shared;
        }
        else
        {
            if (_entryOf.Count > 0 && request.Streams.Any(s => _entryOf.ContainsKey(s.StreamId)))
                return false;
            for (var i = 0; i < request.Streams.Count; i++)
            {
                var stream = request.Streams[i];
                _entryOf.Add(stream.StreamId, request.Entries[i] = _stream.Count);
                _request.Add(_requests.Count);
                _stream.Add(stream.StreamId);
                _alias.Add(stream.StreamType);
                _expected.Add(stream.Expected.Value);
                _adds.Add(request.Events[i].Length);
            }
        }
        _requests.Add(request);
        _events += request.EventCount;
        return true;
    }

    /// <summary>Fills the statement's parameters from the fourth on, in their order.</summary>
    public void Fill(AppendParameters to, DateTimeOffset now)
    {
        (to.Request.TypedValue, to.Stream.TypedValue) = ([.. _request], [.. _stream]);
        (to.Alias.TypedValue, to.Expected.TypedValue, to.Adds.TypedValue) = (
            [.. _alias],
            [.. _expected],
            [.. _adds]
        );
        var (entry, nth, id) = (new int[_events], new long[_events], new Guid[_events]);
        var (data, name, headers) = (
            new byte[_events][],
            new string[_events],
            new string?[_events]
        );
        var (correlation, causation) = (new string?[_events], new string?[_events]);
        var last = new long[_stream.Count];
        var next = 0;
        foreach (var request in _requests)
            for (var i = 0; i < request.Entries.Length; i++)
                foreach (var encoded in request.Events[i])
                {
                    entry[next] = request.Entries[i] + 1;
                    nth[next] = ++last[request.Entries[i]];
                    id[next] = Ids.New(now);
                    (name[next], data[next]) = (encoded.StoredName, encoded.Data);
                    (correlation[next], causation[next]) = (
                        request.Metadata.CorrelationId,
                        request.Metadata.CausationId
                    );
                    headers[next++] = request.Headers;
                }
        (to.Entry.TypedValue, to.Nth.TypedValue, to.Id.TypedValue) = (entry, nth, id);
        (to.Data.TypedValue, to.Name.TypedValue, to.Headers.TypedValue) = (data, name, headers);
        (to.Correlation.TypedValue, to.Causation.TypedValue) = (correlation, causation);
    }

    /// <summary>Gives each request its own outcome.</summary>
    public void Settle(int[] verdicts, long[] versions, long[] positions)
    {
        var next = 0;
        foreach (var request in _requests)
        {
            for (var i = 0; i < request.Entries.Length && request.Failure is null; i++)
                request.Failure = Failure(
                    verdicts[request.Entries[i]],
                    request.Streams[i],
                    versions[request.Entries[i]]
                );
            if (request.Failure is null && request.EventCount > 0)
                request.Position = positions[(next += request.EventCount) - 1];
        }
    }

    /// <summary>Hands what was committed to those of this process who follow it.</summary>
    public void Remember(RecentEvents recent, long[] versions, long[] positions, DateTimeOffset at)
    {
        var next = 0;
        foreach (var request in _requests.Where(r => r.Failure is null))
            for (var i = 0; i < request.Entries.Length; i++)
                foreach (var encoded in request.Events[i])
                    recent.Add(
                        new(
                            new(
                                positions[next++],
                                request.Streams[i].StreamId,
                                ++versions[request.Entries[i]],
                                at,
                                request.Metadata.By
                            ),
                            encoded.StoredName,
                            encoded.Data
                        )
                    );
    }

    private static Exception? Failure(int verdict, StreamAppend stream, long version) =>
        verdict switch
        {
            0 => null,
            1 => new ConcurrencyConflict(stream.StreamId, stream.Expected.Value, version),
            2 => new StreamArchived(stream.StreamId),
            _ => new StreamTypeMismatch(stream.StreamId, stream.StreamType),
        };
}
