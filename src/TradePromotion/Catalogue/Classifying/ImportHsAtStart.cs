namespace TradePromotion.Catalogue.Classifying;

/// <summary>Takes in the nomenclature's files of a folder when the setting <c>ImportHs</c> names one, says how many lines, and ends the application.</summary>
public sealed class ImportHsAtStart(
    HsTable table,
    IConfiguration configuration,
    IHostApplicationLifetime life,
    ILogger<ImportHsAtStart> log
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (configuration["TradePromotion:ImportHs"] is not { Length: > 0 } folder)
            return;
        var started = new TaskCompletionSource();
        await using var registration = life.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        var lines = HsFile.ReadAll(folder);
        await table.Import(lines, stoppingToken);
        log.LogInformation(
            "{Lines} lines of the nomenclature imported from {Folder}",
            lines.Count,
            folder
        );
        life.StopApplication();
    }
}
