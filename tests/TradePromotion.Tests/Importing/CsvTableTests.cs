using System.Text;
using TradePromotion.Importing.Preparing;
using TradePromotion.Importing.Published;

namespace TradePromotion.Tests.Importing;

public sealed class CsvTableTests
{
    private static readonly ImportColumn[] Columns = [new("name_vi", ""), new("price", "")];

    private static CsvTable Read(string text) =>
        CsvTable.Read(Encoding.UTF8.GetBytes(text), Columns);

    [Theory]
    [InlineData("name_vi,price\r\nCà phê,5\r\n")]
    [InlineData("\uFEFFname_vi;price\r\n\"Cà phê\";5\r\n")]
    [InlineData("sep=;\r\nname_vi;price\r\nCà phê;5\r\n")]
    [InlineData("Name_VI\tPrice\nCà phê\t5\n")]
    public void Spreadsheets_of_all_countries_are_read(string text)
    {
        var row = Read(text).Rows.ShouldHaveSingleItem();
        row["name_vi"].ShouldBe("Cà phê");
        row["price"].ShouldBe("5");
    }

    [Fact]
    public void Utf_16_is_read_and_an_old_code_page_is_refused()
    {
        byte[] wide =
        [
            .. Encoding.Unicode.GetPreamble(),
            .. Encoding.Unicode.GetBytes("name_vi,price\nĐiều,5\n"),
        ];
        CsvTable.Read(wide, Columns).Rows.Single()["name_vi"].ShouldBe("Điều");
        Should
            .Throw<Refusal>(() =>
                CsvTable.Read([.. "name_vi,price\nC"u8, 0xE0, 0x20, .. ",5\n"u8], Columns)
            )
            .Field.ShouldBe("File");
    }

    [Fact]
    public void Lines_are_counted_as_the_spreadsheet_does_and_empty_ones_passed_over() =>
        Read("name_vi,price\n\"two\nlines\",1\n,\nb,2\n")
            .Rows.Select(row => row.Line)
            .ShouldBe([2, 5]);

    // What an old spreadsheet ends its lines with; rows are kept by their line, so none may share one.
    [Theory]
    [InlineData("\r")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Every_row_has_a_line_of_its_own(string end) =>
        Read(string.Join(end, "name_vi,price", "a,1", "b,2", "c,3"))
            .Rows.Select(row => row.Line)
            .ShouldBe([2, 3, 4]);

    [Fact]
    public void What_we_kept_from_being_a_formula_is_the_text_again() =>
        Read("name_vi,price\n'=1+1,'quoted\n")
            .Rows.Single()
            .Cells.Values.ShouldBe(["=1+1", "'quoted"]);

    [Fact]
    public void Unknown_columns_are_named_and_missing_ones_are_not_there()
    {
        var table = Read("name_vi,colour,price\nx,red,1\n");
        table.Unknown.ShouldBe(["colour"]);
        table.Rows.Single()["colour"].ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("name_vi,price\n")]
    [InlineData("what,ever\n1,2\n")]
    [InlineData("PK\0\0")]
    public void What_is_no_table_is_refused_next_to_the_file(string text) =>
        Should.Throw<Refusal>(() => Read(text)).Field.ShouldBe("File");

    [Fact]
    public void Two_thousand_rows_are_enough() =>
        Should
            .Throw<Refusal>(() =>
                Read("name_vi,price\n" + string.Concat(Enumerable.Repeat("a,1\n", 2001)))
            )
            .Key.ShouldBe("Importing.Refused.TooManyRows");
}
