using Quartz;
using TradePromotion.Hosting;
using TradePromotion.Identity.Published;
using TradePromotion.Mailing;

namespace TradePromotion.Companies.Following;

/// <summary>
/// Once a day, one letter to each follower of companies that published something or joined a fair since the day before. Run twice
/// it writes nobody twice: a letter's id is its reader and day.
/// </summary>
[DisallowConcurrentExecution]
public sealed class SendFollowLetters(
    FollowedNews news,
    IPeople people,
    IPersonLetters letters,
    PublicAddress site,
    Seals seals,
    TimeProvider time
) : IJob
{
    private const int MostLines = 20;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancel)
    {
        // Whole hours, so that a run that comes late neither repeats nor leaves out anything.
        var now = time.GetUtcNow();
        await Write(
            new DateTimeOffset(now.Date.AddHours(now.Hour), TimeSpan.Zero),
            percent => context.ReportProgress(percent),
            cancel
        );
    }

    /// <summary>Writes the letters about the day that ends now.</summary>
    /// <param name="progress">Told how many of a hundred parts are done.</param>
    public async Task Write(
        DateTimeOffset to,
        Action<int>? progress = null,
        CancellationToken cancel = default
    )
    {
        var done = 0;
        var found = await news.Between(to.AddDays(-1), to, cancel);
        foreach (var reader in (await people.Find(found.Keys, cancel)).Values)
        {
            var items = found[reader.Id];
            await letters.Send(
                reader.Id,
                "Companies.Letter.Followed.Subject",
                "Companies.Letter.Followed.Text",
                [
                    FollowText.Of(items.Take(MostLines), reader.Language, site),
                    site.Link(reader.Language, Saving.SavedCompaniesPage.Url),
                    site.Link(reader.Language, StopFollowLettersPage.Url(reader.Id, seals)),
                    items.Count,
                ],
                id: Ids.Of("follow-letter", reader.Id, to.ToString("yyyy-MM-dd")),
                cancel: cancel
            );
            progress?.Invoke(++done * 100 / found.Count);
        }
    }
}
