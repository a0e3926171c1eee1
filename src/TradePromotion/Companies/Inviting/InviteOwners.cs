namespace TradePromotion.Companies.Inviting;

/// <summary>An officer has the owners of many companies invited again. Which of them may be is asked of each when its turn comes.</summary>
public sealed record InviteOwners(Guid RoundId, IReadOnlyList<Guid> CompanyIds, Guid By)
    : IDecide<InviteOwners, OwnerRound, OwnerRoundEvent>
{
    public Guid StreamId => RoundId;

    public static bool Allows(InviteOwners command, OwnerRound state, Actor actor) =>
        actor.PersonId == command.By && actor.Is(Role.Officer);

    public static IReadOnlyList<OwnerRoundEvent> Decide(InviteOwners command, OwnerRound state)
    {
        if (state.Exists)
            return [];
        var companies = command.CompanyIds.Distinct().ToList();
        Refusal.Unless(companies.Count > 0, "Companies.Refused.NobodyChosen");
        return
        [
            new OwnerRoundBegun(
                command.RoundId,
                // More are never sent in a day.
                [.. companies.Take(OwnerLetters.MostADay)],
                command.By
            ),
        ];
    }
}

/// <summary>The officer stops it where it is.</summary>
public sealed record StopInviting(Guid RoundId, Guid By)
    : IDecide<StopInviting, OwnerRound, OwnerRoundEvent>
{
    public Guid StreamId => RoundId;

    public static bool Allows(StopInviting command, OwnerRound state, Actor actor) =>
        actor.IsKnown && actor.PersonId == command.By && state.By == command.By;

    public static IReadOnlyList<OwnerRoundEvent> Decide(StopInviting command, OwnerRound state) =>
        state is { IsFinished: false, IsStopped: false }
            ? [new OwnerRoundStopped(command.RoundId, command.By)]
            : [];
}

/// <summary>The platform notes what came of a company's turn.</summary>
public sealed record NoteOwnerInvited(Guid RoundId, Guid CompanyId, bool Sent)
    : IDecide<NoteOwnerInvited, OwnerRound, OwnerRoundEvent>
{
    public Guid StreamId => RoundId;

    public static bool Allows(NoteOwnerInvited command, OwnerRound state, Actor actor) =>
        actor.IsPlatform && state.Exists;

    public static IReadOnlyList<OwnerRoundEvent> Decide(
        NoteOwnerInvited command,
        OwnerRound state
    ) =>
        state.Done.Contains(command.CompanyId)
            ? []
            : [new OwnerRoundWentOn(command.RoundId, command.CompanyId, command.Sent)];
}

/// <summary>The platform has come to the end of it.</summary>
public sealed record FinishInviting(Guid RoundId, int Left, bool IsFull)
    : IDecide<FinishInviting, OwnerRound, OwnerRoundEvent>
{
    public Guid StreamId => RoundId;

    public static bool Allows(FinishInviting command, OwnerRound state, Actor actor) =>
        actor.IsPlatform && state.Exists;

    public static IReadOnlyList<OwnerRoundEvent> Decide(FinishInviting command, OwnerRound state) =>
        state.IsFinished
            ? []
            : [new OwnerRoundFinished(command.RoundId, command.Left, command.IsFull)];
}
