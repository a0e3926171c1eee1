using TradePromotion.Fairs.Inviting;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Registering;

/// <summary>A person registers for a fair and answers its questions; an invitation code spares the approval.</summary>
/// <param name="Answers">In the order of the fair's questions; of a choice the position, of yes or no <c>yes</c> or <c>no</c>.</param>
/// <param name="Language">The language the person answers in.</param>
public sealed record RegisterForFair(
    Guid FairId,
    Guid PersonId,
    Guid? CompanyId,
    IReadOnlyList<string> Answers,
    string Code,
    string Language
) : IDecideAcross<RegisterForFair>
{
    /// <summary>The most characters an answer has.</summary>
    public const int LongestAnswer = 1000;

    private Guid RegistrationId => RegistrationView.IdOf(FairId, PersonId);
    private Guid? InvitationId =>
        string.IsNullOrWhiteSpace(Code) ? null : Invitation.IdOf(FairId, Code);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Fair, FairEvent>(FairId),
            StreamRef.To<Registration, RegistrationEvent>(RegistrationId),
            .. InvitationId is { } id
                ? [StreamRef.To<Invitation, InvitationEvent>(id)]
                : Array.Empty<StreamRef>(),
        ];

    public static bool Allows(RegisterForFair command, States states, Actor actor) =>
        actor.IsKnown
        && actor.PersonId == command.PersonId
        && (command.CompanyId is not { } company || actor.WorksFor(company));

    public static IReadOnlyList<StreamChange> Decide(RegisterForFair command, States states)
    {
        var fair = states.Of<Fair>(command.FairId);
        var registration = states.Of<Registration>(command.RegistrationId);
        var (before, comesAgain) = (registration.State, registration.CameWith(command.Code));
        if (before is RegistrationState.Waiting or RegistrationState.Registered)
            return [];
        var rules = fair.Last<FairRegistrationSet>();
        Refusal.Unless(rules is not null && !fair.IsOver, "Fairs.Refused.NoRegistration");
        Refusal.Unless(before != RegistrationState.Refused, "Fairs.Refused.RegistrationRefused");
        if (command.InvitationId is { } id)
        {
            var invitation = states.Of<Invitation>(id);
            Refusal.UnlessAt("Code", invitation.Exists, "Fairs.Refused.CodeUnknown");
            Refusal.UnlessAt("Code", !invitation.IsWithdrawn, "Fairs.Refused.CodeWithdrawn");
            comesAgain |= invitation.UsedBy.Contains(command.PersonId);
            Refusal.UnlessAt(
                "Code",
                comesAgain || invitation.UsedBy.Count < invitation.Most,
                "Fairs.Refused.CodeUsed"
            );
        }
        Refusal.UnlessAt(
            "Code",
            !rules!.InvitedOnly || command.InvitationId is not null,
            "Fairs.Refused.CodeMissing"
        );
        var answers = rules
            .Questions.Select(
                (question, index) =>
                    new GivenAnswer(
                        question.Text,
                        Answered(
                            question,
                            index,
                            command.Answers.ElementAtOrDefault(index)?.Trim() ?? "",
                            command.Language
                        )
                    )
            )
            .ToList();
        return
        [
            StreamChange.To(
                command.RegistrationId,
                new VisitorRegistered(
                    command.RegistrationId,
                    command.FairId,
                    command.PersonId,
                    command.CompanyId,
                    GivenAnswer.Write(answers),
                    command.InvitationId is null ? null : Invitation.Normal(command.Code),
                    rules.NeedsApproval && command.InvitationId is null
                )
            ),
            .. command.InvitationId is { } used && !comesAgain
                ? [StreamChange.To(used, new InvitationUsed(used, command.PersonId))]
                : Array.Empty<StreamChange>(),
        ];
    }

    private static string Answered(FairQuestion question, int index, string answer, string language)
    {
        var field = $"Answers[{index}]";
        Refusal.UnlessAt(
            field,
            answer != "" || !question.IsRequired,
            "Fairs.Refused.QuestionUnanswered"
        );
        Refusal.UnlessAt(
            field,
            answer.Length <= LongestAnswer,
            "Fairs.Refused.TextTooLong",
            LongestAnswer
        );
        if (answer == "" || question.Kind == QuestionKind.Text)
            return answer;
        if (question.Kind == QuestionKind.YesNo)
        {
            Refusal.UnlessAt(field, answer is "yes" or "no", "Fairs.Refused.QuestionUnanswered");
            return answer;
        }
        Refusal.UnlessAt(
            field,
            int.TryParse(answer, out var chosen) && chosen >= 0 && chosen < question.Choices.Count,
            "Fairs.Refused.QuestionUnanswered"
        );
        return question
            .Choices[int.Parse(answer, System.Globalization.CultureInfo.InvariantCulture)]
            .In(language);
    }
}
