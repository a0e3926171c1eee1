using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Npgsql;

namespace TradePromotion.EventStore;

/// <summary>What all parts of one store share: its names, its clock and its ways to the database.</summary>
internal sealed partial class StoreContext : IAsyncDisposable
{
    public StoreContext(EventStoreOptions options, TimeProvider clock)
    {
        (Options, Clock) = (options, clock);
        (Schema, ViewSchema) = (Identifier(options.Schema), Identifier(options.ViewSchema));
        Keys = new PersonalKeys(this);
        // Learning the events and loading the driver take as long as one another when a program starts.
        var codec = Task.Run(() => new EventCodec(Events(options), Keys));
        // Statements come from a fixed set, so the driver prepares them by itself after the second use.
        Data = Source(b => (b.MaxAutoPrepare, b.AutoPrepareMinUsages) = (200, 2));
        KeyData = Source(b => b.MaxPoolSize = 4);
        Codec = codec.GetAwaiter().GetResult();
        Signal = new StoreSignal(this);
    }

    public EventStoreOptions Options { get; }
    public TimeProvider Clock { get; }
    public string Schema { get; }
    public string ViewSchema { get; }

    /// <summary>For reading and for short statements.</summary>
    public NpgsqlDataSource Data { get; }

    /// <summary>For keys alone: a reader that holds a connection can always ask for one.</summary>
    public NpgsqlDataSource KeyData { get; }

    public PersonalKeys Keys { get; }
    public EventCodec Codec { get; }
    public StoreSignal Signal { get; }
    public RecentEvents Recent { get; } = new();
    public EventRegistry Registry => Codec.Registry;

    /// <summary>Positions of new events are told here.</summary>
    public string AppendedChannel => $"{Schema}_appended";

    /// <summary>The advisory lock of something in this store; other stores of the same database have their own.</summary>
    public long LockOf(string what) =>
        BinaryPrimitives.ReadInt64BigEndian(
            SHA256.HashData(
                Encoding.UTF8.GetBytes($"TradePromotion.EventStore/{Schema}/{ViewSchema}/{what}")
            )
        );

    /// <summary>A connection of one's own, outside every pool, for work that holds locks or planner settings.</summary>
    /// <param name="patient">Whether its statements may take as long as they take; else the usual patience holds.</param>
    public async Task<NpgsqlConnection> OpenOwn(
        string settings,
        CancellationToken cancel,
        bool patient = false
    )
    {
        var parts = new NpgsqlConnectionStringBuilder(Options.ConnectionString)
        {
            Pooling = false,
            KeepAlive = 30,
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 2,
        };
        parts.Options = $"{parts.Options} {settings}".Trim();
        if (patient)
            parts.CommandTimeout = 0;
        var connection = new NpgsqlConnection(parts.ConnectionString);
        await connection.OpenAsync(cancel).ConfigureAwait(false);
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        await Signal.DisposeAsync().ConfigureAwait(false);
        await KeyData.DisposeAsync().ConfigureAwait(false);
        await Data.DisposeAsync().ConfigureAwait(false);
    }

    private NpgsqlDataSource Source(Action<NpgsqlConnectionStringBuilder> settle)
    {
        // No statement here leaves anything behind in its session, so nothing has to be reset before the next one.
        var parts = new NpgsqlConnectionStringBuilder(Options.ConnectionString)
        {
            NoResetOnClose = true,
        };
        settle(parts);
        return NpgsqlDataSource.Create(parts);
    }

    private static EventRegistry Events(EventStoreOptions options) =>
        new([.. options.Assemblies.Distinct().SelectMany(a => a.GetTypes())], options.Upcasts);

    private static string Identifier(string name) =>
        PlainName().IsMatch(name)
            ? name
            : throw new ArgumentException($"{name} is not a plain lower-case identifier");

    [GeneratedRegex("^[a-z_][a-z0-9_]{0,30}$")]
    private static partial Regex PlainName();
}
