using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TradePromotion.Booths.Paying;
using TradePromotion.Booths.Published;
using TradePromotion.Booths.SettingTerms;
using TradePromotion.JourneyTests.House;
using TradePromotion.Kernel;

namespace TradePromotion.JourneyTests.Booths;

/// <summary>A payment provider tells over HTTP that a fee was paid, in VNPAY's format, more than once and not always honestly.</summary>
public sealed partial class BoothRaceTests
{
    private const string Secret = "A-SECRET-OF-THE-TEST";

    [Fact]
    public async Task A_provider_s_notice_gives_the_booth_once_and_only_if_it_is_signed()
    {
        var fair = await AFair("paid");
        var (officer, company) = (Officer(fair, 0), await Applied(fair, 0));
        await platform.Desk.ExecuteAcross(
            new SetTerms(
                fair.Id,
                24,
                [],
                [
                    new BoothType(
                        "std",
                        LocalText.Of("Chuẩn", "Standard"),
                        LocalText.Empty,
                        5_000_000,
                        []
                    ),
                ],
                new PaymentAccount("970403", "0011012345678", "SO CONG THUONG"),
                officer.PersonId
            ),
            officer
        );
        await Offer(fair, company, "A01");
        await using var read = platform.Views.Read();
        var invoice = await read.Of<InvoiceView>().SingleAsync(i => i.FairId == fair.Id);

        await using var app = await Receiver();
        using var provider = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        var notice = Notice(invoice.Code, 5_000_000);

        (await Say(provider, notice, "forged")).ShouldBe("97");
        (await Say(provider, Notice(invoice.Code, 4_000_000), Secret)).ShouldBe("04");
        (await Say(provider, Notice("GHNOTTHERE", 5_000_000), Secret)).ShouldBe("01");
        (await State()).ShouldBe(ApplicationState.Offered);

        // The provider says it several times, also at the same moment.
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Say(provider, notice, Secret))
        );
        answers.Count(a => a == "00").ShouldBe(1);
        answers.Count(a => a == "02").ShouldBe(3);
        (await State()).ShouldBe(ApplicationState.Admitted);
        (await Say(provider, notice, Secret)).ShouldBe("02");

        async Task<ApplicationState> State()
        {
            await using var again = platform.Views.Read();
            return (
                await again.Of<ApplicationView>().SingleAsync(a => a.CompanyId == company)
            ).State;
        }
    }

    private async Task<WebApplication> Receiver()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder
            .Services.AddSingleton(platform.Desk)
            .AddSingleton(platform.Views)
            .AddScoped<PaymentNotices>()
            .AddSingleton<IPaymentProvider>(new VnPay("TEST0001", Secret, "https://pay.example/"));
        var app = builder.Build();
        PaymentNotices.Map(app);
        await app.StartAsync();
        return app;
    }

    private static SortedDictionary<string, string> Notice(string code, decimal amount) =>
        new(StringComparer.Ordinal)
        {
            ["vnp_Amount"] = (amount * 100).ToString("0", CultureInfo.InvariantCulture),
            ["vnp_BankCode"] = "NCB",
            ["vnp_OrderInfo"] = $"{code} A01",
            ["vnp_PayDate"] = "20261123101500",
            ["vnp_ResponseCode"] = "00",
            ["vnp_TmnCode"] = "TEST0001",
            ["vnp_TransactionNo"] = "14226112",
            ["vnp_TransactionStatus"] = "00",
            ["vnp_TxnRef"] = $"{code}20261123101000",
        };

    private static async Task<string> Say(
        HttpClient provider,
        SortedDictionary<string, string> notice,
        string secret
    )
    {
        var query = string.Join(
            '&',
            notice.Select(f => $"{f.Key}={WebUtility.UrlEncode(f.Value)}")
        );
        var hash = Convert.ToHexStringLower(
            HMACSHA512.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(query))
        );
        var answer = await provider.GetFromJsonAsync<Dictionary<string, string>>(
            $"payments/vnpay/notice?{query}&vnp_SecureHash={hash}"
        );
        return answer!["RspCode"];
    }
}
