using TradePromotion.Catalogue.Classifying;
using TradePromotion.Catalogue.Equating;
using TradePromotion.Catalogue.Exporting;
using TradePromotion.Catalogue.Illustrating;
using TradePromotion.Catalogue.Importing;
using TradePromotion.Catalogue.Losing;
using TradePromotion.Catalogue.Published;
using TradePromotion.Catalogue.Suggesting;
using TradePromotion.Importing.Published;

namespace TradePromotion.Catalogue;

/// <summary>Products: what companies offer, described so that a buyer can judge it, and found by search.</summary>
public sealed class CatalogueModule : IModule
{
    public static void Add(ModuleBuilder module)
    {
        module
            .Services.AddSingleton<HsTable>()
            .AddSingleton<HsGuides>()
            .AddSingleton<HsFinding>()
            .AddSingleton<IImportKind, ProductImport>()
            .AddHostedService<ImportHsAtStart>();
        module
            .Endpoints(HsEndpoint.Map)
            .Endpoints(HsSuggestEndpoint.Map)
            .Endpoints(ExportEndpoint.Map)
            .Endpoints(ProductMaterialEndpoint.Map)
            .View(new ProductViewProjection())
            .View(new SavedProductViewProjection())
            .View(new SynonymViewProjection())
            .Reaction<WhenAccountCloses>()
            .MenuEntry(
                "Catalogue.Menu",
                "desk/products",
                "product",
                MenuPlace.Desk,
                30,
                actor => actor.Exhibits,
                "desk/imports/products"
            )
            .MenuEntry(
                "Catalogue.Hs.Menu",
                ImportHsPage.Url,
                "list",
                MenuPlace.Desk,
                91,
                actor => actor.Is(Role.Administrator)
            )
            .MenuEntry(
                "Catalogue.Synonyms.Menu",
                SynonymsPage.Url,
                "search",
                MenuPlace.Desk,
                92,
                Synonyms.MayWrite
            );
    }
}
