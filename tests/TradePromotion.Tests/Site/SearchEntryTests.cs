using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Site.Searching;

namespace TradePromotion.Tests.Site;

public sealed class SearchEntryTests
{
    private static readonly Guid Maker = Ids.Of("test", "maker");
    private static readonly Guid Goods = Ids.Of("test", "goods");

    private static readonly CompanyRegistered Registered = new(
        Maker,
        CompanyKind.Cooperative,
        LocalText.Of("Hợp tác xã Buôn Hồ", null),
        "VN",
        "66",
        null,
        ["coffee"],
        Guid.Empty
    );

    private static readonly ProductDescribed Described = new(
        Goods,
        Maker,
        LocalText.Of("Cà phê rang mộc", "Plain-roasted coffee"),
        LocalText.Of("Phơi giàn.", "Dried on raised beds."),
        "coffee",
        "09012110",
        null,
        null,
        new ProductDetails
        {
            Origin = "66",
            Certificates =
            [
                new("halal", "H-1", null),
                new("organic-eu", "E-2", new DateOnly(2027, 6, 30)),
            ],
            Ocop = new(4, "12/QĐ", new DateOnly(2028, 1, 31)),
        }
    );

    private static IReadOnlyList<SearchEntry> After(params object[] events) =>
        new SearchEntryProjection().Rows(events);

    [Fact]
    public void A_draft_is_not_shown_a_published_product_is_a_withdrawn_one_is_not()
    {
        After(Described).Single().IsShown.ShouldBeFalse();
        var shown = After(Described, new ProductPublished(Goods)).Single();
        shown.IsShown.ShouldBeTrue();
        shown.Position.ShouldBe(2);
        After(Described, new ProductPublished(Goods), new ProductWithdrawn(Goods))
            .Single()
            .IsShown.ShouldBeFalse();
    }

    [Fact]
    public void Words_are_folded_and_tags_say_what_filters_ask_for()
    {
        var row = After(Described).Single();
        row.Names.ShouldBe("plain roasted coffee ca phe rang moc");
        row.Words.ShouldContain("phoi gian");
        row.Tags.ShouldBe(["sector:coffee", "hs:09", "province:66", "certificate:halal"]);
        SearchFilters
            .HoldingOn(new DateOnly(2027, 6, 30), row.DatedTags)
            .ShouldBe(["certificate:organic-eu", "ocop:4"]);
        SearchFilters.HoldingOn(new DateOnly(2027, 7, 1), row.DatedTags).ShouldBe(["ocop:4"]);
    }

    [Fact]
    public void Verification_is_a_tag_that_comes_and_goes_and_survives_a_new_profile()
    {
        CompanyVerified verified = new(Maker, Guid.Empty, "x");
        CompanyProfiled profiled = new(
            Maker,
            Registered.Name,
            LocalText.Empty,
            "66",
            ["rice"],
            [],
            ["JP"],
            "Asia/Ho_Chi_Minh",
            null
        );
        After(Registered, verified, profiled)
            .Single()
            .Tags.ShouldBe(["sector:rice", "province:66", "market:JP", "verified:yes"]);
        After(Registered, verified, new CompanyVerificationRefused(Maker, Guid.Empty, "x"))
            .Single()
            .Tags.ShouldBe(["sector:coffee", "province:66"]);
    }

    [Fact]
    public void A_company_is_found_by_what_it_deals_in_and_by_accepted_certificates_until_they_end()
    {
        var (paper, day) = (Ids.Of("test", "paper"), new DateOnly(2027, 6, 30));
        CompanyPaperFiled filed = new(
            Maker,
            paper,
            "iso-9001",
            "1",
            "QUACERT",
            null,
            null,
            null,
            Guid.Empty
        );
        CompanyPaperAccepted accepted = new(Maker, paper, Guid.Empty, day, day, null);
        CompanyDescribed described = new(
            Maker,
            LocalText.Empty,
            ["09", "12"],
            [],
            null,
            null,
            [],
            null,
            null,
            null
        );
        After(Registered, filed).Single().DatedTags.ShouldBeEmpty();
        var row = After(Registered, filed, described, accepted).Single();
        row.DatedTags.ShouldBe(["2027-06-30 certificate:iso-9001"]);
        row.Tags.ShouldBe(["sector:coffee", "province:66", "hs:09", "hs:12"]);
        After(Registered, filed, accepted, new CompanyPaperRefused(Maker, paper, Guid.Empty, "x"))
            .Single()
            .DatedTags.ShouldBeEmpty();
        After(
                Registered,
                filed,
                accepted,
                new CompanyPaperWithdrawn(Maker, paper, null, Guid.Empty)
            )
            .Single()
            .DatedTags.ShouldBeEmpty();
        After(Registered, filed with { Kind = "lei" }, accepted).Single().DatedTags.ShouldBeEmpty();
        SearchFilters.Knows(SearchFilters.Certificate, "iso-9001").ShouldBeTrue();
        SearchFilters.Knows(SearchFilters.Certificate, "lei").ShouldBeFalse();
    }

    [Fact]
    public void A_company_is_found_by_both_names_of_its_province()
    {
        var row = After(Registered with { Province = "52", FormerProvince = "52" }).Single();
        row.Words.ShouldContain("gia lai");
        row.Words.ShouldContain("binh dinh");
        row.Tags.ShouldContain("province:52");
    }

    [Fact]
    public void Buyers_are_not_found() =>
        After(Registered with { Kind = CompanyKind.ForeignBuyer }).Single().IsShown.ShouldBeFalse();

    [Fact]
    public void An_address_with_nonsense_in_it_asks_what_makes_sense()
    {
        var query = new Microsoft.AspNetCore.Http.QueryCollection(
            new Dictionary<string, Microsoft.Extensions.Primitives.StringValues>
            {
                ["q"] = "ca phe",
                ["sector"] = new(["coffee", "weapons", "coffee"]),
                ["province"] = "zz",
                ["page"] = "-3",
            }
        );
        var question = SearchQuestion.Of(query);
        question.Filters.ShouldBe([("sector", "coffee")]);
        question.Page.ShouldBe(1);
        question.Url.ShouldBe("search?q=ca%20phe&sector=coffee");
        question.Toggle("sector", "coffee").Url.ShouldBe("search?q=ca%20phe");
    }
}
