using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace TradePromotion.Tests.LiveSessions;

/// <summary>The room's scripts that decide something without a page: what they say, node runs.</summary>
public sealed class ScriptTests
{
    [Theory]
    [InlineData("quality")]
    [InlineData("merge")]
    public void A_script_keeps_what_it_says(string script)
    {
        var here = Here();
        using var node =
            Process.Start(
                new ProcessStartInfo(
                    "node",
                    [
                        Path.Combine(here, $"{script}.test.mjs"),
                        Path.GetFullPath(
                            Path.Combine(
                                here,
                                $"../../../src/TradePromotion/wwwroot/LiveSessions/{script}.js"
                            )
                        ),
                    ]
                )
                {
                    RedirectStandardError = true,
                }
            ) ?? throw new InvalidOperationException("node did not start");
        var wrong = node.StandardError.ReadToEnd();
        node.WaitForExit();
        node.ExitCode.ShouldBe(0, wrong);
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
