using TradePromotion.Matching.Suggesting;

namespace TradePromotion.Tests.Matching.Suggesting;

/// <summary>A handful of lines in the shape of a tariff.</summary>
internal static class SmallNomenclature
{
    public static IReadOnlyList<NomenclatureRow> Rows { get; } =
    [
        Row("09", "Cà phê, chè và gia vị", "Coffee, tea and spices"),
        Row("0901", "Cà phê, trừ hạt dẻ", "Coffee, other than chestnuts"),
        Row(
            "090121",
            "Cà phê, trừ hạt dẻ>Cà phê đã rang>Chưa khử chất caffeine",
            "Coffee>Coffee, roasted>Not decaffeinated"
        ),
        Row(
            "09012110",
            "Cà phê, trừ hạt dẻ>Cà phê đã rang>Chưa khử chất caffeine>Chưa xay",
            "Coffee>Coffee, roasted>Not decaffeinated>Unground"
        ),
        Row(
            "09012120",
            "Cà phê, trừ hạt dẻ>Cà phê đã rang>Chưa khử chất caffeine>Đã xay",
            "Coffee>Coffee, roasted>Not decaffeinated>Ground"
        ),
        Row(
            "09012200",
            "Cà phê, trừ hạt dẻ>Cà phê đã rang>Đã khử chất caffeine",
            "Coffee>Coffee, roasted>Decaffeinated"
        ),
        Row("0902", "Chè", "Tea"),
        Row(
            "090210",
            "Chè>Chè xanh (chưa ủ men) đóng gói sẵn",
            "Tea>Green tea (not fermented) in packings"
        ),
        Row(
            "09021010",
            "Chè>Chè xanh (chưa ủ men) đóng gói sẵn>Lá chè",
            "Tea>Green tea (not fermented) in packings>Leaf"
        ),
        Row(
            "09021090",
            "Chè>Chè xanh (chưa ủ men) đóng gói sẵn>Loại khác",
            "Tea>Green tea (not fermented) in packings>Other"
        ),
        Row("09023000", "Chè>Chè đen", "Tea>Black tea"),
        Row("39", "Plastic và các sản phẩm bằng plastic", "Plastics and articles thereof"),
        Row("3920", "Tấm, màng, dải bằng plastic", "Plates, film and strip of plastics"),
        Row(
            "39201000",
            "Tấm, màng, dải bằng plastic>Từ các polyme từ etylen",
            "Plates, film and strip of plastics>Of polymers of ethylene"
        ),
        Row(
            "39209900",
            "Tấm, màng, dải bằng plastic>Loại khác",
            "Plates, film and strip of plastics>Other"
        ),
        Row("61", "Hàng may mặc dệt kim", "Knitted apparel"),
        Row("6109", "Áo phông và áo lót, dệt kim", "T-shirts and vests, knitted"),
        Row(
            "61091000",
            "Áo phông và áo lót, dệt kim>Từ bông",
            "T-shirts and vests, knitted>Of cotton"
        ),
        Row(
            "61099000",
            "Áo phông và áo lót, dệt kim>Từ vật liệu dệt khác",
            "T-shirts and vests, knitted>Of other textile materials"
        ),
        Row("85", "Máy điện", "Electrical machinery"),
        Row("8516", "Dụng cụ nhiệt điện gia dụng", "Electro-thermic household appliances"),
        Row(
            "85163100",
            "Dụng cụ nhiệt điện gia dụng>Máy sấy khô tóc",
            "Electro-thermic household appliances>Hair dryers"
        ),
        Row(
            "85165000",
            "Dụng cụ nhiệt điện gia dụng>Lò vi sóng",
            "Electro-thermic household appliances>Microwave ovens"
        ),
    ];

    private static NomenclatureRow Row(string code, string vi, string en) =>
        new(code, vi.Split('>'), en.Split('>'));
}
