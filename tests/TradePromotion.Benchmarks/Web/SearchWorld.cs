using System.Globalization;
using System.Text;
using TradePromotion.Kernel;

namespace TradePromotion.Benchmarks.Web;

/// <summary>
/// Two hundred thousand companies and a million products, made in the database from word lists: rows of the views as their
/// projections would have written them. The same every time.
/// </summary>
internal static class SearchWorld
{
    public const int Companies = 200_000;
    public const int Products = 1_000_000;

    private static readonly (string Vi, string En, string Sector, string Hs)[] Goods =
    [
        ("Cà phê nhân", "Green coffee beans", "coffee", "09011110"),
        ("Cà phê rang xay", "Roasted ground coffee", "coffee", "09012120"),
        ("Cà phê hòa tan", "Instant coffee", "coffee", "21011110"),
        ("Hạt điều nhân", "Cashew kernels", "nuts-spices", "08013200"),
        ("Hồ tiêu đen", "Black pepper", "nuts-spices", "09041120"),
        ("Quế thanh", "Cinnamon sticks", "nuts-spices", "09061100"),
        ("Hoa hồi khô", "Dried star anise", "nuts-spices", "09096100"),
        ("Tôm thẻ đông lạnh", "Frozen vannamei shrimp", "seafood", "03061700"),
        ("Cá tra phi lê", "Pangasius fillet", "seafood", "03046200"),
        ("Cá ngừ đóng hộp", "Canned tuna", "seafood", "16041400"),
        ("Gạo thơm", "Fragrant rice", "rice", "10063030"),
        ("Bún gạo khô", "Dried rice vermicelli", "rice", "19023020"),
        ("Thanh long ruột đỏ", "Red dragon fruit", "fruit", "08109092"),
        ("Sầu riêng cấp đông", "Frozen durian", "fruit", "08119000"),
        ("Xoài sấy dẻo", "Soft dried mango", "fruit", "08045020"),
        ("Áo sơ mi nam", "Men's shirts", "textiles", "62052000"),
        ("Vải thổ cẩm", "Brocade fabric", "textiles", "58110000"),
        ("Giày thể thao", "Sports shoes", "footwear", "64041100"),
        ("Bàn ghế gỗ tràm", "Acacia garden furniture", "furniture", "94036000"),
        ("Giỏ lục bình", "Water hyacinth baskets", "crafts", "46021990"),
        ("Gốm men rạn", "Crackle-glazed ceramics", "crafts", "69120000"),
        ("Tranh sơn mài", "Lacquer paintings", "crafts", "97019100"),
        ("Đèn năng lượng mặt trời", "Solar street lamps", "electronics", "94054200"),
        ("Bao bì giấy kraft", "Kraft paper packaging", "electronics", "48194000"),
    ];

    // What the search does not look at is not written: views may gain columns without a change here.
    private const string Unsaid = """
        do $$
        declare c record;
        begin
            for c in select table_name, column_name, data_type from information_schema.columns
                where table_schema = 'views' and is_nullable = 'NO' and column_default is null
                    and table_name in (select tablename from pg_tables where schemaname = 'views')
            loop
                if c.data_type = 'jsonb' then
                    execute format('alter table views.%I alter column %I set default %L', c.table_name, c.column_name, 'null');
                elsif c.data_type = 'ARRAY' then
                    execute format('alter table views.%I alter column %I set default %L', c.table_name, c.column_name, '{}');
                elsif c.data_type = 'text' then
                    execute format('alter table views.%I alter column %I set default %L', c.table_name, c.column_name, '');
                elsif c.data_type in ('boolean', 'integer', 'bigint') then
                    execute format('alter table views.%I alter column %I set default %L', c.table_name, c.column_name, '0');
                end if;
            end loop;
        end $$
        """;

    private static readonly (string Vi, string En)[] Manners =
    [
        ("hữu cơ", "organic"),
        ("xuất khẩu", "export grade"),
        ("loại một", "first grade"),
        ("truyền thống", "traditional"),
        ("cao cấp", "premium"),
        ("Robusta", "Robusta"),
        ("Arabica", "Arabica"),
        ("không đường", "unsweetened"),
        ("hút chân không", "vacuum packed"),
        ("thủ công", "handmade"),
        ("sạch", "clean"),
        ("đặc sản", "speciality"),
    ];

