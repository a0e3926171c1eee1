using System.Collections.Concurrent;
using System.Security.Cryptography;
using Npgsql;
using NpgsqlTypes;

namespace TradePromotion.EventStore;

/// <summary>
/// The keys under which the personal fields of events are written, one a person, wrapped by the master key. A person is erased
/// by erasing the key: every event keeps its place and reads as empty where the person was.
/// </summary>
public sealed class PersonalKeys
{
    private const int CacheLimit = 50_000;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly StoreContext _store;
    private readonly byte[] _master;
    private ConcurrentDictionary<Guid, byte[]?> _known = new();
    private long _forgotten;

    internal PersonalKeys(StoreContext store)
    {
        _store = store;
        _master = Convert.FromBase64String(store.Options.MasterKey);
        if (_master.Length != 32)
            throw new InvalidOperationException(
                $"the master key must be 32 bytes in base64, and has {_master.Length}"
            );
    }

    internal Func<CancellationToken, Task> Erased { get; set; } = _ => Task.CompletedTask;

    internal string ErasedChannel => $"{_store.Schema}_erased";

    /// <summary>
    /// Erases the person for good: their key is gone when this returns, their personal fields read as empty texts everywhere,
    /// and the views that show such fields are being built anew. Nothing personal is ever written for them again.
    /// </summary>
    public async Task Erase(Guid personId, CancellationToken cancel = default)
    {
        await using var connection = await _store
            .KeyData.OpenConnectionAsync(cancel)
            .ConfigureAwait(false);
        await using var erase = new NpgsqlCommand(
            $"""
            with gone as (
                insert into {_store.Schema}.tp_person_keys(person_id, wrapped, created, erased) values ($1, null, $2, $2)
                on conflict (person_id) do update set wrapped = null, erased = coalesce({_store.Schema}.tp_person_keys.erased, excluded.erased)
                returning person_id)
            select pg_notify($3, person_id::text) from gone
            """,
            connection
        );
        erase.Parameters.Add(new() { Value = personId });
        erase.Parameters.Add(new() { Value = _store.Clock.GetUtcNow() });
        erase.Parameters.Add(new() { Value = ErasedChannel });
        await erase.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
        Forget(personId);
        await Erased(cancel).ConfigureAwait(false);
    }

    /// <summary>Drops what is remembered of the person; the next use asks the database.</summary>
    internal void Forget(Guid? personId)
    {
        Interlocked.Increment(ref _forgotten);
        if (personId is { } one)
            _known.TryRemove(one, out _);
        else
            _known = new();
    }

    /// <summary>The key to write with, made on first use; null when the person is erased.</summary>
    internal async ValueTask<byte[]?> ToWrite(Guid personId, CancellationToken cancel)
    {
        if (_known.TryGetValue(personId, out var key))
            return key;
        await Make(personId, cancel).ConfigureAwait(false);
        return (await ToRead([personId], cancel).ConfigureAwait(false))[personId];
    }

    // Gives its connection back before the key is read: whoever holds one while waiting for a second lets a small pool stand still.
    private async Task Make(Guid personId, CancellationToken cancel)
    {
        await using var connection = await _store
            .KeyData.OpenConnectionAsync(cancel)
            .ConfigureAwait(false);
        await using var make = new NpgsqlCommand(
            $"insert into {_store.Schema}.tp_person_keys(person_id, wrapped, created) values ($1, $2, $3) on conflict do nothing",
            connection
        );
        make.Parameters.Add(new() { Value = personId });
        make.Parameters.Add(new() { Value = Wrap(RandomNumberGenerator.GetBytes(32), personId) });
        make.Parameters.Add(new() { Value = _store.Clock.GetUtcNow() });
        await make.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
    }

    /// <summary>The keys of these persons; null for those who are erased or were never known.</summary>
    internal async ValueTask<IReadOnlyDictionary<Guid, byte[]?>> ToRead(
        IReadOnlyCollection<Guid> people,
        CancellationToken cancel
    )
    {
        var keys = new Dictionary<Guid, byte[]?>(people.Count);
        var missing = new List<Guid>();
        foreach (var person in people)
            if (_known.TryGetValue(person, out var key))
                keys[person] = key;
            else
                missing.Add(person);
        if (missing.Count == 0)
            return keys;
        var found = new List<Guid>();
        var before = Interlocked.Read(ref _forgotten);
        foreach (var person in missing)
            keys[person] = null;
        await using var connection = await _store
            .KeyData.OpenConnectionAsync(cancel)
            .ConfigureAwait(false);
        await using var ask = new NpgsqlCommand(
            $"select person_id, wrapped from {_store.Schema}.tp_person_keys where person_id = any($1)",
            connection
        );
        ask.Parameters.Add(
            new()
            {
                Value = missing.ToArray(),
                NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid,
            }
        );
        await using var reader = await ask.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
        {
            var person = reader.GetGuid(0);
            keys[person] = reader.IsDBNull(1)
                ? null
                : Unwrap(reader.GetFieldValue<byte[]>(1), person);
            found.Add(person);
        }
        if (_known.Count > CacheLimit)
            _known = new();
        // An erasure heard meanwhile wins over what was read before it; an absent key may yet be made elsewhere.
        if (Interlocked.Read(ref _forgotten) == before)
            foreach (var person in found)
                _known[person] = keys[person];
        return keys;
    }

    private byte[] Wrap(byte[] key, Guid person)
    {
        var wrapped = new byte[NonceLength + TagLength + key.Length];
        RandomNumberGenerator.Fill(wrapped.AsSpan(0, NonceLength));
        using var aes = new AesGcm(_master, TagLength);
        aes.Encrypt(
            wrapped.AsSpan(0, NonceLength),
            key,
            wrapped.AsSpan(NonceLength + TagLength),
            wrapped.AsSpan(NonceLength, TagLength),
            person.ToByteArray()
        );
        return wrapped;
    }

    private byte[] Unwrap(byte[] wrapped, Guid person)
    {
        var key = new byte[wrapped.Length - NonceLength - TagLength];
        using var aes = new AesGcm(_master, TagLength);
        aes.Decrypt(
            wrapped.AsSpan(0, NonceLength),
            wrapped.AsSpan(NonceLength + TagLength),
            wrapped.AsSpan(NonceLength, TagLength),
            key,
            person.ToByteArray()
        );
        return key;
    }
}
