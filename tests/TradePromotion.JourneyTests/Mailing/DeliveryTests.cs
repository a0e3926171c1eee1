using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TradePromotion.Hosting;
using TradePromotion.JourneyTests.House;
using TradePromotion.Kernel;
using TradePromotion.Mailing;

namespace TradePromotion.JourneyTests.Mailing;

/// <summary>Letters on their way from the outbox to a mail server that does not always take them.</summary>
public sealed class DeliveryTests(DeliveryTests.Cellar cellar) : IClassFixture<DeliveryTests.Cellar>
{
    /// <summary>A PostgreSQL with an outbox, and a clock that stands until it is moved.</summary>
    public sealed class Cellar : TimeProvider, IAsyncLifetime
    {
        private readonly string _folder = Path.Combine(
            Path.GetTempPath(),
            $"tp-{Path.GetRandomFileName()}"
        );
        private EmbeddedPostgres _postgres = null!;
        private NpgsqlDataSource _data = null!;

        /// <summary>The outbox.</summary>
        public Outbox Outbox { get; private set; } = null!;

        /// <summary>What the outbox takes for now.</summary>
        public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;

        public async Task InitializeAsync()
        {
            _postgres = await EmbeddedPostgres.Start(
                new EmbeddedPostgresOptions(DataDirectory.At(_folder)),
                CancellationToken.None
            );
            _data = NpgsqlDataSource.Create(_postgres.ConnectionString);
            Outbox = new Outbox(_data, this);
            await new OutboxTable(
                _data,
                Settings(1),
                NullLogger<OutboxTable>.Instance
            ).StartingAsync(CancellationToken.None);
        }

        public async Task DisposeAsync()
        {
            await _data.DisposeAsync();
            await _postgres.DisposeAsync();
            Directory.Delete(_folder, recursive: true);
        }
    }

    private const string Subject =
        "Sắp đến giờ gặp Nguyễn Thị Hương Giang về lô cà phê chồn hương đất đỏ Buôn Hồ – phiên thử nếm thứ hai";

    private const string Text =
        "Kính gửi ông Đặng Quốc Vượng,\n\n.một dòng bắt đầu bằng dấu chấm\nGiá 4,5–6,2 €/kg ☕ tại ‘Buôn Hồ’.\n"
        + "Một câu dài hơn bảy mươi sáu ký tự để thư phải xuống dòng mà chữ Việt vẫn còn nguyên vẹn: ưỡn ẹo, nguyễn, khuỷu.";

    [Fact]
    public async Task Vietnamese_arrives_as_it_was_written()
    {
        await using var sink = new MailSink();
        var calendar = Encoding.UTF8.GetBytes("BEGIN:VCALENDAR\r\nSUMMARY:Gặp gỡ\r\nEND:VCALENDAR");
        await cellar.Outbox.Keep(
            new("vuong@mail.example", Subject, Text, [new("hen.ics", "text/calendar", calendar)])
        );

        (await Deliver(sink.Port)).ShouldBe(1);

        var letter = sink.To("vuong@mail.example").ShouldHaveSingleItem();
        letter.Subject.ShouldBe(Subject);
        letter.Text.TrimEnd().ShouldBe(Text);
        letter.Part("text/calendar").ShouldBe(calendar);
        Encoding
            .UTF8.GetString(letter.Part("text/html"))
            .ShouldContain("Kính gửi ông Đặng Quốc Vượng,</p>");
        letter.Raw.ShouldAllBe(sign => sign < 128, "old mail servers know no more than ASCII");
        letter.Raw.ShouldContain("From: ban-to-chuc@fair.example");
    }

    [Theory]
    [InlineData("451 come back later")]
    [InlineData("550 no such mailbox")]
    [InlineData("data:554 not today")]
    [InlineData("data:")]
    [InlineData("")]
    public async Task What_the_server_does_not_take_comes_again_later_and_holds_up_nothing(
        string no
    )
    {
        await using var sink = new MailSink
        {
            Refuses = to => to == "slow@mail.example" ? no : null,
        };
        await cellar.Outbox.Keep(new("slow@mail.example", "first", Text));
        await cellar.Outbox.Keep(new("quick@mail.example", "second", Text));

        (await Deliver(sink.Port)).ShouldBe(2);
        sink.To("quick@mail.example").Count.ShouldBe(1);
        sink.To("slow@mail.example").ShouldBeEmpty();
        (await Deliver(sink.Port)).ShouldBe(0, "it is not tried again at once");

        sink.Refuses = _ => null;
        cellar.Now += TimeSpan.FromMinutes(1);
        (await Deliver(sink.Port)).ShouldBe(1);
        sink.To("slow@mail.example").ShouldHaveSingleItem().Subject.ShouldBe("first");
        cellar.Now += TimeSpan.FromDays(1);
        (await Deliver(sink.Port)).ShouldBe(0, "what arrived does not arrive again");
    }

