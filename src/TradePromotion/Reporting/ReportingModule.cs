using TradePromotion.Reporting.Counting;
using TradePromotion.Reporting.Tracing;

namespace TradePromotion.Reporting;

/// <summary>What the officer watches while a fair runs, every number traceable to its events.</summary>
public sealed class ReportingModule : IModule
{
    public static void Add(ModuleBuilder module)
    {
        module.Services.AddScoped<FairWatch>().AddScoped<Trace>();
        module.View(new TracedVisitViewProjection());
    }
}
