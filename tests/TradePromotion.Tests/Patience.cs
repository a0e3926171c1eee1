using System.Runtime.CompilerServices;
using Bunit;

namespace TradePromotion.Tests;

/// <summary>A component is waited for as long as a loaded machine may take; who is right is so at once.</summary>
internal static class Patience
{
    [ModuleInitializer]
    internal static void Set() => BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(30);
}