    [Fact]
    public async Task While_the_mail_server_is_away_letters_wait_longer_and_longer()
    {
        using var nobody = new TcpListener(IPAddress.Loopback, 0);
        nobody.Start();
        var port = ((IPEndPoint)nobody.LocalEndpoint).Port;
        nobody.Stop();
        await cellar.Outbox.Keep(new("patient@mail.example", "waiting", Text));
        foreach (var minutes in new[] { 1, 2, 4, 8, 16, 32, 60, 60 })
        {
            (await Deliver(port)).ShouldBe(1);
            cellar.Now += TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1);
            (await Deliver(port)).ShouldBe(0, $"not before {minutes} minutes");
            cellar.Now += TimeSpan.FromSeconds(1);
        }
        await using var sink = new MailSink();
        (await Deliver(sink.Port)).ShouldBe(1);
        sink.Letters.ShouldHaveSingleItem().Subject.ShouldBe("waiting");
    }

    [Fact]
    public async Task An_address_that_is_none_holds_up_nobody()
    {
        await using var sink = new MailSink();
        await cellar.Outbox.Keep(new("no address", "nowhere", Text));
        await cellar.Outbox.Keep(new("somebody@mail.example", "somewhere", Text));
        (await Deliver(sink.Port)).ShouldBe(2);
        sink.Letters.ShouldHaveSingleItem().Subject.ShouldBe("somewhere");
        await cellar.Outbox.Forget(cellar.Now + TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_line_end_in_a_name_writes_no_header_and_holds_up_nobody()
    {
        await using var sink = new MailSink();
        await cellar.Outbox.Keep(
            new("buyer@mail.example", "Buôn Hồ\r\nBcc: other@mail.example asks", Text)
        );
        await cellar.Outbox.Keep(new("somebody@mail.example", "somewhere", Text));
        (await Deliver(sink.Port)).ShouldBe(2);
        sink.To("buyer@mail.example")
            .ShouldHaveSingleItem()
            .Subject.ShouldBe("Buôn Hồ  Bcc: other@mail.example asks");
        sink.To("somebody@mail.example").Count.ShouldBe(1);
        sink.To("other@mail.example").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_letter_that_cannot_be_written_holds_up_nobody()
    {
        await using var sink = new MailSink();
        await cellar.Outbox.Keep(new("broken@mail.example", "x", Text, [new("a", "no type", [])]));
        await cellar.Outbox.Keep(new("somebody@mail.example", "somewhere", Text));
        (await Deliver(sink.Port)).ShouldBe(2);
        sink.Letters.ShouldHaveSingleItem().Subject.ShouldBe("somewhere");
        await cellar.Outbox.Forget(cellar.Now + TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_letter_that_is_asked_for_twice_is_sent_once()
    {
        await using var sink = new MailSink();
        var letter = new Letter("twice@mail.example", "once", Text, Id: Ids.Of("letter", "once"));
        await cellar.Outbox.Keep(letter);
        await cellar.Outbox.Keep(letter);
        await Deliver(sink.Port);
        await cellar.Outbox.Keep(letter);
        await Deliver(sink.Port);
        sink.Letters.ShouldHaveSingleItem().Id.ShouldBe($"<{letter.Id:N}@fair.example>");
    }

    /// <summary>Delivers all that is due, as the job does.</summary>
    /// <returns>How many letters were tried.</returns>
    private async Task<int> Deliver(int port)
    {
        var carrier = new SmtpCarrier(Settings(port), Site);
        var tried = 0;
        while (await cellar.Outbox.DeliverNext(carrier.HandOver))
            tried++;
        return tried;
    }

    private static PublicAddress Site { get; } =
        new(
            new ConfigurationBuilder()
                .AddInMemoryCollection([new("TradePromotion:PublicUrl", "https://fair.example")])
                .Build(),
            null!
        );

    private static MailSettings Settings(int port) =>
        new("127.0.0.1", port, null, null, "ban-to-chuc@fair.example", false, false);
}
