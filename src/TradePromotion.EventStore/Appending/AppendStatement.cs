namespace TradePromotion.EventStore;

/// <summary>
/// The one statement behind every append (a lone event has a shorter one, <see cref="LoneAppend"/>): a function in steps, so that one round trip does the locking, the decision and
/// the writing, each step sees what was committed before the lock was had, and the planner keeps to the indexes.
/// </summary>
internal static class AppendStatement
{
    public const string Function = "tp_append_v3";

    public const string Signature =
        "bigint, text, timestamptz, int[], uuid[], text[], bigint[], bigint[], int[], bigint[], uuid[], jsonb[], text[], text[], text[], jsonb[]";

    /// <summary>One entry per stream; <c>request</c> numbers what must happen together; events point to their entry (from 1).</summary>
    public const string Call =
        $"select verdicts, versions, positions from {{s}}.{Function}($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";

    /// <summary>Verdicts: 0 fits, 1 other version, 2 archived, 3 begun under another alias.</summary>
    public const string Definition = """
        create or replace function {s}.tp_append_v3(
            lock_key bigint, channel text, at timestamptz,
            request int[], stream uuid[], alias text[], expected bigint[], adds bigint[],
            entry int[], nth bigint[], id uuid[], data jsonb[], name text[], correlation text[], causation text[], headers jsonb[],
            out verdicts int[], out versions bigint[], out positions bigint[])
        language plpgsql as $$
        #variable_conflict use_column
        declare
            fits bool[];
            head bigint;
        begin
            -- Whoever holds this draws sequence numbers and commits before the next one does.
            perform pg_advisory_xact_lock(lock_key);

            if cardinality(stream) = 1 and adds[1] > 0 then
                if expected[1] = 0 then
                    insert into {s}.mt_streams(id, type, version, "timestamp", created)
                    values (stream[1], alias[1], adds[1], at, at) on conflict do nothing;
                    fits := array[found];
                    versions := array[0];
                elsif expected[1] > 0 then
                    update {s}.mt_streams s set version = s.version + adds[1], "timestamp" = at
                    where s.id = stream[1] and s.version = expected[1] and s.type = alias[1] and s.is_archived is not true;
                    fits := array[found];
                    versions := array[expected[1]];
                end if;
                if fits[1] then
                    verdicts := array[0];
                    -- One stream of a known version is one request: its events are in order and say the same about themselves.
                    positions := array(select nextval('{s}.mt_events_sequence') from generate_series(1, cardinality(id)));
                    insert into {s}.mt_events(seq_id, id, stream_id, version, data, type, "timestamp", correlation_id, causation_id, headers)
                    select e.seq, e.id, stream[1], versions[1] + e.nth, e.data, e.name, at, correlation[1], causation[1], headers[1]
                    from unnest(positions, id, data, name) with ordinality as e(seq, id, data, name, nth);
                    head := positions[cardinality(positions)];
                    perform pg_notify(channel, head::text);
                    return;
                else
                    fits := null;
                end if;
            end if;

            if fits is null then
                select array_agg(d.verdict order by d.ord), array_agg(d.version order by d.ord), array_agg(d.fits order by d.ord)
                into verdicts, versions, fits
                from (
                    select v.ord, v.verdict, v.version, bool_and(v.verdict = 0) over (partition by v.request) as fits
                    from (
                        select e.ord, e.request, coalesce(s.version, 0) as version,
                            case when s.is_archived then 2
                                 when e.expected >= 0 and coalesce(s.version, 0) <> e.expected then 1
                                 when s.type is not null and s.type <> e.alias then 3
                                 else 0 end as verdict
                        from unnest(request, stream, alias, expected) with ordinality as e(request, stream, alias, expected, ord)
                        left join {s}.mt_streams s on s.id = e.stream
                    ) v
                ) d;

                insert into {s}.mt_streams(id, type, version, "timestamp", created)
                select e.stream, e.alias, e.adds, at, at
                from unnest(stream, alias, adds) with ordinality as e(stream, alias, adds, ord)
                where fits[e.ord] and versions[e.ord] = 0 and e.adds > 0
                on conflict on constraint pkey_mt_streams_id do update set version = excluded.version, "timestamp" = excluded."timestamp";

                update {s}.mt_streams s set version = s.version + e.adds, "timestamp" = at
                from unnest(stream, adds) with ordinality as e(stream, adds, ord)
                where s.id = e.stream and fits[e.ord] and versions[e.ord] > 0 and e.adds > 0;
            end if;

            with written as (
                insert into {s}.mt_events(seq_id, id, stream_id, version, data, type, "timestamp", correlation_id, causation_id, headers)
                select nextval('{s}.mt_events_sequence'), e.id, stream[e.entry], versions[e.entry] + e.nth, e.data, e.name, at, e.correlation, e.causation, e.headers
                from unnest(entry, nth, id, data, name, correlation, causation, headers) as e(entry, nth, id, data, name, correlation, causation, headers)
                where fits[e.entry]
                returning seq_id)
            select array_agg(w.seq_id order by w.seq_id), max(w.seq_id) into positions, head from written w;

            if head is not null then
                perform pg_notify(channel, head::text);
            end if;
        end $$;
        """;
}
