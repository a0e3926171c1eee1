using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;

namespace TradePromotion.Site.Searching;

/// <summary>Keeps <see cref="SearchEntry"/>.</summary>
public sealed class SearchEntryProjection : View<SearchEntry>
{
    public SearchEntryProjection()
        : base("search_entry", version: 2)
    {
        Products();
        Companies();
        Standing();
        Certificates();
        Index(nameof(SearchEntry.Position));
        Index(nameof(SearchEntry.CompanyId));
    }

    private void Products()
    {
        Sets<ProductDescribed>(
            (e, _) => e.ProductId,
            (row, e, at) =>
                FoundProduct.Described(row ?? new SearchEntry { Id = e.ProductId }, e, at)
        );
        Changes<ProductPublished>(
            e => e.ProductId,
            (row, _, at) =>
                row with
                {
                    IsShown = true,
                    Since = row.Since ?? at.At,
                    Position = at.Position,
                }
        );
        Changes<ProductTranslated>(
            e => e.ProductId,
            (row, e, at) => Translated(row, e.Translation, at)
        );
        Changes<ProductWithdrawn>(e => e.ProductId, (row, _, at) => Hidden(row, at));
        Changes<ProductDiscarded>(e => e.ProductId, (row, _, at) => Hidden(row, at));
    }

    private void Companies()
    {
        Starts<CompanyRegistered>((e, at) => FoundCompany.Registered(e, at));
        Changes<CompanyProfiled>(e => e.CompanyId, FoundCompany.Profiled);
        Changes<CompanyDescribed>(e => e.CompanyId, FoundCompany.Described);
        Changes<CompanyTranslated>(
            e => e.CompanyId,
            (row, e, at) => Translated(row, e.Translation, at)
        );
        Changes<CompanyEntryWithdrawn>(e => e.CompanyId, (row, _, at) => Hidden(row, at));
    }

    private void Standing()
    {
        Changes<CompanyVerified>(
            e => e.CompanyId,
            (row, _, at) => FoundCompany.Verified(row, true, at)
        );
        Changes<CompanyVerificationRefused>(
            e => e.CompanyId,
            (row, _, at) => FoundCompany.Verified(row, false, at)
        );
        Changes<CompanyVerificationLapsed>(
            e => e.CompanyId,
            (row, _, at) => FoundCompany.Verified(row, false, at)
        );
    }

    // Only what an officer has accepted is found by, and only until its last day.
    private void Certificates()
    {
        Changes<CompanyPaperFiled>(
            e => e.CompanyId,
            (row, e, at) => FoundCompany.WithPaper(row, e.PaperId, e.Kind, null, at)
        );
        Changes<CompanyPaperAccepted>(
            e => e.CompanyId,
            (row, e, at) => FoundCompany.WithPaper(row, e.PaperId, null, e.Until, at)
        );
        Changes<CompanyPaperRefused>(
            e => e.CompanyId,
            (row, e, at) => FoundCompany.WithPaper(row, e.PaperId, null, null, at)
        );
        Changes<CompanyPaperWithdrawn>(
            e => e.CompanyId,
            (row, e, at) => FoundCompany.WithoutPaper(row, e.PaperId, at)
        );
    }

    private static SearchEntry Translated(SearchEntry row, Translation told, Recorded at) =>
        row with
        {
            Position = at.Position,
            OtherNames =
            [
                .. row.OtherNames.Where(name =>
                    !name.StartsWith($"{told.Language} ", StringComparison.Ordinal)
                ),
                .. told.Name == ""
                    ? Array.Empty<string>()
                    : [$"{told.Language} {Fold.ForSearch(told.Name)}"],
            ],
        };

    private static SearchEntry Hidden(SearchEntry row, Recorded at) =>
        row with
        {
            IsShown = false,
            Position = at.Position,
        };
}
