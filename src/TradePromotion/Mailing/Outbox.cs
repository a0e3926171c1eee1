using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace TradePromotion.Mailing;

/// <summary>A letter as it stands in the outbox.</summary>
public sealed record KeptLetter(
    Guid Id,
    string To,
    string Subject,
    string Text,
    IReadOnlyList<Enclosure> Enclosures,
    DateTimeOffset WrittenAt,
    DateTimeOffset? DeliveredAt,
    string Language
)
{
    /// <summary>The letter as mail programs show it.</summary>
    public string Html(PublicAddress site) =>
        LetterHtml.Of(Subject, Text, Language, site.Link(Language, ""));
}

/// <summary>Keeps letters until they are delivered, so that none is lost while the mail server is away.</summary>
public sealed class Outbox(NpgsqlDataSource data, TimeProvider clock)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    /// <summary>Keeps a letter, due at once or when it may be delivered; one whose id it has already, it does not keep again.</summary>
    public async Task Keep(Letter letter, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var insert = data.CreateCommand(
            """
            insert into mailing.letter(id, recipient, subject, text, enclosures, written_at, due_at, language)
            values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing
            """
        );
        insert.Parameters.Add(new() { Value = letter.Id ?? Ids.New(now) });
        insert.Parameters.Add(new() { Value = letter.To });
        insert.Parameters.Add(new() { Value = letter.Subject });
        insert.Parameters.Add(new() { Value = letter.Text });
        insert.Parameters.Add(
            new()
            {
                Value = JsonSerializer.Serialize(letter.Enclosures ?? []),
                NpgsqlDbType = NpgsqlDbType.Jsonb,
            }
        );
        insert.Parameters.Add(new() { Value = now });
        insert.Parameters.Add(
            new() { Value = letter.NotBefore > now ? letter.NotBefore.Value : now }
        );
        insert.Parameters.Add(
            new()
            {
                Value = letter.Language ?? (object)DBNull.Value,
                NpgsqlDbType = NpgsqlDbType.Text,
            }
        );
        await insert.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>A page of letters, the newest first.</summary>
    public async Task<IReadOnlyList<KeptLetter>> Newest(
        int skip,
        int take,
        CancellationToken cancel = default
    )
    {
        await using var select = data.CreateCommand(
            $"select {Columns} from mailing.letter order by written_at desc, id desc offset $1 limit $2"
        );
        select.Parameters.Add(new() { Value = skip });
        select.Parameters.Add(new() { Value = take });
        var letters = new List<KeptLetter>();
        await using var rows = await select.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
            letters.Add(Read(rows));
        return letters;
    }

    /// <summary>A letter; null when there is none, or no more.</summary>
    public async Task<KeptLetter?> Find(Guid id, CancellationToken cancel = default)
    {
        await using var select = data.CreateCommand(
            $"select {Columns} from mailing.letter where id = $1"
        );
        select.Parameters.Add(new() { Value = id });
        await using var rows = await select.ExecuteReaderAsync(cancel);
        return await rows.ReadAsync(cancel) ? Read(rows) : null;
    }

    /// <summary>How many letters there are.</summary>
    public async Task<long> Count(CancellationToken cancel = default)
    {
        await using var count = data.CreateCommand("select count(*) from mailing.letter");
        return (long)(await count.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>
    /// Takes the letter that has been due longest and hands it over. When that fails the letter is due again later, each time
    /// after a longer pause. No two nodes take the same letter.
    /// </summary>
    /// <returns>Whether there was a letter due.</returns>
    public async Task<bool> DeliverNext(
        Func<KeptLetter, CancellationToken, Task> handOver,
        CancellationToken cancel = default
    )
    {
        await using var connection = await data.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await using var select = new NpgsqlCommand(
            $"""
            select {Columns}, attempts from mailing.letter
            where delivered_at is null and due_at <= $1 order by due_at limit 1 for update skip locked
            """,
            connection
        );
        select.Parameters.Add(new() { Value = clock.GetUtcNow() });
        KeptLetter letter;
        int attempts;
        await using (var rows = await select.ExecuteReaderAsync(cancel))
        {
            if (!await rows.ReadAsync(cancel))
                return false;
            (letter, attempts) = (Read(rows), rows.GetInt32(8));
        }
        string? error = null;
        try
        {
            await handOver(letter, cancel);
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            // Whatever is wrong with this one, the letters behind it go on.
            error = e.Message;
        }
        var now = clock.GetUtcNow();
        var pause = TimeSpan.FromMinutes(
            Math.Min(1 << Math.Min(attempts, 10), LongestPause.TotalMinutes)
        );
        await using var note = new NpgsqlCommand(
            """
            update mailing.letter set attempts = attempts + 1, error = $2, due_at = $3,
                delivered_at = case when $2::text is null then $4::timestamptz end
            where id = $1
            """,
            connection
        );
        note.Parameters.Add(new() { Value = letter.Id });
        note.Parameters.Add(
            new() { Value = error ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text }
        );
        note.Parameters.Add(new() { Value = now + pause });
        note.Parameters.Add(new() { Value = now });
        await note.ExecuteNonQueryAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>Forgets letters written before the moment, delivered or not: they hold personal data.</summary>
    public async Task<int> Forget(DateTimeOffset writtenBefore, CancellationToken cancel = default)
    {
        await using var delete = data.CreateCommand(
            "delete from mailing.letter where written_at < $1"
        );
        delete.Parameters.Add(new() { Value = writtenBefore });
        return await delete.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>Forgets all letters to an address: whoever closes an account leaves nothing behind here.</summary>
    public async Task ForgetTo(string recipient, CancellationToken cancel = default)
    {
        await using var delete = data.CreateCommand(
            "delete from mailing.letter where lower(recipient) = lower($1)"
        );
        delete.Parameters.Add(new() { Value = recipient });
        await delete.ExecuteNonQueryAsync(cancel);
    }

    private const string Columns =
        "id, recipient, subject, text, enclosures::text, written_at, delivered_at, language";

    private static KeptLetter Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetString(1),
            row.GetString(2),
            row.GetString(3),
            JsonSerializer.Deserialize<List<Enclosure>>(row.GetString(4))!,
            row.GetFieldValue<DateTimeOffset>(5),
            row.IsDBNull(6) ? null : row.GetFieldValue<DateTimeOffset>(6),
            row.IsDBNull(7) ? Letter.Usual : row.GetString(7)
        );
}
