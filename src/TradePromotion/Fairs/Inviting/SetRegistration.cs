using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Inviting;

/// <summary>An officer lets visitors register and says what they are asked.</summary>
public sealed record SetRegistration(
    Guid FairId,
    bool NeedsApproval,
    bool InvitedOnly,
    IReadOnlyList<FairQuestion> Questions
) : IDecide<SetRegistration, Fair, FairEvent>
{
    /// <summary>Nobody answers more questions.</summary>
    public const int MostQuestions = 20;

    public Guid StreamId => FairId;

    public static bool Allows(SetRegistration command, Fair state, Actor actor) =>
        state.IsRunBy(actor);

    public static IReadOnlyList<FairEvent> Decide(SetRegistration command, Fair state)
    {
        var questions = command.Questions;
        Refusal.Unless(!state.IsOver, "Fairs.Refused.Closed");
        Refusal.Unless(questions.Count <= MostQuestions, "Fairs.Refused.TooMany", MostQuestions);
        foreach (var (question, index) in questions.Select((q, i) => (q, i)))
        {
            Refusal.UnlessAt(
                $"Rows[{index}]",
                !question.Text.IsEmpty,
                "Fairs.Refused.QuestionMissing"
            );
            FairTexts.Fit($"Rows[{index}]", question.Text, FairTexts.Question);
            foreach (var choice in question.Choices)
                FairTexts.Fit($"Rows[{index}].Choices", choice, FairTexts.Question);
            Refusal.UnlessAt(
                $"Rows[{index}].Choices",
                question.Kind != QuestionKind.Choice
                    || question.Choices.Count is >= 2 and <= 20
                        && question.Choices.All(choice => !choice.IsEmpty),
                "Fairs.Refused.ChoicesMissing"
            );
        }
        return
        [
            new FairRegistrationSet(
                command.FairId,
                command.NeedsApproval,
                command.InvitedOnly,
                questions
            ),
        ];
    }
}
