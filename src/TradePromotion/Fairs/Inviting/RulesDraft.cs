using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Inviting;

/// <summary>How visitors register, as an officer types it.</summary>
public sealed class RulesDraft
{
    public bool NeedsApproval { get; set; }
    public bool InvitedOnly { get; set; }
    public List<QuestionRow>? Rows { get; set; }

    public static RulesDraft Of(FairRegistrationSet? rules) =>
        new()
        {
            NeedsApproval = rules?.NeedsApproval ?? false,
            InvitedOnly = rules?.InvitedOnly ?? false,
            Rows = [.. (rules?.Questions ?? []).Select(QuestionRow.Of)],
        };
}

/// <summary>One question; choices stand a line each, Vietnamese and English in the same order.</summary>
public sealed class QuestionRow : IRowDraft
{
    public string? TextVi { get; set; }
    public string? TextEn { get; set; }
    public string? Kind { get; set; }
    public string? ChoicesVi { get; set; }
    public string? ChoicesEn { get; set; }
    public bool IsRequired { get; set; }

    public bool IsBlank => RowDrafts.AreBlank(TextVi, TextEn, ChoicesVi, ChoicesEn);

    public static QuestionRow Of(FairQuestion question) =>
        new()
        {
            TextVi = question.Text.Exactly("vi"),
            TextEn = question.Text.Exactly("en"),
            Kind = question.Kind.ToString(),
            ChoicesVi = string.Join('\n', question.Choices.Select(c => c.Exactly("vi"))),
            ChoicesEn = string.Join('\n', question.Choices.Select(c => c.Exactly("en"))),
            IsRequired = question.IsRequired,
        };

    public FairQuestion Read()
    {
        var kind =
            Enum.TryParse<QuestionKind>(Kind, out var known) && Enum.IsDefined(known)
                ? known
                : QuestionKind.Text;
        var (vi, en) = (Lines(ChoicesVi), Lines(ChoicesEn));
        return new(
            LocalText.Of(TextVi, TextEn),
            kind,
            kind == QuestionKind.Choice
                ?
                [
                    .. Enumerable
                        .Range(0, Math.Max(vi.Length, en.Length))
                        .Select(i =>
                            LocalText.Of(vi.ElementAtOrDefault(i), en.ElementAtOrDefault(i))
                        ),
                ]
                : [],
            IsRequired
        );
    }

    private static string[] Lines(string? text) =>
        (text ?? "").Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
}
