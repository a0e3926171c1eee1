using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace TradePromotion.Tests;

/// <summary>Finds AngleSharp.Diffing, which bUnit needs, beside the tests.</summary>
internal static class Compat
{
    [ModuleInitializer]
    internal static void Find() =>
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            name.Name == "AngleSharp.Diffing"
                ? context.LoadFromAssemblyPath(
                    Path.Combine(AppContext.BaseDirectory, "compat", "AngleSharp.Diffing.dll")
                )
                : null;
}
