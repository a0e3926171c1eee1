using TradePromotion.Importing.Published;

namespace TradePromotion.Importing;

/// <summary>The kinds of tables the modules offer.</summary>
public sealed class ImportKinds(IEnumerable<IImportKind> kinds)
{
    /// <summary>The kind of a name, or null.</summary>
    public IImportKind? Find(string name) => kinds.FirstOrDefault(kind => kind.Name == name);
}
