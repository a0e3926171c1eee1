using Npgsql;

namespace TradePromotion.EventStore;

/// <summary>The store's tables: three exactly as Marten 9 has them, and our own beside them.</summary>
internal static class StoreSchema
{
    /// <summary>Makes what is missing; any number of nodes may do so at once, and again.</summary>
    public static async Task Provision(StoreContext store, CancellationToken cancel)
    {
        await using var connection = await store
            .Data.OpenConnectionAsync(cancel)
            .ConfigureAwait(false);
        await using (
            var look = new NpgsqlCommand("select to_regprocedure($1) is not null", connection)
        )
        {
            look.Parameters.Add(
                new()
                {
                    Value =
                        $"{store.Schema}.{AppendStatement.Function}({AppendStatement.Signature})",
                }
            );
            // The append function is made last, and its name carries the version of all of this.
            if ((bool)(await look.ExecuteScalarAsync(cancel).ConfigureAwait(false))!)
                return;
        }
        await using var transaction = await connection
            .BeginTransactionAsync(cancel)
            .ConfigureAwait(false);
        await using var make = new NpgsqlCommand(
            $"select pg_advisory_xact_lock({store.LockOf("schema")});"
                + Tables.Replace("{s}", store.Schema)
                + $"create schema if not exists {store.ViewSchema};"
                + LoneAppend.Definition.Replace("{s}", store.Schema)
                + AppendStatement.Definition.Replace("{s}", store.Schema),
            connection,
            transaction
        );
        await make.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
    }

    private const string Tables = """
        create schema if not exists {s};
        create table if not exists {s}.mt_streams(
            id uuid not null constraint pkey_mt_streams_id primary key, type varchar, version bigint,
            "timestamp" timestamptz not null default now(), created timestamptz not null default now(),
            tenant_id varchar default '*DEFAULT*', is_archived bool default false);
        create table if not exists {s}.mt_events(
            seq_id bigint not null constraint pkey_mt_events_seq_id primary key, id uuid not null,
            stream_id uuid constraint fkey_mt_events_stream_id references {s}.mt_streams(id) on delete cascade,
            version bigint not null, data jsonb not null, bdata bytea, type varchar(500) not null,
            "timestamp" timestamptz not null default now(), tenant_id varchar default '*DEFAULT*', mt_dotnet_type varchar,
            correlation_id varchar, causation_id varchar, headers jsonb, is_archived bool default false);
        create unique index if not exists pk_mt_events_stream_and_version on {s}.mt_events(stream_id, version);
        create sequence if not exists {s}.mt_events_sequence owned by {s}.mt_events.seq_id;
        create table if not exists {s}.mt_event_progression(
            name varchar not null constraint pk_mt_event_progression primary key,
            last_seq_id bigint, last_updated timestamptz default transaction_timestamp());

        create table if not exists {s}.tp_person_keys(
            person_id uuid primary key, wrapped bytea, created timestamptz not null, erased timestamptz);
        create table if not exists {s}.tp_view(
            name text not null, fingerprint text not null, generation int not null, physical text not null,
            state text not null check (state in ('filling', 'serving', 'retired')),
            created timestamptz not null, served timestamptz, retired timestamptz,
            primary key (name, fingerprint, generation));
        create table if not exists {s}.tp_poison(
            name text not null, fingerprint text not null, position bigint not null, stream_id uuid not null, type text not null,
            error text not null, at timestamptz not null, skipped timestamptz, reason text,
            primary key (name, fingerprint, position));
        create table if not exists {s}.tp_snapshot(
            stream_id uuid not null, state text not null, shape text not null, version bigint not null, data jsonb not null,
            primary key (stream_id, state));

        """;
}
