namespace TradePromotion.UI;

/// <summary>One entry of the desk's rail.</summary>
/// <param name="Text">The module's name.</param>
/// <param name="Href">Its first page, relative to the base address.</param>
/// <param name="Icon">One of <see cref="Icons.Names"/>.</param>
/// <param name="Count">How much waits there; not shown when null or zero.</param>
/// <param name="CountText">What the number means, read by screen readers.</param>
/// <param name="Group">The heading it stands under; entries of one group follow each other.</param>
/// <param name="Also">Addresses of other pages that belong to it, relative to the base address.</param>
public sealed record ModuleLink(
    string Text,
    string Href,
    string Icon,
    int? Count = null,
    string? CountText = null,
    string? Group = null,
    IReadOnlyList<string>? Also = null
)
{
    /// <summary>Of all entries the one that the address lies in: the longest that it begins with; none when none fits.</summary>
    /// <param name="links">All entries.</param>
    /// <param name="path">The path of the page, relative to the base address, without query.</param>
    public static ModuleLink? Current(IEnumerable<ModuleLink> links, string path)
    {
        var here = "/" + path.Trim('/');
        return links
            .SelectMany(link => link.Addresses.Select(address => (Link: link, Address: address)))
            .Where(entry =>
                here == entry.Address
                || here.StartsWith(entry.Address + "/", StringComparison.Ordinal)
            )
            .OrderByDescending(entry => entry.Address.Length)
            .FirstOrDefault()
            .Link;
    }

    private IEnumerable<string> Addresses => [Clean(Href), .. (Also ?? []).Select(Clean)];

    private static string Clean(string href) => "/" + href.Split('?', '#')[0].Trim('/');
}
