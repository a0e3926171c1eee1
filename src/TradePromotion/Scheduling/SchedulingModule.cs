using TradePromotion.Scheduling.Steering;
using TradePromotion.Scheduling.Watching;

namespace TradePromotion.Scheduling;

/// <summary>The recurring jobs as an administrator sees and steers them.</summary>
public sealed class SchedulingModule : IModule
{
    public static void Add(ModuleBuilder module)
    {
        module.Services.AddSingleton<JobBoard>().AddScoped<JobControl>();
        module.MenuEntry(
            "Scheduling.Menu",
            JobsPage.Url,
            "clock",
            MenuPlace.Desk,
            order: 96,
            forWhom: JobSteering.MaySteer
        );
    }
}
