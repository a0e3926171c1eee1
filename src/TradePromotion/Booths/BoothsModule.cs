using TradePromotion.Booths.Admitting;
using TradePromotion.Booths.Charging;
using TradePromotion.Booths.Furnishing;
using TradePromotion.Booths.Inviting;
using TradePromotion.Booths.Offering;
using TradePromotion.Booths.Paying;
using TradePromotion.Booths.Printing;
using TradePromotion.Booths.Published;
using TradePromotion.Booths.Showing;
using TradePromotion.Booths.Staffing;
using TradePromotion.Booths.Telling;
using TradePromotion.Booths.Visiting;

namespace TradePromotion.Booths;

/// <summary>Exhibitors at a fair: they apply, are admitted to a booth, furnish and staff it; visitors come.</summary>
public sealed class BoothsModule : IModule
{
    public static void Add(ModuleBuilder module)
    {
        module
            .Services.AddVisits()
            .AddScoped<WaitingList>()
            .AddScoped<BoardMoves>()
            .AddScoped<BoothUploads>()
            .AddSingleton<BoothFilms>()
            .AddSingleton<BannerSeal>()
            .AddScoped<Invitations>()
            .AddScoped<ApplicationLetters>();
        module.Services.AddScoped<PaymentNotices>().AddSingleton<Catalogues>();
        if (VnPay.From(module.Configuration) is { } vnPay)
            module.Services.AddSingleton<IPaymentProvider>(vnPay);
        module
            .View(new ApplicationViewProjection())
            .View(new BoothViewProjection())
            .View(new TermsViewProjection())
            .View(new InvoiceViewProjection())
            .View(new PavilionViewProjection())
            .Reaction<WhenBoothIsReleased>()
            .Reaction<WhenApplicationChanges>()
            .Reaction<WhenAccountCloses>()
            .View(new FairVisitsViewProjection())
            .View(new BoothVisitsViewProjection())
            .Endpoints(app => app.MapVisits())
            .Endpoints(app => app.MapBanners())
            .Endpoints(PaymentNotices.Map)
            .Endpoints(BoothCode.Map)
            .Endpoints(BoothFiles.Map)
            .Endpoints(CatalogueEndpoint.Map)
            .Endpoints(InvoiceEndpoint.Map)
            .MenuEntry(
                "Booths.Menu.Exhibiting",
                "desk/exhibiting",
                "booth",
                MenuPlace.Desk,
                20,
                actor => actor.Exhibits,
                "desk/booths",
                "desk/pavilion",
                "desk/invoices"
            );
    }
}
