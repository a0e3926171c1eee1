using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Matching.Recommending.Profiling;
using TradePromotion.Matchmaking.Profiling;
using TradePromotion.Matchmaking.Published;
using static TradePromotion.Tests.Matchmaking.MatchmakingExamples;

namespace TradePromotion.Tests.Matchmaking;

public sealed class ProfileMakerTests
{
    private static readonly ProductView Product = new()
    {
        Id = Ids.Of("test", "product"),
        Name = LocalText.Of("Cà phê robusta nhân xanh", "Green robusta coffee"),
        HsCode = "09011120",
        Price = new(3_200, 3_900, "USD", "tonne"),
        MinimumOrder = new(1, "tonne"),
        DescribedAt = Folding.Start,
        Details = new()
        {
            Incoterm = "FOB",
            IncotermPlace = "Cát Lái",
            Capacity = new(5, "tonne", "month"),
            Origin = "66",
            Certificates =
            [
                new("organic-eu", "1", new(2026, 12, 31)),
                new("4c", "2", new(2026, 11, 1)),
                new("haccp", "3", null),
            ],
        },
    };

    private static readonly NeedsView Needs = new()
    {
        Id = Kontor,
        Needs = [new(Coffee, Robusta)],
        Kind = BuyerKind.Distributor,
        Volume = new Money(250_000, "USD"),
        Languages = ["en"],
    };

    private static readonly CompanyView Buying = new()
    {
        Id = Kontor,
        Country = "DE",
        Languages = ["de"],
        VerifiedAt = Folding.Start,
    };

    private static readonly CompanyView Selling = new()
    {
        Id = Ids.Of("test", "mill"),
        Country = "VN",
        Markets = ["FR"],
    };

    private static readonly WishesView Wishes = new()
    {
        Id = Selling.Id,
        Markets = ["DE"],
        Kinds = ["Importer", "Distributor"],
        Smallest = new Money(50_000, "USD"),
    };

    private static readonly ProfileMaker Maker = new(
        new WordBook([ProfileMaker.TextOf(Robusta), ProfileMaker.TextOf(Product)]),
        "USD",
        new(2026, 11, 25)
    );

    private static ExhibitorProfile Mill => Maker.Exhibitor(Wishes, Selling, [Product], ["en"]);

    [Fact]
    public void Both_sides_are_counted_alike()
    {
        var (need, offer) = (Maker.Buyer(Needs, Buying).Needs[0], Mill.Offers[0]);
        need.Goods.Likeness(offer.Goods).ShouldBe(1);
        (need.Quantity, offer.Smallest, offer.Capacity).ShouldBe((40_000f, 1_000f, 60_000f));
        (need.PriceFrom, need.PriceTo).ShouldBe((3f, 4.5f));
        (offer.PriceFrom, offer.PriceTo).ShouldBe((3.2f, 3.9f));
        (need.Incoterms!.Value & offer.Incoterms!.Value).ShouldBe(offer.Incoterms.Value);
        need.Origins.ShouldBe([offer.Origin!.Value]);
        // The certificate required is held, the one that has run out is not, and one without an end is.
        (need.Certificates!.Value & offer.Certificates!.Value).ShouldBe(need.Certificates.Value);
        ulong.PopCount(offer.Certificates.Value).ShouldBe(2ul);
    }

    [Fact]
    public void A_buyer_is_of_the_kind_and_from_the_market_wished_for()
    {
        var (buyer, mill) = (Maker.Buyer(Needs, Buying), Mill);
        ((mill.Kinds!.Value >> buyer.Kind!.Value) & 1).ShouldBe(1u);
        mill.Wants!.Has(buyer.Country!.Value).ShouldBeTrue();
        mill.Sells!.Has(buyer.Country.Value).ShouldBeFalse();
        mill.Sells.HasNeighbour(buyer.Country.Value).ShouldBeTrue();
        (buyer.Languages & mill.Languages).ShouldNotBe(0ul);
        (buyer.Volume, mill.Smallest).ShouldBe((250_000f, 50_000f));
        (buyer.Verified, mill.Verified).ShouldBe((1f, 0f));
    }

