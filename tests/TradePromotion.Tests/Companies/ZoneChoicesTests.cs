using TradePromotion.Companies.Published;

namespace TradePromotion.Tests.Companies;

/// <summary>Zones are offered by the names people look for.</summary>
public sealed class ZoneChoicesTests
{
    private static readonly DateTimeOffset Winter = new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Asia/Ho_Chi_Minh", "vi", "Việt Nam – Ho Chi Minh (GMT+7)")]
    [InlineData("Asia/Ho_Chi_Minh", "en", "Vietnam – Ho Chi Minh (GMT+7)")]
    [InlineData("Asia/Saigon", "vi", "Việt Nam – Ho Chi Minh (GMT+7)")]
    [InlineData("Europe/Berlin", "vi", "Đức – Berlin (GMT+1)")]
    [InlineData("Asia/Singapore", "en", "Singapore (GMT+8)")]
    [InlineData("America/Los_Angeles", "en", "Los Angeles (GMT−8)")]
    [InlineData("Etc/UTC", "en", "UTC (GMT)")]
    public void A_zone_is_called_by_country_city_and_distance(
        string zone,
        string language,
        string name
    ) => ZoneChoices.Name(zone, language, Winter).ShouldBe(name);

    [Fact]
    public void Summer_time_counts() =>
        ZoneChoices
            .Name("Europe/Berlin", "en", Winter.AddMonths(-4))
            .ShouldBe("Germany – Berlin (GMT+2)");

    [Fact]
    public void No_choice_shows_an_IANA_name_and_each_is_there_once()
    {
        var choices = ZoneChoices.Of(
            Countries.Zones.Append("Asia/Ho_Chi_Minh"),
            "vi",
            Winter,
            region => $"in {region}"
        );
        choices.Select(choice => choice.Value).ShouldBeUnique();
        choices.ShouldAllBe(choice => !choice.Text.Contains('_') && !choice.Text.Contains('/'));
        choices.Select(choice => choice.Group).Distinct().Count().ShouldBeLessThan(10);
        choices.Single(choice => choice.Value == "Asia/Tokyo").Group.ShouldBe("in Asia");
    }
}
