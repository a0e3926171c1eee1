using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Applying;

/// <summary>A member of a company asks to exhibit at a fair. A company applies to a fair once.</summary>
public sealed record ApplyToFair(Guid FairId, Guid CompanyId, Guid By, string Sector, string Note)
    : IDecideAcross<ApplyToFair>
{
    /// <summary>The longest note to the organiser, in characters.</summary>
    public const int LongestNote = 1000;

    private Guid ApplicationId => BoothIds.Application(FairId, CompanyId);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Application, ApplicationEvent>(ApplicationId),
            StreamRef.To<HostFair, FairEvent>(FairId),
            StreamRef.To<Exhibitor, CompanyEvent>(CompanyId),
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
                    command.Note
                )
            ),
        ];
    }
}
