using System.Globalization;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Registering;

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

/// <summary>An invitation an officer issues.</summary>
public sealed class InvitationDraft
{
    public string? Label { get; set; }
    public string? Most { get; set; }

    /// <summary>How many people it admits; 0 when that cannot be read.</summary>
    public int Count =>
        int.TryParse(Most, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : 0;
}

/// <summary>What a visitor types to register.</summary>
public sealed class RegisterDraft
{
    public string? Company { get; set; }
    public string? Code { get; set; }

    /// <summary>By the question's place; one that was left open is missing.</summary>
    public Dictionary<int, string?>? Answers { get; set; }
}

/// <summary>What an officer answers.</summary>
public sealed class RegistrationAnswerDraft
{
    public string? Reason { get; set; }
}
