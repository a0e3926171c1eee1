using System.Security.Cryptography;
using Npgsql;

namespace TradePromotion.Filing;

/// <summary>Pictures in PostgreSQL, table <c>files.picture</c>, made on first use.</summary>
public sealed class Pictures(NpgsqlDataSource database, TimeProvider time) : IPictures
{
    // Two nodes starting together may both get here; the lock keeps "if not exists" from racing with itself.
    private const string Schema = """
        begin;
        select pg_advisory_xact_lock(hashtext('files.picture'));
        create schema if not exists files;
        create table if not exists files.picture (
            hash char(64) primary key,
            content_type text not null,
            content bytea not null,
            created timestamptz not null
        );
        commit;
        """;

    private readonly SemaphoreSlim _making = new(1);
    private bool _made;

    public async Task<string> Keep(
        Stream content,
        Actor by,
        string field = "Picture",
        CancellationToken cancel = default
    )
    {
        var bytes = await Read(content, field, cancel);
        var type = Sniffed.ContentType(bytes);
        Refusal.UnlessAt(field, type is not null, "Filing.Refused.NotAPicture");
        // A drawing can carry script: people's are refused, ours are shown without any right to run it.
        Refusal.UnlessAt(
            field,
            type != "image/svg+xml" || by.IsPlatform,
            "Filing.Refused.NotAPicture"
        );
        Refusal.UnlessAt(
            field,
            !PngBomb.Is(bytes),
            "Filing.Refused.TooManyPixels",
            PngBomb.MostPixels / 1_000_000
        );
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        await Make(cancel);
        await using var insert = database.CreateCommand(
            "insert into files.picture values ($1, $2, $3, $4) on conflict do nothing"
        );
        insert.Parameters.Add(new() { Value = hash });
        insert.Parameters.Add(new() { Value = type });
        insert.Parameters.Add(new() { Value = bytes });
        insert.Parameters.Add(new() { Value = time.GetUtcNow() });
        await insert.ExecuteNonQueryAsync(cancel);
        return hash;
    }

    public async Task<Picture?> Find(string hash, CancellationToken cancel = default)
    {
        await Make(cancel);
        await using var select = database.CreateCommand(
            "select content_type, content from files.picture where hash = $1"
        );
        select.Parameters.Add(new() { Value = hash });
        await using var reader = await select.ExecuteReaderAsync(cancel);
        return await reader.ReadAsync(cancel)
            ? new Picture(hash, reader.GetString(0), reader.GetFieldValue<byte[]>(1))
            : null;
    }

    private static async Task<byte[]> Read(Stream content, string field, CancellationToken cancel)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await content.ReadAsync(buffer, cancel)) > 0)
        {
            kept.Write(buffer, 0, read);
            Refusal.UnlessAt(
                field,
                kept.Length <= IPictures.MaximumSize,
                "Filing.Refused.TooLarge",
                IPictures.MaximumSize / 1024 / 1024
            );
        }
        return kept.ToArray();
    }

    private async Task Make(CancellationToken cancel)
    {
        if (_made)
            return;
        await _making.WaitAsync(cancel);
        try
        {
            if (_made)
                return;
            await using var make = database.CreateCommand(Schema);
            await make.ExecuteNonQueryAsync(cancel);
            _made = true;
        }
        finally
        {
            _making.Release();
        }
    }
}