    private static readonly string[] Places =
    [
        "Đắk Lắk",
        "Lâm Đồng",
        "Cà Mau",
        "An Giang",
        "Bình Phước",
        "Quảng Nam",
        "Yên Bái",
        "Bến Tre",
        "Bắc Giang",
        "Ninh Thuận",
    ];

    private static readonly string[] Families =
    [
        "Minh Long",
        "Hoàng Gia",
        "Sông Hậu",
        "Cao Nguyên",
        "Thành Công",
        "Đại Việt",
        "Phú Quý",
        "Tân Tiến",
        "Hương Quê",
        "Mai Linh",
        "Bảo Ngọc",
        "Trường Sơn",
    ];

    private static readonly string[] Provinces =
    [
        "66",
        "68",
        "96",
        "91",
        "75",
        "48",
        "15",
        "86",
        "24",
        "56",
        "01",
        "79",
    ];
    private static readonly string[] Markets =
    [
        "US",
        "JP",
        "DE",
        "CN",
        "KR",
        "FR",
        "NL",
        "GB",
        "AU",
        "AE",
        "IN",
        "SG",
        "TH",
        "CA",
        "IT",
    ];
    private static readonly string[] Certificates =
    [
        "haccp",
        "iso-22000",
        "brcgs",
        "globalgap",
        "organic-eu",
        "halal",
        "fsc",
        "oeko-tex",
    ];

    /// <summary>Views are named with their fingerprint; this names them plainly, too.</summary>
    public const string PlainNames = """
        do $$ declare v record; begin
          for v in select viewname from pg_views where schemaname = 'views' loop
            execute format('create view views.%I as select * from views.%I', split_part(v.viewname, '__', 1), v.viewname);
          end loop;
        end $$
        """;

