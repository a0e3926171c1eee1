using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Moving;

/// <summary>
/// The officer moves a company to another booth, or lets two companies swap theirs, in one step over both booths. What stands in a booth moves
/// along with its company.
/// </summary>
/// <param name="With">The company to swap with; null when the other booth is free.</param>
public sealed record MoveBooth(
    Guid FairId,
    Guid CompanyId,
    string From,
    string To,
    Guid? With,
    Guid By
) : IDecideAcross<MoveBooth>
{
    private Guid FromId => BoothIds.Booth(FairId, From);
    private Guid ToId => BoothIds.Booth(FairId, To);

    public IReadOnlyList<StreamRef> Streams =>
        [
            .. new[] { FromId, ToId }.Distinct().Select(StreamRef.To<Booth, BoothEvent>),
            .. new[] { CompanyId, With ?? CompanyId }
                .Distinct()
                .Select(c => BoothIds.Application(FairId, c))
                .Select(StreamRef.To<Application, ApplicationEvent>),
            StreamRef.To<HostFair, FairEvent>(FairId),
        ];

    public static bool Allows(MoveBooth command, States states, Actor actor) =>
        actor.PersonId == command.By && states.Of<HostFair>(command.FairId).IsRunBy(actor);

    public static IReadOnlyList<StreamChange> Decide(MoveBooth command, States states)
    {
        if (command.From == command.To)
            return [];
        var fair = states.Of<HostFair>(command.FairId);
        var (from, to) = (states.Of<Booth>(command.FromId), states.Of<Booth>(command.ToId));
        Refusal.Unless(fair.TakesExhibitors, "Booths.Refused.FairOver");
        Refusal.Unless(
            from.CompanyId == command.CompanyId,
            "Booths.Refused.NotTheirBooth",
            command.From
        );
        Refusal.UnlessAt(
            "Number",
            fair.Numbers.Contains(command.To),
            "Booths.Refused.NoSuchBooth",
            command.To
        );
        var here = Into(command.FromId, command.From, command, states, command.With, to);
        var there = Into(command.ToId, command.To, command, states, command.CompanyId, from);
        if (command.With is { } other)
        {
            Refusal.UnlessAt(
                "Number",
                to.CompanyId == other && other != command.CompanyId,
                "Booths.Refused.NotTheirBooth",
                command.To
            );
            return [.. here, .. there];
        }
        Refusal.UnlessAt("Number", to.CompanyId is null, "Booths.Refused.BoothTaken", command.To);
        Refusal.UnlessAt("Number", to.HeldFor is null, "Booths.Refused.BoothHeld", command.To);
        var released = new BoothReleased(
            command.FromId,
            command.FairId,
            command.From,
            command.CompanyId
        );
        return [.. there, StreamChange.To(command.FromId, released)];
    }

    // The company with all that stood in its booth before.
    private static IReadOnlyList<StreamChange> Into(
        Guid boothId,
        string number,
        MoveBooth command,
        States states,
        Guid? company,
        Booth before
    )
    {
        if (company is not { } who)
            return [];
        var id = BoothIds.Application(command.FairId, who);
        var sector = states.Of<Application>(id).Sector;
        List<object> events =
        [
            new BoothAssigned(boothId, command.FairId, number, who, sector),
            .. before.BroughtInto(boothId),
        ];
        return
        [
            StreamChange.To(boothId, events),
            StreamChange.To(
                id,
                new ExhibitorMoved(id, command.FairId, who, boothId, number, command.By)
            ),
        ];
    }
}
