namespace TradePromotion.Importing.Carrying;

/// <summary>A confirmed import is carried out behind the page, one after the other.</summary>
public sealed class WhenImportIsConfirmed : Reaction
{
    public WhenImportIsConfirmed(ImportRunner runner)
        : base("carry_out_imports") =>
        When<ImportConfirmed>((e, _, cancel) => runner.Carry(e.ImportId, e.By, e.Doubtful, cancel));
}
