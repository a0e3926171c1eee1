using Microsoft.Extensions.Configuration;
using TradePromotion.Mailing;

namespace TradePromotion.Tests.Mailing;

public sealed class MailSettingsTests
{
    [Theory]
    [InlineData(true, null, true)]
    [InlineData(true, "mail.example", false)]
    [InlineData(false, null, false)]
    [InlineData(false, "mail.example", false)]
    public void Letters_are_shown_only_where_none_leaves_the_platform(
        bool isDemo,
        string? server,
        bool shows
    ) =>
        MailSettings
            .Of(
                new ConfigurationBuilder()
                    .AddInMemoryCollection([
                        new("TradePromotion:Demo", $"{isDemo}"),
                        new("Smtp:Host", server),
                    ])
                    .Build()
            )
            .ShowsLetters.ShouldBe(shows);
}