    /// <summary>The statements that make it.</summary>
    public static IEnumerable<string> Statements()
    {
        yield return PlainNames;
        yield return Table(
            "good",
            ["vi", "en", "folded", "sector", "hs"],
            Goods.Select(g =>
                new[] { g.Vi, g.En, Fold.ForSearch($"{g.En} {g.Vi}"), g.Sector, g.Hs }
            )
        );
        yield return Table(
            "manner",
            ["vi", "en", "folded"],
            Manners.Select(m => new[] { m.Vi, m.En, Fold.ForSearch($"{m.En} {m.Vi}") })
        );
        yield return Table(
            "place",
            ["vi", "folded"],
            Places.Select(p => new[] { p, Fold.ForSearch(p) })
        );
        yield return Table(
            "family",
            ["vi", "folded"],
            Families.Select(f => new[] { f, Fold.ForSearch(f) })
        );
        yield return Unsaid;
        yield return Table("province", ["code"], Provinces.Select(p => new[] { p }));
        yield return Table("market", ["code"], Markets.Select(m => new[] { m }));
        yield return Table("certificate", ["code"], Certificates.Select(c => new[] { c }));
        yield return $"""
            insert into views.company (id, kind, name, story, country, province, sectors, languages, markets, zone, registered_at, verified_at, name_text, search_text)
            select {CompanyId(
                "n"
            )}, 'Enterprise', jsonb_build_object('vi', 'Công ty ' || f.vi || ' ' || p.vi || ' ' || n), '{"{}"}', 'VN', pr.code, array[g.sector], '{"{}"}', array[m.code], 'Asia/Ho_Chi_Minh',
                timestamptz '2026-01-01' + n * interval '1 second', case when n % 3 = 0 then timestamptz '2026-06-01' end, '', ''
            from generate_series(1, {Companies}) n {Joins(
                "n",
                ["good g", "place p", "family f", "province pr", "market m"]
            )}
            """;
        yield return $"""
            insert into views.search_entry (id, is_product, company_id, position, is_shown, spelled, names, words, tags, dated_tags, hs_code, country, since)
            select {CompanyId("n")}, false, {CompanyId(
                "n"
            )}, n, true, 'Công ty ' || f.vi || ' ' || p.vi || ' ' || n, 'cong ty ' || f.folded || ' ' || p.folded || ' ' || n, g.sector || ' ' || p.folded || ' viet nam vietnam',
                array['sector:' || g.sector, 'province:' || pr.code, 'market:' || m.code] || case when n % 3 = 0 then array['verified:yes'] else '{"{}"}' end, '{"{}"}', '', 'VN', timestamptz '2026-01-01' + n * interval '1 second'
            from generate_series(1, {Companies}) n {Joins(
                "n",
                ["good g", "place p", "family f", "province pr", "market m"]
            )}
            """;
        yield return $"""
            insert into views.product (id, company_id, name, description, sector, hs_code, price, minimum_order, details, other_pictures, status, described_at, published_at)
            select {ProductId("n")}, {CompanyId(
                $"(1 + n % {Companies})"
            )}, jsonb_build_object('vi', g.vi || ' ' || m.vi || ' ' || p.vi, 'en', g.en || ' ' || m.en), '{"{}"}', g.sector, g.hs,
                '{"{"}"From":1,"To":2,"Currency":"USD","Unit":"kg"{"}"}', null, '{"{}"}', '{"{}"}', 'Published', timestamptz '2026-02-01', timestamptz '2026-02-01' + n * interval '1 second'
            from generate_series(1, {Products}) n {Joins("n", ["good g", "manner m", "place p"])}
            """;
        yield return $"""
            insert into views.search_entry (id, is_product, company_id, position, is_shown, spelled, names, words, tags, dated_tags, hs_code, country, since)
            select {ProductId("n")}, true, {CompanyId(
                $"(1 + n % {Companies})"
            )}, {Companies} + n, true, g.en || ' ' || m.en || ' ' || g.vi || ' ' || m.vi || ' ' || p.vi, g.folded || ' ' || m.folded || ' ' || p.folded,
                g.sector || ' dong goi theo yeu cau packed to order lot ' || n || ' code c' || (n % 50000), array['sector:' || g.sector, 'hs:' || left(g.hs, 2), 'certificate:' || c.code], case when n % 20 = 0 then array['2099-12-31 ocop:' || (3 + n / 20 % 3)] else '{"{}"}' end,
                g.hs, '', timestamptz '2026-02-01' + n * interval '1 second'
            from generate_series(1, {Products}) n {Joins(
                "n",
                ["good g", "manner m", "place p", "certificate c"]
            )}
            """;
        yield return """
            create extension if not exists pg_trgm;
            create table plain as select id, company_id, ' ' || names as names, ' ' || names || ' ' || words as text, hs_code, since, tags from views.search_entry where is_product;
            create index on plain using gin (text gin_trgm_ops);
            create index on plain using gin (tags);
            create index on plain (since);
            analyze
            """;
    }

    private static string CompanyId(string n) => $"md5('company' || {n})::uuid";

    private static string ProductId(string n) => $"md5('product' || {n})::uuid";

    // Each list is walked at a pace of its own, so that everything meets everything.
    private static string Joins(string n, string[] tables) =>
        string.Join(
            ' ',
            tables.Select(
                (table, i) =>
                {
                    var (name, alias) = (table.Split(' ')[0], table.Split(' ')[1]);
                    return $"join bench_{name} {alias} on {alias}.i = (hashint8({n}::bigint * {i + 1} + {i * 7919}) & 1048575) % (select count(*)::int from bench_{name})";
                }
            )
        );

    private static string Table(string name, string[] columns, IEnumerable<string[]> rows)
    {
        var sql = new StringBuilder(
            $"create table bench_{name} (i int primary key, {string.Join(", ", columns.Select(c => $"{c} text"))}); insert into bench_{name} values "
        );
        sql.AppendJoin(
            ", ",
            rows.Select(
                (row, i) =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"({i}, {string.Join(", ", row.Select(v => $"'{v.Replace("'", "''")}'"))})"
                    )
            )
        );
        return sql.ToString();
    }
}
