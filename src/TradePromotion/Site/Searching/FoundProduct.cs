using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;

namespace TradePromotion.Site.Searching;

/// <summary>What of a product can be found by.</summary>
internal static class FoundProduct
{
    /// <summary>The row after a new description.</summary>
    public static SearchEntry Described(SearchEntry row, ProductDescribed e, Recorded at)
    {
        var details = e.Details ?? ProductDetails.None;
        return row with
        {
            IsProduct = true,
            CompanyId = e.CompanyId,
            Position = at.Position,
            Spelled = e.Name.Joined,
            Names = Fold.ForSearch(e.Name.Joined),
            Words = Fold.ForSearch(
                string.Join(
                    ' ',
                    [
                        e.Description.Joined,
                        SearchTerms.WordsOf($"Companies.Sector.{e.Sector}"),
                        details.Origin is { } origin ? Provinces.Name(origin, "vi") : "",
                        .. details.Certificates.Select(c =>
                            Nomenclature.Certifications.Name(c.Kind, "vi")
                        ),
                    ]
                )
            ),
            HsCode = e.HsCode,
            Tags = [.. Tags(e, details)],
            DatedTags = [.. DatedTags(details)],
        };
    }

    private static IEnumerable<string> Tags(ProductDescribed e, ProductDetails details)
    {
        yield return SearchFilters.Tag(SearchFilters.Sector, e.Sector);
        if (e.HsCode.Length >= 2)
            yield return SearchFilters.Tag(SearchFilters.Chapter, e.HsCode[..2]);
        if (details.Origin is { } from)
            yield return SearchFilters.Tag(SearchFilters.Province, from);
        foreach (var certificate in details.Certificates.Where(c => c.Until is null))
            yield return SearchFilters.Tag(SearchFilters.Certificate, certificate.Kind);
    }

    private static IEnumerable<string> DatedTags(ProductDetails details)
    {
        foreach (var certificate in details.Certificates)
            if (certificate.Until is { } until)
                yield return SearchFilters.Dated(
                    until,
                    SearchFilters.Certificate,
                    certificate.Kind
                );
        if (details.Ocop is { } ocop)
            yield return SearchFilters.Dated(ocop.Until, SearchFilters.Ocop, $"{ocop.Stars}");
    }
}
