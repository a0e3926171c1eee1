using System.Text.Encodings.Web;
using System.Text.Json;
using TradePromotion.Catalogue.Classifying;

namespace TradePromotion.Catalogue.Suggesting;

/// <summary>
/// <c>hs-suggest FILE [--nomenclature DIR-or-FILE] [--lang vi|en]</c>: one description a line in, one JSON object a line out,
/// <c>{q, suggestions: [{code, level, title, score, words}]}</c>. Needs no database. Exit code 2 and a sentence on standard error
/// for a wrong call or file.
/// </summary>
public static class SuggestFile
{
    private const string Usage =
        "hs-suggest FILE [--nomenclature DIR-or-FILE] [--lang vi|en]   (FILE may be - for standard input)";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Whether the program was started for this.</summary>
    public static bool IsAsked(string[] args) => args is ["hs-suggest", ..];

    /// <summary>Does it; answers with the exit code.</summary>
    public static int Run(string[] args, TextReader input, TextWriter answer, TextWriter complaint)
    {
        if (args is not [_, var file, .. var options])
            return Refuse(Usage, complaint);
        var (nomenclature, language) = ((string?)null, "vi");
        for (var i = 0; i < options.Length; i += 2)
        {
            if (i + 1 == options.Length)
                return Refuse(Usage, complaint);
            if (options[i] == "--nomenclature")
                nomenclature = options[i + 1];
            else if (options[i] == "--lang" && options[i + 1] is "vi" or "en")
                language = options[i + 1];
            else
                return Refuse(Usage, complaint);
        }
        try
        {
            if (Guide(nomenclature, complaint) is not { } guide)
                return 2;
            using var opened = file == "-" ? null : File.OpenText(file);
            var lines = opened ?? input;
            while (lines.ReadLine() is { } line)
                answer.WriteLine(
                    JsonSerializer.Serialize(
                        new { Q = line, Suggestions = guide.Suggest(line, language) },
                        Format
                    )
                );
            answer.Flush();
            return 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refuse(error.Message, complaint);
        }
    }

    // A nomenclature that was named must be one; without a name there may be none, and chapters are better than nothing.
    private static HsGuide? Guide(string? named, TextWriter complaint)
    {
        var lines = named is null ? [] : HsFile.ReadAll(named);
        if (named is not null && lines.Count == 0)
        {
            Refuse($"{named}: no CSV file of a nomenclature there", complaint);
            return null;
        }
        if (lines.Count == 0)
            complaint.WriteLine(
                "no nomenclature (--nomenclature DIR-or-FILE says where it is): chapters only"
            );
        return HsGuide.Of(lines);
    }

    private static int Refuse(string why, TextWriter complaint)
    {
        complaint.WriteLine(why);
        return 2;
    }
}
