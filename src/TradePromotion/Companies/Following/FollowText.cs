using TradePromotion.Mailing;

namespace TradePromotion.Companies.Following;

/// <summary>News as lines of a letter.</summary>
public static class FollowText
{
    /// <summary>Each company once, what is new of it below with its address.</summary>
    public static string Of(IEnumerable<News> news, string language, PublicAddress site) =>
        Of(news, language, url => site.Link(language, url));

    /// <summary>The same with any way to make addresses whole.</summary>
    public static string Of(IEnumerable<News> news, string language, Func<string, string> link) =>
        string.Join(
            "\n\n",
            news.GroupBy(item => item.CompanyId)
                .Select(company =>
                    string.Join(
                        '\n',
                        [
                            company.First().Company.In(language),
                            .. company.Select(item =>
                                $"• {item.What.In(language)}\n  {link(item.Url)}"
                            ),
                        ]
                    )
                )
        );
}
