namespace TradePromotion.Companies.Likening;

/// <summary>What was said of two companies that look alike.</summary>
public abstract record PairEvent;

/// <summary>They are two.</summary>
[EventName("companies_told_apart")]
public sealed record CompaniesToldApart(Guid First, Guid Second, Guid By) : PairEvent;

/// <summary>Whether an officer has told two companies apart; a stream for each pair.</summary>
public sealed record ToldApart(bool Is) : IEvolve<ToldApart, PairEvent>
{
    public static string StreamType => "company_pair";
    public static ToldApart Initial { get; } = new(false);

    /// <summary>The one stream of two companies, whichever is named first.</summary>
    public static Guid IdOf(Guid one, Guid other) =>
        one.CompareTo(other) < 0
            ? Ids.Of("company-pair", one, other)
            : Ids.Of("company-pair", other, one);

    public static ToldApart Evolve(ToldApart state, PairEvent @event) =>
        @event is CompaniesToldApart ? new(true) : state;
}

/// <summary>An officer has looked: they are two companies.</summary>
public sealed record TellApart(Guid First, Guid Second, Guid By)
    : IDecide<TellApart, ToldApart, PairEvent>
{
    public Guid StreamId => ToldApart.IdOf(First, Second);

    public static bool Allows(TellApart command, ToldApart state, Actor actor) =>
        actor.Is(Role.Officer) && actor.PersonId == command.By;

    public static IReadOnlyList<PairEvent> Decide(TellApart command, ToldApart state) =>
        state.Is || command.First == command.Second
            ? []
            : [new CompaniesToldApart(command.First, command.Second, command.By)];
}

/// <summary>A pair that was told apart.</summary>
public sealed record ToldApartView : IRow
{
    public Guid Id { get; init; }
    public Guid First { get; init; }
    public Guid Second { get; init; }
}

/// <summary>Keeps <see cref="ToldApartView"/>.</summary>
public sealed class ToldApartViewProjection : View<ToldApartView>
{
    public ToldApartViewProjection()
        : base("company_pair_apart") =>
        Starts<CompaniesToldApart>(
            (e, _) =>
                new()
                {
                    Id = ToldApart.IdOf(e.First, e.Second),
                    First = e.First,
                    Second = e.Second,
                }
        );
}
