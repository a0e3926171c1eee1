using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Managing;

/// <summary>The officer puts a person in charge of a block of booths, or, with none, takes it from them. The role is good for this fair and these booths only.</summary>
public sealed record PutInCharge(Guid FairId, Guid PersonId, IReadOnlyList<string> Numbers, Guid By)
    : IDecideAcross<PutInCharge>
{
    /// <summary>Most numbers and beginnings of numbers a block names.</summary>
    public const int Most = 100;

    private Guid PavilionId => BoothIds.Pavilion(FairId, PersonId);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Pavilion, PavilionEvent>(PavilionId),
            StreamRef.To<HostFair, FairEvent>(FairId),
        ];

    public static bool Allows(PutInCharge command, States states, Actor actor) =>
        actor.PersonId == command.By && states.Of<HostFair>(command.FairId).IsRunBy(actor);

    public static IReadOnlyList<StreamChange> Decide(PutInCharge command, States states)
    {
        var numbers = command.Numbers.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var fair = states.Of<HostFair>(command.FairId);
        Refusal.UnlessAt("Email", command.PersonId != Guid.Empty, "Booths.Refused.NobodyKnown");
        Refusal.UnlessAt(
            "Numbers",
            numbers.Count <= Most
                && numbers.All(n => fair.Numbers.Any(b => PavilionView.BlockOf([n], b))),
            "Booths.Refused.NoSuchBlock"
        );
        return numbers.SequenceEqual(states.Of<Pavilion>(command.PavilionId).Numbers)
            ? []
            :
            [
                StreamChange.To(
                    command.PavilionId,
                    new PavilionPutInCharge(
                        command.PavilionId,
                        command.FairId,
                        command.PersonId,
                        numbers,
                        command.By
                    )
                ),
            ];
    }
}
