using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.SettingTerms;

/// <summary>What an officer typed about the terms of exhibiting; lines left empty are none.</summary>
public sealed class TermsDraft
{
    public int HoldHours { get; set; } = TermsView.DefaultHoldHours;
    public List<QuestionDraft>? Questions { get; set; }
    public List<TypeDraft>? Types { get; set; }
    public string? Bin { get; set; }
    public string? Account { get; set; }
    public string? Holder { get; set; }

    /// <summary>A question's line.</summary>
    public sealed class QuestionDraft
    {
        public string? Key { get; set; }
        public string? Vi { get; set; }
        public string? En { get; set; }
        public bool Required { get; set; }
    }

    /// <summary>A kind of booth.</summary>
    public sealed class TypeDraft
    {
        public string? Key { get; set; }
        public string? NameVi { get; set; }
        public string? NameEn { get; set; }
        public string? IncludesVi { get; set; }
        public string? IncludesEn { get; set; }
        public decimal? Price { get; set; }
        public string? Numbers { get; set; }
    }

    /// <summary>The terms as they stand, with an empty line for one more of each.</summary>
    public static TermsDraft Of(TermsView terms) =>
        new()
        {
            HoldHours = terms.HoldHours,
            Questions =
            [
                .. terms.Questions.Select(q => new QuestionDraft
                {
                    Key = q.Key,
                    Vi = q.Text.Exactly("vi"),
                    En = q.Text.Exactly("en"),
                    Required = q.Required,
                }),
                new(),
            ],
            Types =
            [
                .. terms.Types.Select(t => new TypeDraft
                {
                    Key = t.Key,
                    NameVi = t.Name.Exactly("vi"),
                    NameEn = t.Name.Exactly("en"),
                    IncludesVi = t.Includes.Exactly("vi"),
                    IncludesEn = t.Includes.Exactly("en"),
                    Price = t.Price,
                    Numbers = string.Join(", ", t.Numbers),
                }),
                new(),
            ],
            Bin = terms.Account?.Bin,
            Account = terms.Account?.Number,
            Holder = terms.Account?.Holder,
        };

    /// <summary>The command it means.</summary>
    public SetTerms For(Guid fairId, Guid by, DateTimeOffset now) =>
        new(
            fairId,
            HoldHours,
            [
                .. (Questions ?? [])
                    .Where(q => !string.IsNullOrWhiteSpace(q.Vi + q.En))
                    .Select(q => new ExhibitorQuestion(
                        KeyOf(q.Key, now),
                        LocalText.Of(q.Vi, q.En),
                        q.Required
                    )),
            ],
            [
                .. (Types ?? [])
                    .Where(t => !string.IsNullOrWhiteSpace(t.NameVi + t.NameEn))
                    .Select(t => new BoothType(
                        KeyOf(t.Key, now),
                        LocalText.Of(t.NameVi, t.NameEn),
                        LocalText.Of(t.IncludesVi, t.IncludesEn),
                        t.Price ?? 0,
                        [
                            .. (t.Numbers ?? "").Split(
                                [',', ';', ' '],
                                StringSplitOptions.RemoveEmptyEntries
                            ),
                        ]
                    )),
            ],
            string.IsNullOrWhiteSpace(Bin + Account)
                ? null
                : new PaymentAccount(
                    Bin?.Trim() ?? "",
                    Account?.Replace(" ", "") ?? "",
                    Holder?.Trim() ?? ""
                ),
            by
        );

    private static string KeyOf(string? key, DateTimeOffset now) =>
        string.IsNullOrEmpty(key) ? Ids.New(now).ToString("N")[^10..] : key;
}
