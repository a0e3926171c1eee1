namespace TradePromotion.Companies.Published;

/// <summary>Sectors as people type them into tables.</summary>
public static class SectorNames
{
    /// <summary>The code of a sector, by its code or its name in any language; what is none stays as typed and is refused by the rule.</summary>
    public static string Find(string typed) =>
        Sectors.Knows(typed) ? typed
        : Sectors.All.FirstOrDefault(code =>
            Words.Languages.Any(language =>
                Fold.ForSearch(Words.In(language).GetValueOrDefault($"Companies.Sector.{code}", ""))
                == Fold.ForSearch(typed)
            )
        )
            is { } found
        && typed.Length > 0
            ? found
        : typed;
}
