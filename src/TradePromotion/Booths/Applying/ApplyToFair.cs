using TradePromotion.Booths.Published;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Applying;

/// <summary>A member of a company asks to exhibit at a fair. A company applies to a fair once.</summary>
/// <param name="Wishes">Where it would like to stand.</param>
/// <param name="Products">What it means to show: its own products.</param>
/// <param name="Answers">To the fair's own questions.</param>
public sealed record ApplyToFair(
    Guid FairId,
    Guid CompanyId,
    Guid By,
    string Sector,
    string Note,
    BoothWishes? Wishes = null,
    IReadOnlyList<Guid>? Products = null,
    IReadOnlyList<ExhibitorAnswer>? Answers = null
) : IDecideAcross<ApplyToFair>
{
    /// <summary>Most products an application names.</summary>
    public const int MostProducts = 24;

    /// <summary>The longest note to the organiser, in characters.</summary>
    public const int LongestNote = 1000;

    private Guid TermsId => BoothIds.Terms(FairId);
    private IEnumerable<Guid> Shown => (Products ?? []).Distinct().Take(MostProducts + 1);
    private Guid ApplicationId => BoothIds.Application(FairId, CompanyId);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Application, ApplicationEvent>(ApplicationId),
            StreamRef.To<HostFair, FairEvent>(FairId),
            StreamRef.To<Exhibitor, CompanyEvent>(CompanyId),
            StreamRef.To<Terms, TermsEvent>(TermsId),
            .. Shown.Select(StreamRef.To<ShownProduct, ProductEvent>),
        ];

    public static bool Allows(ApplyToFair command, States states, Actor actor) =>
        actor.IsKnown && actor.PersonId == command.By && actor.WorksFor(command.CompanyId);

    public static IReadOnlyList<StreamChange> Decide(ApplyToFair command, States states)
    {
        var application = states.Of<Application>(command.ApplicationId);
        Refusal.Unless(
            application.State != ApplicationState.Declined,
            "Booths.Refused.AlreadyDeclined"
        );
        if (application.Exists)
            return [];
        var fair = states.Of<HostFair>(command.FairId);
        Refusal.Unless(fair.Exists && fair.TakesExhibitors, "Booths.Refused.NoApplications");
        Refusal.Unless(
            states.Of<Exhibitor>(command.CompanyId).MayExhibit,
            "Booths.Refused.NotAnExhibitor"
        );
        Refusal.UnlessAt("Sector", Sectors.Knows(command.Sector), "Booths.Refused.SectorMissing");
        Refusal.UnlessAt(
            "Note",
            command.Note.Length <= LongestNote,
            "Booths.Refused.NoteTooLong",
            LongestNote
        );
        var (products, answers) = (command.Shown.ToList(), command.Answers ?? []);
        Refusal.UnlessAt(
            "Products",
            products.Count <= MostProducts,
            "Booths.Refused.TooManyProducts",
            MostProducts
        );
        Refusal.UnlessAt(
            "Products",
            products.All(id => states.Of<ShownProduct>(id).CompanyId == command.CompanyId),
            "Booths.Refused.NotYourProduct"
        );
        var terms = states.Of<Terms>(command.TermsId);
        foreach (var question in terms.Questions)
        {
            var answer = answers.FirstOrDefault(a => a.Key == question.Key)?.Text ?? "";
            Refusal.UnlessAt(
                $"Answer.{question.Key}",
                !question.Required || !string.IsNullOrWhiteSpace(answer),
                "Booths.Refused.AnswerMissing"
            );
            Refusal.UnlessAt(
                $"Answer.{question.Key}",
                answer.Length <= LongestNote,
                "Booths.Refused.NoteTooLong",
                LongestNote
            );
        }
        Refusal.UnlessAt(
            "Wishes",
            command.Wishes is not { } wishes || CanBe(wishes, terms, fair),
            "Booths.Refused.NoSuchWish"
        );
        return
        [
            StreamChange.To(
                command.ApplicationId,
                new ExhibitorApplied(
                    command.ApplicationId,
                    command.FairId,
                    command.CompanyId,
                    command.By,
                    command.Sector,
                    command.Note,
                    command.Wishes,
                    command.Products is null ? null : products,
                    command.Answers is null
                        ? null
                        :
                        [
                            .. answers.Where(a =>
                                a.Text != "" && terms.Questions.Any(q => q.Key == a.Key)
                            ),
                        ]
                )
            ),
        ];
    }

    private static bool CanBe(BoothWishes wishes, Terms terms, HostFair fair) =>
        (wishes.Type is null || terms.Types.Any(t => t.Key == wishes.Type))
        && (wishes.Number is null || fair.Numbers.Contains(wishes.Number))
        && (
            wishes.Zone is null
            || fair.Numbers.Any(n => n.StartsWith(wishes.Zone, StringComparison.Ordinal))
        );
}
