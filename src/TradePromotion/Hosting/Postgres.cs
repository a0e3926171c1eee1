using Npgsql;

namespace TradePromotion.Hosting;

/// <summary>The PostgreSQL this app works on: the one it was given, or a private one that lives and ends with the app.</summary>
public sealed class Postgres : IAsyncDisposable
{
    private readonly EmbeddedPostgres? _embedded;

    private Postgres(DataDirectory data, string connectionString, EmbeddedPostgres? embedded)
    {
        (Data, ConnectionString, _embedded) = (data, connectionString, embedded);
        Pool = NpgsqlDataSource.Create(connectionString);
    }

    /// <summary>Opens the app's own database; an Npgsql connection string with its password.</summary>
    public string ConnectionString { get; }

    /// <summary>Connections for whoever needs one for a moment.</summary>
    public NpgsqlDataSource Pool { get; }

    /// <summary>Secrets and key rings of this installation, wherever its database is.</summary>
    public DataDirectory Data { get; }

    /// <summary>True when the server is a child of this app.</summary>
    public bool IsEmbedded => _embedded is not null;

    /// <summary>
    /// The server named by <c>ConnectionStrings__Postgres</c> when there is one, and then none is started; else the private cluster in the data directory,
    /// made at first start. <paramref name="say"/> gets a line for each step that takes time.
    /// </summary>
    /// <exception cref="CannotStart">PostgreSQL is missing or does not come up.</exception>
    public static async Task<Postgres> For(
        IConfiguration configuration,
        Action<string>? say = null,
        CancellationToken cancellation = default
    )
    {
        var data = DataDirectory.For(configuration);
        if (configuration.GetConnectionString("Postgres") is { Length: > 0 } given)
            return new Postgres(
                data,
                new NpgsqlConnectionStringBuilder(given).ConnectionString,
                null
            );
        var embedded = await EmbeddedPostgres.Start(
            new EmbeddedPostgresOptions(data, say),
            cancellation
        );
        return new Postgres(data, embedded.ConnectionString, embedded);
    }

    /// <summary>Stops the private server; a server that was given goes on.</summary>
    public async ValueTask DisposeAsync()
    {
        await Pool.DisposeAsync();
        if (_embedded is not null)
            await _embedded.DisposeAsync();
    }
}
