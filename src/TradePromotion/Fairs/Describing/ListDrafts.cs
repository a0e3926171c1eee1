using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Describing;

/// <summary>The questions and answers an officer types.</summary>
public sealed class AnswersDraft
{
    public List<AnswerRow>? Rows { get; set; }
}

/// <summary>One question and its answer.</summary>
public sealed class AnswerRow : IRowDraft
{
    public string? QuestionVi { get; set; }
    public string? QuestionEn { get; set; }
    public string? AnswerVi { get; set; }
    public string? AnswerEn { get; set; }

    public bool IsBlank => RowDrafts.AreBlank(QuestionVi, QuestionEn, AnswerVi, AnswerEn);

    public static AnswerRow Of(FairAnswer answer) =>
        new()
        {
            QuestionVi = answer.Question.Exactly("vi"),
            QuestionEn = answer.Question.Exactly("en"),
            AnswerVi = answer.Answer.Exactly("vi"),
            AnswerEn = answer.Answer.Exactly("en"),
        };

    public FairAnswer Read() =>
        new(LocalText.Of(QuestionVi, QuestionEn), LocalText.Of(AnswerVi, AnswerEn));
}

/// <summary>The documents an officer lists.</summary>
public sealed class DocumentsDraft
{
    public List<DocumentRow>? Rows { get; set; }
}

/// <summary>One document.</summary>
public sealed class DocumentRow : IRowDraft
{
    public string? TitleVi { get; set; }
    public string? TitleEn { get; set; }
    public string? Link { get; set; }

    public bool IsBlank => RowDrafts.AreBlank(TitleVi, TitleEn, Link);

    public static DocumentRow Of(FairDocument document) =>
        new()
        {
            TitleVi = document.Title.Exactly("vi"),
            TitleEn = document.Title.Exactly("en"),
            Link = document.Link,
        };

    public FairDocument Read() => new(LocalText.Of(TitleVi, TitleEn), (Link ?? "").Trim());
}

/// <summary>The sponsors an officer names.</summary>
public sealed class SponsorsDraft
{
    public List<SponsorRow>? Rows { get; set; }
}

/// <summary>One sponsor.</summary>
public sealed class SponsorRow : IRowDraft
{
    public string? Name { get; set; }
    public string? Level { get; set; }
    public string? Link { get; set; }

    public bool IsBlank => RowDrafts.AreBlank(Name, Link);

    public static SponsorRow Of(FairSponsor sponsor) =>
        new()
        {
            Name = sponsor.Name,
            Level = sponsor.Level.ToString(),
            Link = sponsor.Link,
        };

    public FairSponsor Read() =>
        new(
            (Name ?? "").Trim(),
            Enum.TryParse<SponsorLevel>(Level, out var level) && Enum.IsDefined(level)
                ? level
                : SponsorLevel.Partner,
            (Link ?? "").Trim()
        );
}
