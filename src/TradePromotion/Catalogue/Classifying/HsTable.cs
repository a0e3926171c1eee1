using System.Globalization;
using Npgsql;
using TradePromotion.Catalogue.Published;
using TradePromotion.Matching.Finding;

namespace TradePromotion.Catalogue.Classifying;

/// <summary>
/// The nomenclature as imported, table <c>catalogue.hs_line</c>, made on first use: reference data, not events. Where nothing has
/// been imported our own chapter titles stand in.
/// </summary>
public sealed class HsTable(NpgsqlDataSource database, TimeProvider time)
{
    private const string Schema = """
        begin;
        select pg_advisory_xact_lock(hashtext('catalogue.hs_line'));
        create schema if not exists catalogue;
        create table if not exists catalogue.hs_line (code text primary key, vi text not null, en text not null, imported timestamptz not null);
        commit;
        """;

    private readonly SemaphoreSlim _turn = new(1);
    private Imported _known = new(0, DateTimeOffset.MinValue, [], new(Thesaurus.Empty));
    private bool _made;

    private sealed record Imported(
        long Count,
        DateTimeOffset At,
        Dictionary<Guid, HsLine> Lines,
        FindIndex Index
    );

    /// <summary>How many lines there are, and since when; 0 where nothing has been imported.</summary>
    public async Task<(long Count, DateTimeOffset? At)> State(CancellationToken cancel = default)
    {
        await Make(cancel);
        await using var ask = database.CreateCommand(
            "select count(*), max(imported) from catalogue.hs_line"
        );
        await using var reader = await ask.ExecuteReaderAsync(cancel);
        await reader.ReadAsync(cancel);
        return (
            reader.GetInt64(0),
            reader.IsDBNull(1) ? null : reader.GetFieldValue<DateTimeOffset>(1)
        );
    }

    /// <summary>Takes lines in; a text one file lacks stays as another gave it.</summary>
    public async Task Import(IReadOnlyList<HsLine> lines, CancellationToken cancel = default)
    {
        await Make(cancel);
        var once = lines.DistinctBy(line => line.Code).ToList();
        await using var insert = database.CreateCommand(
            """
            insert into catalogue.hs_line as old select *, $4 from unnest($1, $2, $3)
            on conflict (code) do update set imported = excluded.imported,
              vi = coalesce(nullif(excluded.vi, ''), old.vi), en = coalesce(nullif(excluded.en, ''), old.en)
            """
        );
        insert.Parameters.Add(new() { Value = once.Select(l => l.Code).ToArray() });
        insert.Parameters.Add(new() { Value = once.Select(l => l.Vi).ToArray() });
        insert.Parameters.Add(new() { Value = once.Select(l => l.En).ToArray() });
        insert.Parameters.Add(new() { Value = time.GetUtcNow() });
        await insert.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>The lines a question means: words in either language, or the beginning of a code.</summary>
    public async Task<IReadOnlyList<HsLine>> Search(
        string? question,
        int most,
        CancellationToken cancel = default
    )
    {
        var known = await Current(cancel);
        var digits = HsCode.Digits(question);
        if (
            digits.Length >= 2
            && (question ?? "").All(c => char.IsAsciiDigit(c) || c is '.' or ' ')
        )
            return
            [
                .. known
                    .Lines.Values.Where(l => l.Code.StartsWith(digits, StringComparison.Ordinal))
                    .OrderBy(l => l.Code, StringComparer.Ordinal)
                    .Take(most),
            ];
        if (Fold.ForSearch(question ?? "").Length < 2)
            return [];
        return [.. known.Index.Find(new(question, [], 0, most)).Ids.Select(id => known.Lines[id])];
    }

    /// <summary>All lines, or our own chapters; another object after an import only.</summary>
    public async Task<IReadOnlyCollection<HsLine>> All(CancellationToken cancel = default) =>
        (await Current(cancel)).Lines.Values;

    private async Task<Imported> Current(CancellationToken cancel)
    {
        var (count, at) = await State(cancel);
        if (_known.Lines.Count > 0 && (_known.Count, _known.At) == (count, at ?? default))
            return _known;
        await _turn.WaitAsync(cancel);
        try
        {
            var lines = count > 0 ? await Read(cancel) : HsLine.Chapters;
            var index = new FindIndex(
                new(ReferenceFile.Read<IReadOnlyList<string>>("synonyms.json"))
            );
            index.Put(lines.Select(Findable));
            return _known = new(
                count,
                at ?? default,
                lines.ToDictionary(line => Ids.Of("hs", line.Code)),
                index
            );
        }
        finally
        {
            _turn.Release();
        }
    }

    // The last step is what the line itself is; those above only place it.
    private static Findable Findable(HsLine line) =>
        new(
            Ids.Of("hs", line.Code),
            [
                new(Fold.ForSearch($"{Last(line.Vi)} {Last(line.En)}"), 3),
                new(Fold.ForSearch($"{line.Vi} {line.En}"), 2),
            ],
            line.Vi,
            [],
            int.Parse(line.Code.PadRight(8, '0'), CultureInfo.InvariantCulture),
            0
        );

    private static string Last(string path) => path.Split(HsLine.Step)[^1];

    private async Task<IReadOnlyList<HsLine>> Read(CancellationToken cancel)
    {
        var lines = new List<HsLine>();
        await using var select = database.CreateCommand(
            "select code, vi, en from catalogue.hs_line"
        );
        await using var reader = await select.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
            lines.Add(new(reader.GetString(0), reader.GetString(1), reader.GetString(2)));
        return lines;
    }

    private async Task Make(CancellationToken cancel)
    {
        if (_made)
            return;
        await using var make = database.CreateCommand(Schema);
        await make.ExecuteNonQueryAsync(cancel);
        _made = true;
    }
}
