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

    /// <summary>A file that comes with the form.</summary>
    public IFormFile? Upload { get; set; }

    /// <summary>The file that is there, or has arrived while something else was wrong.</summary>
    public Guid? File { get; set; }

    public bool IsBlank =>
        RowDrafts.AreBlank(TitleVi, TitleEn, Link) && Upload is not { Length: > 0 };

    public static DocumentRow Of(FairDocument document) =>
        new()
        {
            File = document.File?.Id,
            TitleVi = document.Title.Exactly("vi"),
            TitleEn = document.Title.Exactly("en"),
            Link = document.Link,
        };

    public FairDocument Read(FairFile? file) =>
        new(LocalText.Of(TitleVi, TitleEn), file is null ? (Link ?? "").Trim() : "", file);
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

    /// <summary>A mark that comes with the form.</summary>
    public IFormFile? Logo { get; set; }

    /// <summary>The mark that is there, or has arrived while something else was wrong.</summary>
    public string? KeptLogo { get; set; }
    public bool WithoutLogo { get; set; }

    public bool IsBlank => RowDrafts.AreBlank(Name, Link);

    public static SponsorRow Of(FairSponsor sponsor) =>
        new()
        {
            Name = sponsor.Name,
            Level = sponsor.Level.ToString(),
            Link = sponsor.Link,
            KeptLogo = sponsor.Logo,
        };

    public FairSponsor Read() =>
        new(
            (Name ?? "").Trim(),
            Enum.TryParse<SponsorLevel>(Level, out var level) && Enum.IsDefined(level)
                ? level
                : SponsorLevel.Partner,
            (Link ?? "").Trim(),
            WithoutLogo || string.IsNullOrEmpty(KeptLogo) ? null : KeptLogo
        );
}
