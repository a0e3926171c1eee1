namespace TradePromotion.Companies.Following;

/// <summary>What a person said about letters of the companies they follow.</summary>
public abstract record FollowLettersEvent;

/// <summary>They want none.</summary>
[EventName("follow_letters_stopped")]
public sealed record FollowLettersStopped(Guid PersonId) : FollowLettersEvent;

/// <summary>They want them again.</summary>
[EventName("follow_letters_wanted")]
public sealed record FollowLettersWanted(Guid PersonId) : FollowLettersEvent;

/// <summary>Whether a person gets letters of the companies they follow: yes, until they say no.</summary>
public sealed record FollowLetters(bool AreStopped) : IEvolve<FollowLetters, FollowLettersEvent>
{
    public static string StreamType => "follow_letters";
    public static FollowLetters Initial { get; } = new(false);

    /// <summary>The one stream of a person.</summary>
    public static Guid IdOf(Guid personId) => Ids.Of("follow-letters", personId);

    public static FollowLetters Evolve(FollowLetters state, FollowLettersEvent @event) =>
        new(@event is FollowLettersStopped);
}

/// <summary>A person, or whoever holds a letter to them, says whether they want such letters.</summary>
public sealed record ChooseFollowLetters(Guid PersonId, bool Wanted)
    : IDecide<ChooseFollowLetters, FollowLetters, FollowLettersEvent>
{
    public Guid StreamId => FollowLetters.IdOf(PersonId);

    public static bool Allows(ChooseFollowLetters command, FollowLetters state, Actor actor) =>
        actor.IsPlatform || (actor.IsKnown && actor.PersonId == command.PersonId);

    public static IReadOnlyList<FollowLettersEvent> Decide(
        ChooseFollowLetters command,
        FollowLetters state
    ) =>
        (command.Wanted, state.AreStopped) switch
        {
            (false, false) => [new FollowLettersStopped(command.PersonId)],
            (true, true) => [new FollowLettersWanted(command.PersonId)],
            _ => [],
        };
}

/// <summary>A person who wants no letters.</summary>
public sealed record FollowLettersStoppedView : IRow
{
    public Guid Id { get; init; }
    public Guid PersonId { get; init; }
}

/// <summary>Keeps <see cref="FollowLettersStoppedView"/>.</summary>
public sealed class FollowLettersStoppedViewProjection : View<FollowLettersStoppedView>
{
    public FollowLettersStoppedViewProjection()
        : base("follow_letters_stopped")
    {
        Starts<FollowLettersStopped>(
            (e, _) => new() { Id = FollowLetters.IdOf(e.PersonId), PersonId = e.PersonId }
        );
        Ends<FollowLettersWanted>(e => FollowLetters.IdOf(e.PersonId));
    }
}
