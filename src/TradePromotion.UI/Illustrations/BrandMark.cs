namespace TradePromotion.UI;

/// <summary>Marks for companies that have none yet: a field, a sign of what they make, two colours. 64 × 64.</summary>
public static class BrandMark
{
    private static readonly (string Back, string Front)[] Colours =
    [
        ("#0f6b5c", "#f6ecd6"),
        ("#b4532f", "#fbeecf"),
        ("#3f4b85", "#f3d9a4"),
        ("#672c5b", "#f4c9b0"),
        ("#1d7d96", "#f6ecd6"),
        ("#f3dfae", "#7b3f2a"),
        ("#23443c", "#e3b04b"),
        ("#e3b04b", "#23443c"),
        ("#cfe0d8", "#0f6b5c"),
        ("#bb4f83", "#fdf2e6"),
        ("#2f5f8f", "#ffe2a8"),
        ("#f1d5cf", "#8f2430"),
    ];

    private static readonly string[] Fields =
    [
        "M18 2H46A16 16 0 0 1 62 18V46A16 16 0 0 1 46 62H18A16 16 0 0 1 2 46V18A16 16 0 0 1 18 2z",
        "M32 1a31 31 0 1 1 0 62 31 31 0 0 1 0-62z",
        "M32 1 59 16.5V47.5L32 63 5 47.5V16.5z",
        "M4 4H42A18 18 0 0 1 60 22V60H22A18 18 0 0 1 4 42z",
        "M32 2C48 8 56 9 60 9V34C60 50 48 58 32 63 16 58 4 50 4 34V9C8 9 16 8 32 2z",
    ];

    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["coffee"] =
            "<ellipse cx='32' cy='32' rx='13' ry='19' transform='rotate(28 32 32)' fill='F'/><path d='M39 16C30 24 36 40 25 48' fill='none' stroke='B' stroke-width='4'/>",
        ["leaf"] =
            "<path d='M15 47C11 24 28 13 50 14 52 36 40 52 18 48z' fill='F'/><path d='M14 51C22 38 30 31 41 24' fill='none' stroke='B' stroke-width='3.5'/>",
        ["wave"] =
            "<path d='M10 26q7.5-10 15 0t15 0 15 0M10 38q7.5-10 15 0t15 0 15 0M16 50q6-8 12 0t12 0 10 0' fill='none' stroke='F' stroke-width='4.5'/><circle cx='32' cy='14' r='5' fill='F'/>",
        ["fish"] =
            "<path d='M8 32C16 18 34 17 44 29L56 20V44L44 35C34 47 16 46 8 32z' fill='F'/><circle cx='19' cy='30' r='2.6' fill='B'/><path d='M28 24c5 5 5 11 0 16' fill='none' stroke='B' stroke-width='3'/>",
        ["grain"] =
            "<path d='M32 56V20' stroke='F' stroke-width='3.5'/><path d='M32 20c-5-5-5-9 0-14 5 5 5 9 0 14zM31 32c-8 0-12-4-12-11 8 0 12 4 12 11zM33 32c8 0 12-4 12-11-8 0-12 4-12 11zM31 46c-8 0-13-4-13-11 8 0 13 4 13 11zM33 46c8 0 13-4 13-11-8 0-13 4-13 11z' fill='F'/>",
        ["fruit"] =
            "<circle cx='32' cy='37' r='16' fill='F'/><path d='M32 22C31 14 36 9 45 9c0 8-5 13-13 13z' fill='F'/><path d='M24 32c1-4 3-6 6-7' stroke='B' stroke-width='3' fill='none'/>",
        ["weave"] =
            "<path d='M14 20h36M14 32h36M14 44h36M20 14v36M32 14v36M44 14v36' stroke='F' stroke-width='6'/><path d='M32 26v12M20 14v12M20 38v12M44 14v12M44 38v12' stroke='B' stroke-width='2'/>",
        ["thread"] =
            "<path d='M20 12h24v7H20zM20 45h24v7H20zM23 19h18v26H23z' fill='F'/><path d='M23 26l18-4M23 33l18-4M23 40l18-4' stroke='B' stroke-width='3'/><path d='M44 48c8 0 8-12 2-16' fill='none' stroke='F' stroke-width='3'/>",
        ["shoe"] =
            "<path d='M10 22c6 4 11 3 14-2 8 10 14 12 22 14 7 2 9 5 9 10H10z' fill='F'/><path d='M10 47h45' stroke='F' stroke-width='4'/><path d='M28 30l4-4M34 34l3-4' stroke='B' stroke-width='3'/>",
        ["chair"] =
            "<path d='M20 10h24l-3 22H23zM16 34h32v7H16zM19 41l-4 14M45 41l4 14' fill='F' stroke='F' stroke-width='4'/><path d='M28 15v13M36 15v13' stroke='B' stroke-width='3'/>",
        ["vase"] =
            "<path d='M25 10h14c-1 9 10 11 10 24 0 10-6 16-10 20H25c-4-4-10-10-10-20 0-13 11-15 10-24z' fill='F'/><path d='M16 30h32M16 38h32' stroke='B' stroke-width='3'/>",
        ["chip"] =
            "<rect x='18' y='18' width='28' height='28' rx='4' fill='F'/><path d='M25 10v8M32 10v8M39 10v8M25 46v8M32 46v8M39 46v8M10 25h8M10 32h8M10 39h8M46 25h8M46 32h8M46 39h8' stroke='F' stroke-width='3.5'/><circle cx='32' cy='32' r='6' fill='B'/>",
        ["mountain"] =
            "<path d='M6 50 24 20 34 36 40 27 58 50z' fill='F'/><circle cx='44' cy='15' r='6' fill='F'/><path d='M24 20l5 8-5 4-5-4z' fill='B'/>",
        ["sun"] =
            "<circle cx='32' cy='32' r='11' fill='F'/><path d='M32 8v8M32 48v8M8 32h8M48 32h8M15 15l6 6M43 43l6 6M49 15l-6 6M21 43l-6 6' stroke='F' stroke-width='4.5'/>",
        ["lotus"] =
            "<path d='M32 50C20 42 20 24 32 12 44 24 44 42 32 50zM30 50C14 50 8 40 8 28 20 28 28 36 30 50zM34 50C50 50 56 40 56 28 44 28 36 36 34 50z' fill='F' stroke='B' stroke-width='2'/>",
        ["box"] =
            "<path d='M32 10 52 20V44L32 54 12 44V20z' fill='F'/><path d='M12 20 32 30 52 20M32 30V54M22 15 42 25' fill='none' stroke='B' stroke-width='3'/>",
    };

    /// <summary>The signs there are.</summary>
    public static IReadOnlyCollection<string> Motifs => Signs.Keys;

    /// <summary>The mark of a company as a whole SVG: the same name and seed always give the same mark.</summary>
    /// <param name="name">The company's name.</param>
    /// <param name="seed">Any number, to try another one.</param>
    /// <param name="motif">One of <see cref="Motifs"/>; any other word, or none, and the seed chooses.</param>
    public static string Draw(string name, int seed = 0, string? motif = null)
    {
        var hash = Seeds.Of($"mark/{name}/{seed}");
        var (back, front) = Colours[(int)(hash % (uint)Colours.Length)];
        var field = Fields[(int)(hash / 31 % (uint)Fields.Length)];
        var sign =
            motif is not null && Signs.TryGetValue(motif, out var wanted)
                ? wanted
                : Signs.Values.ElementAt((int)(hash / 977 % (uint)Signs.Count));
        var drawing = sign.Replace("'F'", $"'{front}'", StringComparison.Ordinal)
            .Replace("'B'", $"'{back}'", StringComparison.Ordinal);
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\" width=\"64\" height=\"64\" stroke-linecap=\"round\" stroke-linejoin=\"round\" aria-hidden=\"true\" focusable=\"false\"><path d=\"{field}\" fill=\"{back}\"/>{drawing}</svg>";
    }
}
