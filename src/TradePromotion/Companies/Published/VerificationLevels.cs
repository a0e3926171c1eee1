namespace TradePromotion.Companies.Published;

/// <summary>A level of verification. A level counts only while those before it hold.</summary>
public sealed record VerificationLevel(
    string Code,
    string Vi,
    string En,
    string NoteVi,
    string NoteEn
)
{
    /// <summary>Its name in a language.</summary>
    public string Name(string language) => language == "vi" ? Vi : En;

    /// <summary>What it means, in a language.</summary>
    public string Note(string language) => language == "vi" ? NoteVi : NoteEn;
}

/// <summary>An accepted paper and the days it counts.</summary>
public sealed record Proof(string Kind, DateOnly From, DateOnly Until);

/// <summary>A level that holds: since which check, and up to and with which day.</summary>
public sealed record HeldLevel(VerificationLevel Level, DateOnly Since, DateOnly Until);

/// <summary>The levels in order, from <c>assets/reference/verification-levels.json</c>.</summary>
public static class VerificationLevels
{
    /// <summary>All levels, the first one the foundation of the others.</summary>
    public static IReadOnlyList<VerificationLevel> All { get; } =
        ReferenceFile.Read<VerificationLevel>("verification-levels.json");

    /// <summary>The levels these papers prove on a day, from the first on.</summary>
    public static IReadOnlyList<HeldLevel> Held(IEnumerable<Proof> proofs, DateOnly day)
    {
        var counting = proofs.Where(p => p.From <= day && day <= p.Until).ToList();
        var held = new List<HeldLevel>();
        foreach (var level in All)
        {
            var longest = counting
                .Where(p => PaperKinds.Find(p.Kind)?.Level == level.Code)
                .MaxBy(p => p.Until);
            if (longest is null)
                break;
            var until =
                held.Count > 0 && held[^1].Until < longest.Until ? held[^1].Until : longest.Until;
            held.Add(new(level, longest.From, until));
        }
        return held;
    }
}
