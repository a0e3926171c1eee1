using TradePromotion.Importing.Carrying;
using TradePromotion.Importing.Preparing;
using TradePromotion.Importing.Undoing;

namespace TradePromotion.Importing;

/// <summary>Tables taken in: looked at first, carried out row by row, and taken back where nobody has built on them.</summary>
public sealed class ImportingModule : IModule
{
    public static void Add(ModuleBuilder module)
    {
        module
            .Services.AddSingleton<RowTable>()
            .AddSingleton<ImportKinds>()
            .AddScoped<ImportRunner>();
        module
            .View(new ImportViewProjection())
            .Reaction<WhenImportIsConfirmed>()
            .Reaction<WhenUndoIsAsked>()
            .Endpoints(SampleEndpoint.Map);
    }
}
