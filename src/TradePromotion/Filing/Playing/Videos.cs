using System.Security.Cryptography;
using Npgsql;

namespace TradePromotion.Filing.Playing;

/// <summary>Whose a video is: the thing that shows it, and the company whose room it takes.</summary>
public sealed record VideoOwner(Guid Thing, Guid CompanyId);

/// <summary>
/// Keeps videos and their captions in PostgreSQL, in pieces, so that nobody's memory holds a whole film. Whoever serves one asks first
/// whether the reader may see what it belongs to.
/// </summary>
public sealed class Videos(NpgsqlDataSource database, TimeProvider time, VideoLimits limits)
{
    private readonly VideoTables _tables = new(database);

    /// <summary>Keeps a video. The same one of the same owner is kept once, under the same id.</summary>
    /// <param name="content">Can be read from any place.</param>
    /// <exception cref="Refusal">Too large, cut off, or not a video every browser plays; or the company has no room left. Next to <paramref name="field"/>.</exception>
    public async Task<VideoFile> Keep(
        Stream content,
        VideoOwner owner,
        string field,
        CancellationToken cancel = default
    )
    {
        Refusal.UnlessAt(
            field,
            content.Length <= limits.Largest,
            "Filing.Refused.VideoTooLarge",
            limits.LargestMegabytes
        );
        var type = await VideoContent.Type(content, field, cancel);
        content.Seek(0, SeekOrigin.Begin);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
        var file = new VideoFile(Ids.Of("video", owner.Thing, hash), type, content.Length);
        await using var connection = await _tables.Open(cancel);
        await using var change = await connection.BeginTransactionAsync(cancel);
        // Two uploads of one company wait for each other, or both would see the last free room.
        await connection.Run(
            "select pg_advisory_xact_lock(hashtextextended($1, 0))",
            cancel,
            $"files.video {owner.CompanyId}"
        );
        // Sent again, it is as good as new: what tidies up leaves it for another day.
        var isNew =
            await connection.Run(
                "update files.video set kept = $2 where id = $1",
                cancel,
                file.Id,
                time.GetUtcNow()
            ) == 0;
        if (isNew)
            await Insert(connection, file, owner, content, field, cancel);
        await change.CommitAsync(cancel);
        return file;
    }

    /// <summary>The video, when it is this owner's; else null.</summary>
    public async Task<VideoFile?> Find(Guid id, Guid thing, CancellationToken cancel = default)
    {
        await using var connection = await _tables.Open(cancel);
        await using var select = new NpgsqlCommand(
            "select content_type, size from files.video where id = $1 and thing = $2",
            connection
        );
        select.Parameters.Add(new() { Value = id });
        select.Parameters.Add(new() { Value = thing });
        await using var row = await select.ExecuteReaderAsync(cancel);
        return await row.ReadAsync(cancel) ? new(id, row.GetString(0), row.GetInt64(1)) : null;
    }

    /// <summary>What is in a video, read piece by piece from any place.</summary>
    public Stream Open(VideoFile file) => new VideoStream(database, file.Id, file.Size);

    /// <summary>Keeps captions; the same text of the same owner once.</summary>
    /// <exception cref="Refusal">Not WebVTT, or too large; next to <paramref name="field"/>.</exception>
    public async Task<Guid> KeepCaptions(
        Stream content,
        Guid thing,
        string field,
        CancellationToken cancel = default
    )
    {
        var bytes = new byte[(int)Math.Min(content.Length, Captions.MaximumSize + 1)];
        await content.ReadExactlyAsync(bytes, cancel);
        var text = Captions.Read(bytes, field);
        var id = Ids.Of("captions", thing, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        await using var connection = await _tables.Open(cancel);
        await connection.Run(
            "insert into files.caption values ($1, $2, $3, $4) on conflict (id) do update set kept = excluded.kept",
            cancel,
            id,
            thing,
            text,
            time.GetUtcNow()
        );
        return id;
    }

    /// <summary>The text of captions, when they are this owner's; else null.</summary>
    public async Task<string?> FindCaptions(Guid id, Guid thing, CancellationToken cancel = default)
    {
        await using var connection = await _tables.Open(cancel);
        return await connection.Find<string>(
            "select text from files.caption where id = $1 and thing = $2",
            cancel,
            id,
            thing
        );
    }

    /// <summary>
    /// Forgets what an owner no longer shows. What came within the last day stays: it may stand in a form that is still open elsewhere.
    /// </summary>
    public async Task Tidy(
        Guid thing,
        IEnumerable<VideoFile> shown,
        CancellationToken cancel = default
    )
    {
        var ids = shown.SelectMany(f => f.Captions().Select(c => c.Id).Append(f.Id)).ToArray();
        await using var connection = await _tables.Open(cancel);
        foreach (var table in new[] { "video", "caption" })
            await connection.Run(
                $"delete from files.{table} where thing = $1 and kept < $2 and id <> all($3)",
                cancel,
                thing,
                time.GetUtcNow().AddDays(-1),
                ids
            );
    }

    private async Task Insert(
        NpgsqlConnection connection,
        VideoFile file,
        VideoOwner owner,
        Stream content,
        string field,
        CancellationToken cancel
    )
    {
        var taken = await connection.Find<decimal?>(
            "select sum(size) from files.video where company = $1",
            cancel,
            owner.CompanyId
        );
        Refusal.UnlessAt(
            field,
            (taken ?? 0) + file.Size <= limits.CompanyMegabytes * 1024m * 1024m,
            "Filing.Refused.NoRoom",
            limits.CompanyMegabytes
        );
        await connection.Run(
            "insert into files.video values ($1, $2, $3, $4, $5, $6)",
            cancel,
            file.Id,
            owner.Thing,
            owner.CompanyId,
            file.ContentType,
            file.Size,
            time.GetUtcNow()
        );
        content.Seek(0, SeekOrigin.Begin);
        var piece = new byte[VideoTables.Piece];
        for (var number = 0; ; number++)
        {
            var length = await content.ReadAtLeastAsync(piece, piece.Length, false, cancel);
            if (length == 0)
                return;
            await connection.Run(
                "insert into files.video_piece values ($1, $2, $3)",
                cancel,
                file.Id,
                number,
                piece[..length]
            );
        }
    }
}
