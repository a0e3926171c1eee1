using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Describing;

/// <summary>An officer answers the questions people ask about the fair.</summary>
public sealed record AnswerQuestions(Guid FairId, IReadOnlyList<FairAnswer> Answers)
    : IDecide<AnswerQuestions, Fair, FairEvent>
{
    /// <summary>No fair answers more.</summary>
    public const int Most = 30;

    public Guid StreamId => FairId;

    public static bool Allows(AnswerQuestions command, Fair state, Actor actor) =>
        state.IsRunBy(actor);

    public static IReadOnlyList<FairEvent> Decide(AnswerQuestions command, Fair state)
    {
        var answers = command.Answers;
        Refusal.Unless(!state.IsOver, "Fairs.Refused.Closed");
        Refusal.Unless(answers.Count <= Most, "Fairs.Refused.TooMany", Most);
        foreach (var (answer, index) in answers.Select((a, i) => (a, i)))
        {
            Refusal.UnlessAt(
                $"Rows[{index}]",
                !answer.Question.IsEmpty && !answer.Answer.IsEmpty,
                "Fairs.Refused.AnswerMissing"
            );
            FairTexts.Fit($"Rows[{index}]", answer.Question, FairTexts.Question);
            FairTexts.Fit($"Rows[{index}]", answer.Answer, FairTexts.Answer);
        }
        return
            state.Last<FairQuestionsAnswered>()?.Answers.SequenceEqual(answers)
            ?? answers.Count == 0
            ? []
            : [new FairQuestionsAnswered(command.FairId, answers)];
    }
}
