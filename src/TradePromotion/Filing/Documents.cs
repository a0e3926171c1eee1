using System.Security.Cryptography;
using Npgsql;

namespace TradePromotion.Filing;

/// <summary>Documents in PostgreSQL, table <c>files.document</c>, made on first use.</summary>
public sealed class Documents(NpgsqlDataSource database, TimeProvider time) : IDocuments
{
    private const int LongestName = 120;

    // Two nodes starting together may both get here; the lock keeps "if not exists" from racing with itself.
    private const string Schema = """
        begin;
        select pg_advisory_xact_lock(hashtext('files.picture'));
        create schema if not exists files;
        create table if not exists files.document (
            id uuid primary key,
            owner uuid not null,
            name text not null,
            content_type text not null,
            content bytea not null,
            created timestamptz not null
        );
        commit;
        """;

    private volatile Task? _made;

    public async Task<DocumentCard> Keep(
        Stream content,
        string name,
        Guid owner,
        string field = "Document",
        CancellationToken cancel = default
    )
    {
        var bytes = await Read(content, field, cancel);
        var type = DocumentContent.Type(bytes, field);
        var id = Ids.Of("document", owner, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        var card = new DocumentCard(id, Plain(name), type, bytes.Length);
        await Run(
            "insert into files.document values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
            cancel,
            id,
            owner,
            card.Name,
            type,
            bytes,
            time.GetUtcNow()
        );
        return card;
    }

    public async Task<Document?> Find(Guid id, Guid owner, CancellationToken cancel = default)
    {
        await Made();
        await using var select = database.CreateCommand(
            "select name, content_type, content from files.document where id = $1 and owner = $2"
        );
        select.Parameters.Add(new() { Value = id });
        select.Parameters.Add(new() { Value = owner });
        await using var row = await select.ExecuteReaderAsync(cancel);
        if (!await row.ReadAsync(cancel))
            return null;
        var content = row.GetFieldValue<byte[]>(2);
        return new(new(id, row.GetString(0), row.GetString(1), content.Length), content);
    }

    public Task Forget(Guid id, Guid owner, CancellationToken cancel = default) =>
        Run("delete from files.document where id = $1 and owner = $2", cancel, id, owner);

    public Task ForgetAllOf(Guid owner, CancellationToken cancel = default) =>
        Run("delete from files.document where owner = $1", cancel, owner);

    /// <summary>The last part of a name, without signs that mean something in a path or a header.</summary>
    internal static string Plain(string name)
    {
        var last = name.Split('/', '\\')[^1];
        var plain = string.Concat(last.Where(c => !char.IsControl(c) && c is not ('"' or ';')));
        return plain.Length <= LongestName ? plain : plain[^LongestName..];
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
                kept.Length <= IDocuments.MaximumSize,
                "Filing.Refused.DocumentTooLarge",
                IDocuments.MaximumSize / 1024 / 1024
            );
        }
        return kept.ToArray();
    }

    private async Task Run(string sql, CancellationToken cancel, params object[] values)
    {
        await Made();
        await using var command = database.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });
        await command.ExecuteNonQueryAsync(cancel);
    }

    // Making it twice is harmless; a failure is tried again by the next who comes.
    private Task Made()
    {
        if (_made is not { IsFaulted: false } making)
            _made = making = Make();
        return making;

        async Task Make()
        {
            await using var make = database.CreateCommand(Schema);
            await make.ExecuteNonQueryAsync();
        }
    }
}
