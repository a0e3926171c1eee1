using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TradePromotion.Booths;
using TradePromotion.Catalogue;
using TradePromotion.Companies;
using TradePromotion.Deciding;
using TradePromotion.Fairs;
using TradePromotion.Identity;
using TradePromotion.Matchmaking;
using TradePromotion.Meetings;
using TradePromotion.Scheduling;

namespace TradePromotion.Tests.Site;

/// <summary>Everybody sees the entries that concern them, and no others.</summary>
public sealed class MenuTests
{
    private static readonly ModuleBuilder Modules = new ModuleBuilder(
        new ServiceCollection(),
        new ConfigurationBuilder().Build()
    )
        .With<BoothsModule>()
        .With<CatalogueModule>()
        .With<CompaniesModule>()
        .With<FairsModule>()
        .With<IdentityModule>()
        .With<MatchmakingModule>()
        .With<MeetingsModule>()
        .With<SchedulingModule>();

    private static string[] Seen(bool member, params Role[] roles)
    {
        var actor = new Actor(
            Ids.Of("menu", "person"),
            roles.ToHashSet(),
            member ? new HashSet<Guid> { Ids.Of("menu", "company") } : []
        );
        return
        [
            .. Modules
                .Menu.Where(entry => entry.Place == MenuPlace.Desk && entry.For(actor))
                .Select(entry => entry.Url)
                .Order(StringComparer.Ordinal),
        ];
    }

    [Fact]
    public void An_exhibitor_exhibits_products_and_meets() =>
        Seen(true, Role.Visitor, Role.Exhibitor)
            .ShouldBe([
                "desk/company",
                "desk/exhibiting",
                "desk/meetings",
                "desk/products",
                "desk/saved",
                "desk/wishes",
            ]);

    [Fact]
    public void A_colleague_without_a_role_of_their_own_exhibits_too() =>
        Seen(true, Role.Visitor)
            .ShouldBe([
                "desk/company",
                "desk/exhibiting",
                "desk/meetings",
                "desk/products",
                "desk/saved",
                "desk/wishes",
            ]);

    [Fact]
    public void A_buyer_meets_and_offers_nothing() =>
        Seen(true, Role.Visitor, Role.Buyer)
            .ShouldBe(["desk/company", "desk/meetings", "desk/needs", "desk/saved"]);

    [Fact]
    public void A_buyer_without_a_company_can_register_one() =>
        Seen(false, Role.Buyer).ShouldContain("desk/company");

    [Fact]
    public void An_officer_runs_fairs() =>
        Seen(true, Role.Visitor, Role.Officer)
            .ShouldBe(["desk/companies", "desk/company", "desk/fairs", "desk/synonyms"]);

    [Fact]
    public void An_administrator_without_a_company_looks_after_what_all_share() =>
        Seen(false, Role.Visitor, Role.Administrator)
            .ShouldBe(["desk/audit", "desk/hs", "desk/jobs", "desk/people", "desk/synonyms"]);
}
