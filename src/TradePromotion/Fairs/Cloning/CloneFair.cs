using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Cloning;

/// <summary>
/// An officer makes a new fair from one they run: texts, hours, hall, programme and questions are its own from then on, every day moved
/// as far as the first one. People, companies and dates of the old fair stay with it.
/// </summary>
public sealed record CloneFair(
    Guid FairId,
    Guid FromFairId,
    string Address,
    LocalText Name,
    DateOnly FirstDay
) : IDecideAcross<CloneFair>
{
    private Guid AddressId => FairAddress.IdOf(Address);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Fair, FairEvent>(FromFairId),
            StreamRef.To<Fair, FairEvent>(FairId),
            StreamRef.To<FairAddress, FairAddressEvent>(AddressId),
        ];

    public static bool Allows(CloneFair command, States states, Actor actor) =>
        states.Of<Fair>(command.FromFairId) is { Exists: true } from
        && actor.RunsFairsFor(from.AgencyId);

    public static IReadOnlyList<StreamChange> Decide(CloneFair command, States states)
    {
        var (from, fair) = (states.Of<Fair>(command.FromFairId), states.Of<Fair>(command.FairId));
        if (fair.Exists)
            return [];
        Refusal.UnlessAt("Name", !command.Name.IsEmpty, "Fairs.Refused.NameMissing");
        FairTexts.Fit("Name", command.Name, FairTexts.Name);
        Refusal.UnlessAt(
            "Address",
            FairAddress.IsGood(command.Address),
            "Fairs.Refused.AddressBad"
        );
        Refusal.UnlessAt(
            "Address",
            states.Of<FairAddress>(command.AddressId).FairId is null,
            "Fairs.Refused.AddressTaken"
        );
        var (announced, hours) = (from.Announced!, from.Hours!);
        var later = command.FirstDay.DayNumber - hours.FirstDay.DayNumber;
        Refusal.UnlessAt("FirstDay", later > 0, "Fairs.Refused.CloneLater", hours.FirstDay);
        var begun = announced with
        {
            FairId = command.FairId,
            Address = command.Address,
            Name = command.Name,
            FirstDay = command.FirstDay,
            LastDay = hours.LastDay.AddDays(later),
        };
        return
        [
            StreamChange.To(
                command.FairId,
                [
                    begun,
                    new FairCloned(command.FairId, command.FromFairId),
                    .. from
                        .Parts.Values.Cast<ICarriedOver>()
                        .Select(part =>
                            Named(part.CarriedOver(command.FairId, later), command.Name)
                        ),
                ]
            ),
            StreamChange.To(
                command.AddressId,
                new FairAddressTaken(command.Address, command.FairId)
            ),
        ];
    }

    private static FairEvent Named(FairEvent part, LocalText name) =>
        part is FairDescribed described ? described with { Name = name } : part;
}
