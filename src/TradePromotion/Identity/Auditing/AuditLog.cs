using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Auditing;

/// <summary>An event as an auditor reads it.</summary>
/// <param name="Command">What was asked for that led to it.</param>
/// <param name="By">The person's id, <c>platform</c> or <c>anonymous</c>.</param>
/// <param name="From">The device it was done at, where one was signed in.</param>
/// <param name="CompanyId">The company it is about, and mostly was done for.</param>
/// <param name="Data">The event itself; what is personal in it stays encrypted and is shown as dots.</param>
public sealed record AuditLine(
    long Position,
    Guid StreamId,
    string StreamType,
    long Version,
    string Type,
    DateTimeOffset At,
    string Command,
    string By,
    Guid? From,
    Guid? CompanyId,
    string Data
);

/// <summary>Reads the store's events the way an auditor asks: who, what, when, the newest first. Writes nothing.</summary>
public sealed partial class AuditLog(NpgsqlDataSource data, AuditTable table, Views views)
{
    private const int MostPeople = 200;

    /// <summary>The lines asked for, the newest first, read while they are taken.</summary>
    public async IAsyncEnumerable<AuditLine> Lines(
        AuditQuery query,
        TimeZoneInfo zone,
        int? limit,
        [EnumeratorCancellation] CancellationToken cancel = default
    )
    {
        await table.CatchUp(cancel);
        await using var select = data.CreateCommand();
        var where = new List<string>();
        void Only(string condition, object value)
        {
            select.Parameters.Add(new() { Value = value });
            where.Add(condition.Replace("$", $"${select.Parameters.Count}"));
        }

        if (query.Before is { } before)
            Only("a.seq_id < $", before);
        if (query.Types is { } types)
            Only("e.type = any($)", types);
        if (query.DayIn(zone) is { } day)
        {
            Only("a.at >= $", day.From);
            Only("a.at < $", day.To);
        }
        if (await People(query.Who, cancel) is { } people)
            Only("a.by = any($)", people);
        select.CommandText = $"""
            select a.seq_id, e.stream_id, s.type, e.version, e.type, e.timestamp, e.causation_id,
                e.headers ->> 'by', e.headers ->> 'from', coalesce(e.data ->> 'companyId', e.data ->> 'exhibitorId', e.data ->> 'agencyId'),
                e.data::text
            from identity.audit_line a join store.mt_events e using (seq_id) join store.mt_streams s on s.id = e.stream_id
            {(where.Count == 0 ? "" : $"where {string.Join(" and ", where)}")}
            order by a.seq_id desc {(limit is { } most ? $"limit {most}" : "")}
            """;
        await using var rows = await select.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
            yield return new(
                rows.GetInt64(0),
                rows.GetGuid(1),
                Text(rows, 2),
                rows.GetInt64(3),
                rows.GetString(4),
                rows.GetFieldValue<DateTimeOffset>(5),
                Text(rows, 6),
                Text(rows, 7),
                Guid.TryParse(Text(rows, 8), out var device) ? device : null,
                Guid.TryParse(Text(rows, 9), out var company) ? company : null,
                Personal().Replace(rows.GetString(10), "\"•••\"")
            );
    }

    // The ids as they stand in the events' headers; null for everybody, none where nobody is called so.
    private async Task<string[]?> People(string? who, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(who))
            return null;
        if (Guid.TryParse(who, out var id))
            return [id.ToString()];
        await using var read = views.Read();
        var people = read.Of<PersonView>();
        foreach (var word in Fold.ForSearch(who).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            people = people.Where(person => person.SearchText.Contains(word));
        var ids = await people.Select(p => p.Id).Take(MostPeople).ToListAsync(cancel);
        return [.. ids.Select(found => found.ToString())];
    }

    private static string Text(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? "" : row.GetString(column);

    [GeneratedRegex("\"~p1\\.[^\"]*\"")]
    private static partial Regex Personal();
}
