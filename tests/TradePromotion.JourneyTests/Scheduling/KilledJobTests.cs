using System.Net;
using System.Text.RegularExpressions;
using Npgsql;
using TradePromotion.Hosting;
using TradePromotion.JourneyTests.House;
using TradePromotion.Kernel;

namespace TradePromotion.JourneyTests.Scheduling;

/// <summary>The process of a node is killed while a job is half done: the next node runs the job again, and nothing is done twice.</summary>
public sealed partial class KilledJobTests : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(
        Path.GetTempPath(),
        $"tp-{Path.GetRandomFileName()}"
    );
    private readonly MailSink _mail = new();
    private EmbeddedPostgres _postgres = null!;
    private NpgsqlDataSource _data = null!;
    private AppProcess _app = null!;

    public async Task InitializeAsync()
    {
        _postgres = await EmbeddedPostgres.Start(
            new EmbeddedPostgresOptions(DataDirectory.At(_folder)),
            CancellationToken.None
        );
        _data = NpgsqlDataSource.Create(_postgres.ConnectionString);
        _app = await AppProcess.Start(
            ("ConnectionStrings__Postgres", _postgres.ConnectionString),
            ("Smtp__Host", "127.0.0.1"),
            ("Smtp__Port", $"{_mail.Port}"),
            ("Smtp__StartTls", "false"),
            ("Smtp__From", "no-reply@fair.example")
        );
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await _data.DisposeAsync();
        await _postgres.DisposeAsync();
        await _mail.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_job_that_died_half_way_runs_again_and_does_nothing_twice()
    {
        using (var administrator = await SignedIn())
        {
            // By its times it would soon run anyway; only what the dead node left is to run again.
            await Steer(administrator, "pause-SendLetters");
            (await administrator.GetStringAsync("desk/jobs")).ShouldContain("Resume");
            using var hold = new ManualResetEventSlim();
            _mail.Refuses = to =>
            {
                if (to == "second@killed.example")
                    hold.Wait(TimeSpan.FromMinutes(1));
                return null;
            };
            await Write("first", due: 2);
            await Write("second", due: 1);
            await Steer(administrator, "run-SendLetters");
            await Until(() => _mail.TriedTo("second@killed.example") == 1);
            await _app.Kill();
            _mail.Refuses = _ => null;
            hold.Set();
        }

        await _app.Run();

        await Until(() => _mail.To("second@killed.example").Count == 1);
        _mail.To("first@killed.example").Count.ShouldBe(1);
        _mail.TriedTo("first@killed.example").ShouldBe(1);
        using var again = await SignedIn();
        // The run that came after the dead one stands in the history, and the job is still paused.
        var runs = "";
        await Until(() =>
        {
            runs = again.GetStringAsync("desk/jobs/SendLetters").GetAwaiter().GetResult();
            return runs.Contains("Went well");
        });
        runs.ShouldContain("Paused");
        _mail.To("second@killed.example").Count.ShouldBe(1);
        var audit = await again.GetStringAsync("desk/audit?area=Scheduling");
        audit.ShouldContain("A job was run by hand");
        audit.ShouldContain("A job was paused");
    }

    private async Task Write(string to, int due)
    {
        await using var insert = _data.CreateCommand(
            """
            insert into mailing.letter(id, recipient, subject, text, enclosures, written_at, due_at, language)
            values ($1, $2, 'Half done', 'Half done', '[]', now(), now() - make_interval(mins => $3), 'en')
            """
        );
        insert.Parameters.Add(new() { Value = Ids.Of("killed", to) });
        insert.Parameters.Add(new() { Value = $"{to}@killed.example" });
        insert.Parameters.Add(new() { Value = due });
        await insert.ExecuteNonQueryAsync();
    }

    private async Task<HttpClient> SignedIn()
    {
        var client = new HttpClient(
            new HttpClientHandler
            {
                CookieContainer = new CookieContainer(),
                AllowAutoRedirect = false,
            }
        )
        {
            BaseAddress = new Uri(_app.Url, "/en/"),
        };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var answer = await Fair.Post(
            client,
            "sign-in",
            new() { ["Input.Email"] = "admin@demo.example", ["Input.Password"] = Fair.DemoPassword }
        );
        ((int)answer.StatusCode).ShouldBeOneOf(302, 303);
        return client;
    }

    private static async Task Steer(HttpClient administrator, string form)
    {
        var page = await administrator.GetStringAsync("desk/jobs");
        using var answer = await administrator.PostAsync(
            "desk/jobs",
            new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["_handler"] = form,
                    ["__RequestVerificationToken"] = WebUtility.HtmlDecode(
                        Token().Match(page).Groups[1].Value
                    ),
                }
            )
        );
        ((int)answer.StatusCode).ShouldBeOneOf(302, 303);
    }

    private static async Task Until(Func<bool> holds)
    {
        for (var tries = 0; tries < 900 && !holds(); tries++)
            await Task.Delay(100);
        holds().ShouldBeTrue();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
