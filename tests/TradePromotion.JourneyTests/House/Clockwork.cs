using TradePromotion.Hosting;

namespace TradePromotion.JourneyTests.House;

/// <summary>
/// An application with its PostgreSQL and its mail server beside it, so that each of them can be away for a while, and with the log of
/// a production system. It begins while rooms of the next meetings open.
/// </summary>
public sealed class Clockwork : IAsyncLifetime
{
    /// <summary>The name of the collection.</summary>
    public const string Collection = "clockwork";

    private readonly string _folder = Path.Combine(
        Path.GetTempPath(),
        $"tp-{Path.GetRandomFileName()}"
    );
    private EmbeddedPostgres _postgres = null!;

    /// <summary>Where letters go.</summary>
    public MailSink Mail { get; } = new();

    /// <summary>The fair.</summary>
    public Fair Fair { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await StartDatabase();
        Fair = new(
            "10:15:35",
            ("ConnectionStrings__Postgres", _postgres.ConnectionString),
            ("Logging__Console__FormatterName", "json"),
            ("Smtp__Host", "127.0.0.1"),
            ("Smtp__Port", $"{Mail.Port}"),
            ("Smtp__StartTls", "false"),
            ("Smtp__From", "no-reply@fair.example")
        );
        await Fair.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await Fair.DisposeAsync();
        await _postgres.DisposeAsync();
        await Mail.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Ends the database under the running application.</summary>
    public ValueTask StopDatabase() => _postgres.DisposeAsync();

    /// <summary>Brings it back where it was.</summary>
    public async Task StartDatabase() =>
        _postgres = await EmbeddedPostgres.Start(
            new EmbeddedPostgresOptions(DataDirectory.At(_folder)),
            CancellationToken.None
        );
}

[CollectionDefinition(Clockwork.Collection)]
public sealed class ClockworkCollection : ICollectionFixture<Clockwork>;
