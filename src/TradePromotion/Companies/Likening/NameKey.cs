namespace TradePromotion.Companies.Likening;

/// <summary>What is left of a company's name when one leaves out how it is written and what form it has.</summary>
public static class NameKey
{
    // Longer ones first: what stands in them would otherwise be left over.
    private static readonly string[][] Forms =
    [
        .. new[]
        {
            "cong ty trach nhiem huu han",
            "trach nhiem huu han",
            "doanh nghiep tu nhan",
            "mot thanh vien",
            "hai thanh vien tro len",
            "hai thanh vien",
            "joint stock company",
            "private enterprise",
            "limited liability company",
            "hop tac xa",
            "ho kinh doanh",
            "joint stock",
            "cong ty",
            "co phan",
            "1 thanh vien",
            "2 thanh vien",
            "tnhh",
            "mtv",
            "ctcp",
            "cp",
            "dntn",
            "htx",
            "hkd",
            "cty",
            "company",
            "limited",
            "corporation",
            "cooperative",
            "co",
            "ltd",
            "llc",
            "jsc",
            "inc",
            "corp",
            "plc",
            "pte",
            "pty",
            "gmbh",
            "ag",
            "sarl",
            "srl",
            "bv",
            "kk",
            "the",
        }.Select(form => form.Split(' ')),
    ];

    private static readonly Dictionary<string, string> Written = new()
    {
        ["tm"] = "thuong mai",
        ["dv"] = "dich vu",
        ["sx"] = "san xuat",
        ["xnk"] = "xuat nhap khau",
        ["dt"] = "dau tu",
        ["va"] = "",
        ["and"] = "",
    };

    /// <summary>
    /// The key of a name: <c>Công ty TNHH MTV Cà-phê Buôn Hồ</c>, <c>Ca phe Buon Ho Co., Ltd</c> and <c>CÀ PHÊ BUÔN HỒ</c> have the
    /// same. A name that is nothing but a form keeps it; an empty name has an empty key.
    /// </summary>
    public static string Of(string name)
    {
        var words = Fold.ForSearch(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var left = new List<string>();
        for (var i = 0; i < words.Length; )
        {
            var form = Forms.FirstOrDefault(f =>
                f.Length <= words.Length - i && f.SequenceEqual(words[i..(i + f.Length)])
            );
            if (form is null)
                left.Add(Written.GetValueOrDefault(words[i], words[i]));
            i += form?.Length ?? 1;
        }
        var key = string.Concat(left).Replace(" ", "");
        return key.Length > 0 ? key : string.Concat(words);
    }
}