    [Fact]
    public void An_amount_in_another_currency_was_not_said()
    {
        var euros = new ProfileMaker(new([]), "EUR", new(2026, 11, 25));
        var buyer = euros.Buyer(Needs, Buying);
        (buyer.Volume, buyer.Needs[0].PriceFrom, buyer.Needs[0].PriceTo).ShouldBe(
            (null, null, null)
        );
        var mill = euros.Exhibitor(Wishes, Selling, [Product], []);
        (mill.Smallest, mill.Offers[0].PriceFrom, mill.Offers[0].PriceTo).ShouldBe(
            (null, null, null)
        );
    }

    [Fact]
    public void What_is_not_weighed_is_not_compared()
    {
        var pieces = Needs with
        {
            Needs =
            [
                new(
                    Coffee,
                    Robusta with
                    {
                        Quantity = new(5_000, "piece"),
                        Price = new(null, 4, "USD", "piece"),
                    }
                ),
            ],
        };
        var need = Maker.Buyer(pieces, Buying).Needs[0];
        (need.Quantity, need.PriceTo).ShouldBe((null, null));
    }

    [Fact]
    public void Silence_stays_silence_and_none_is_an_answer()
    {
        var silent = new NeedsView { Id = Kontor, Needs = [new(Coffee, new() { Words = "tea" })] };
        var buyer = Maker.Buyer(silent, Buying);
        var need = buyer.Needs[0];
        (need.Quantity, need.PriceTo, need.Incoterms, need.Certificates, need.Origins).ShouldBe(
            (null, null, null, null, null)
        );
        (buyer.Volume, buyer.Kind).ShouldBe((null, null));
        // What the company says of itself stands in for what was not said for fairs.
        buyer.Languages.ShouldBe(Maker.Buyer(Needs with { Languages = ["de"] }, Buying).Languages);
        Maker
            .Buyer(
                silent with
                {
                    Needs =
                    [
                        new(
                            Coffee,
                            new()
                            {
                                Words = "tea",
                                Certificates = [],
                                Origins = [],
                            }
                        ),
                    ],
                },
                Buying
            )
            .Needs[0]
            .Certificates.ShouldBe(0ul);

        var mill = Maker.Exhibitor(
            new() { Id = Selling.Id },
            Selling with
            {
                Markets = [],
            },
            [Product with { Details = ProductDetails.None, Price = null, MinimumOrder = null }],
            []
        );
        (mill.Sells, mill.Wants, mill.Kinds, mill.Smallest, mill.Languages).ShouldBe(
            (null, null, null, null, 0ul)
        );
        mill.Offers[0].ShouldBe(new Offer(mill.Offers[0].Goods));
    }

    [Fact]
    public void Words_find_each_other_where_there_is_no_code()
    {
        var need = Maker
            .Buyer(Needs with { Needs = [new(Coffee, new() { Words = "robusta green" })] }, Buying)
            .Needs[0];
        need.Goods.Likeness(Mill.Offers[0].Goods).ShouldBeGreaterThan(0.3f);
        new WordBook(["robusta coffee"]).Read("arabica coffee").Count.ShouldBe(1);
    }

    [Fact]
    public void The_tables_have_room_for_everything_they_number()
    {
        Countries.All.Count.ShouldBeLessThanOrEqualTo(256);
        Nomenclature.Certifications.All.Count.ShouldBeLessThanOrEqualTo(64);
        SpokenLanguages.All.Count.ShouldBeLessThanOrEqualTo(64);
        Enum.GetValues<BuyerKind>().Length.ShouldBeLessThanOrEqualTo(32);
        // Every term of the list is one the scores can count.
        Nomenclature
            .Incoterms.All.Select(i => ProfileTables.Terms(i.Code))
            .ShouldNotContain((ushort?)null);
    }
}
