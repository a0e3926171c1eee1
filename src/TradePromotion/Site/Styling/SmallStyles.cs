using System.Text.RegularExpressions;

namespace TradePromotion.Site.Styling;

/// <summary>Styles without what only people read: comments, line ends, room.</summary>
public static partial class SmallStyles
{
    /// <summary>The same styles in fewer letters; what stands in quotation marks stays as it is.</summary>
    public static string Of(string styles) =>
        Piece()
            .Replace(
                styles,
                piece =>
                    piece.Groups["quoted"].Success ? piece.Value
                    : piece.Groups["sign"].Success ? piece.Groups["sign"].Value
                    : " "
            )
            .Replace(";}", "}")
            .Trim();

    // A comment is room too. Room before a sign goes with it; a colon keeps its own, for ":hover" and " :hover" differ.
    [GeneratedRegex(
        """
            (?<quoted>"[^"]*"|'[^']*')|(?:\s|/\*.*?\*/)*(?<sign>[{};,>])(?:\s|/\*.*?\*/)*|(?:\s|/\*.*?\*/)+
            """,
        RegexOptions.Singleline
    )]
    private static partial Regex Piece();
}
