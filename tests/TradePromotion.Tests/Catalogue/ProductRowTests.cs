using System.Globalization;
using TradePromotion.Catalogue.Discarding;
using TradePromotion.Catalogue.Exporting;
using TradePromotion.Catalogue.Importing;
using TradePromotion.Catalogue.Published;
using TradePromotion.Importing.Published;
using TradePromotion.Tests.Companies;
using TradePromotion.Wording;
using static TradePromotion.Tests.Catalogue.ProductExamples;

namespace TradePromotion.Tests.Catalogue;

public sealed class ProductRowTests
{
    private static readonly ImportContext Context = new(
        Ids.Of("test", "import"),
        CompanyExamples.BuonHo,
        CompanyExamples.Lan
    );
    private static readonly Words Said = new();

    private static readonly ProductView Full = new()
    {
        Id = Robusta,
        CompanyId = CompanyExamples.BuonHo,
        Name = Describe.Name,
        Description = Describe.Description,
        Sector = "coffee",
        HsCode = "09012110",
        Price = Describe.Price,
        MinimumOrder = Describe.MinimumOrder,
        Details = new ProductDetails
        {
            Gtin = "8934563138165",
            Origin = "66",
            Tiers = [new(500, 5.8m), new(2000, 5.2m)],
            Incoterm = "FOB",
            IncotermPlace = "Cát Lái",
            Capacity = new(40, "tonne", "month"),
            LeadDays = 21,
            Season = [1, 11, 12],
            Packaging = LocalText.Of("Bao 60 kg", "60 kg bags"),
            Certificates = [new("halal", "H=1", null), new("haccp", "VN-1", new(2028, 1, 31))],
            Ocop = new(4, "12/QĐ-UBND", new DateOnly(2028, 1, 31)),
        },
    };

    public ProductRowTests() =>
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(
            "en-GB"
        );

    private static ImportRow Row(params (string Column, string Cell)[] cells) =>
        new(2, cells.ToDictionary(c => c.Column, c => c.Cell));

    private static ProductReading Read(ImportRow row, params ProductView[] own) =>
        ProductRow.Read(Context, row, new OwnProducts(own), Said);

    [Fact]
    public void What_is_exported_comes_back_as_it_was()
    {
        var row = new ImportRow(
            2,
            ProductColumns
                .Names.Zip(ProductColumns.Of(Full))
                .ToDictionary(c => c.First, c => c.Second)
        );
        var reading = Read(row, Full);
        reading.Problems.ShouldBeEmpty();
        reading.IsSame.ShouldBeTrue();
    }

    [Fact]
    public void A_column_that_is_not_there_stays_and_an_empty_cell_empties()
    {
        var reading = Read(
            Row(("id", $"{Robusta}"), ("name_en", "Robusta R2"), ("gtin", "")),
            Full
        );
        reading.IsSame.ShouldBeFalse();
        reading.Command!.Name.Exactly("en").ShouldBe("Robusta R2");
        reading.Command.Name.Exactly("vi").ShouldBe(Full.Name.Exactly("vi"));
        reading.Command.Details!.Gtin.ShouldBeNull();
        reading.Command.Details.Ocop.ShouldBe(Full.Details.Ocop);
    }

    [Fact]
    public void Without_an_id_the_gtin_or_the_name_says_which_product_is_meant()
    {
        Read(Row(("name_vi", "ca phe robusta rang moc"), ("sector", "coffee")), Full)
            .Before.ShouldBe(Full);
        Read(Row(("gtin", "8934563138165"), ("name_vi", "Tên khác")), Full).Before.ShouldBe(Full);
        Read(Row(("name_vi", "Tên khác"), ("sector", "coffee")), Full).Before.ShouldBeNull();
    }

    [Fact]
    public void Names_stand_for_codes_also_those_of_the_old_map()
    {
        var reading = Read(
            Row(
                ("name_vi", "Tỏi"),
                ("sector", "nuts-spices"),
                ("price_from", "1 200,5"),
                ("currency", "vnd"),
                ("price_unit", "Tấn"),
                ("origin_province", "Bình Định"),
                ("hs_code", "90121")
            )
        );
        reading.Problems.ShouldBeEmpty();
        reading.Command!.Price.ShouldBe(new PriceRange(1200.5m, 1200.5m, "VND", "tonne"));
        reading.Command.Details!.Origin.ShouldBe("52");
        reading.Command.HsCode.ShouldBe("090121");
    }

    [Fact]
    public void Each_wrong_cell_is_named_with_its_column()
    {
        var problems = Read(
            Row(
                ("id", "nonsense"),
                ("name_vi", "x"),
                ("price_from", "1,500"),
                ("lead_days", "soon")
            )
        ).Problems;
        problems.Select(p => p.Column).ShouldBe(["id", "price_from", "lead_days"]);
        problems[1].Sentence.ShouldContain("1,500");
        Read(Row(("name_vi", "x"), ("sector", "weapons")))
            .Problems.Single()
            .Column.ShouldBe("sector");
    }

    [Theory]
    [InlineData("1234.5", "1234.5")]
    [InlineData("5,2", "5,2")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1 234", "1234")]
    [InlineData("0,125", "0,125")]
    [InlineData("soon", "soon")]
    [InlineData("1.1250", "1.1250")]
    [InlineData("0.125", "0.125")]
    [InlineData("1,500", null)]
    [InlineData("1.500", null)]
    [InlineData("150.000", null)]
    public void Numbers_are_read_as_they_are_written_in_each_country(string typed, string? plain) =>
        TableNumber.Plain(typed).ShouldBe(plain);

    [Theory]
    [InlineData("6.4", "6.4")]
    [InlineData("1500", "1500")]
    [InlineData("1.125", "1.1250")]
    [InlineData("0.125", "0.125")]
    [InlineData("1234.125", "1234.125")]
    public void Our_own_tables_leave_no_doubt(string number, string written)
    {
        TableNumber.Of(decimal.Parse(number, CultureInfo.InvariantCulture)).ShouldBe(written);
        TableNumber.Plain(written).ShouldBe(written);
    }

    [Fact]
    public void A_price_by_quantity_is_not_guessed_either() =>
        Read(Row(("name_vi", "x"), ("sector", "coffee"), ("tiers", "500 = 6.4 | 1.500 = 5.2")))
            .Problems.Single()
            .Sentence.ShouldContain("1.500");

    [Fact]
    public void A_sample_row_is_right()
    {
        foreach (var sample in ProductSample.Rows)
            Read(new(2, ProductColumns.Names.Zip(sample).ToDictionary(c => c.First, c => c.Second)))
                .Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Only_what_nobody_sees_is_discarded_and_only_by_its_company()
    {
        var discard = new DiscardProduct(Robusta);
        Draft.When(discard).ShouldHaveSingleItem().ShouldBeOfType<ProductDiscarded>();
        Should
            .Throw<Refusal>(() => Published.When(discard))
            .Key.ShouldBe("Catalogue.Refused.WithdrawFirst");
        Draft.Allows(discard, CompanyExamples.LanHerself).ShouldBeTrue();
        Draft.Allows(discard, CompanyExamples.Stranger).ShouldBeFalse();
        new ProductViewProjection()
            .Rows([.. Given.Nothing.When(Describe), new ProductDiscarded(Robusta)])
            .ShouldBeEmpty();
    }
}
