namespace TradePromotion.Tests.Matching;

/// <summary>Test data that may not ship with the project: read where it lies beside it.</summary>
internal static class SharedData
{
    /// <summary>A file's text; null, and a line that says so, where it is not there.</summary>
    public static string? Text(string path)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "TradePromotion.sln")))
            {
                var file = Path.Combine(at.FullName, "..", "shared", "data", path);
                if (File.Exists(file))
                    return File.ReadAllText(file);
            }
        Console.WriteLine("skipped: no data");
        return null;
    }
}
