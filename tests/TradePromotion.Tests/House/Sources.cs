using System.Runtime.CompilerServices;

namespace TradePromotion.Tests.House;

/// <summary>The source files, for tests that read them.</summary>
internal static class Sources
{
    /// <summary>The repository's root.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "../../.."));

    /// <summary>All source files of the app with these endings, as path below src/TradePromotion and text.</summary>
    public static IEnumerable<(string Path, string Text)> App(params string[] endings)
    {
        var app = Path.Combine(Root, "src", "TradePromotion");
        return Directory
            .EnumerateFiles(app, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(app, file), File: file))
            .Where(f => endings.Any(f.Path.EndsWith))
            .Where(f =>
                !f.Path.StartsWith("bin")
                && !f.Path.StartsWith("obj")
                && !f.Path.StartsWith("node_modules")
            )
            .Select(f => (f.Path, File.ReadAllText(f.File)));
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
