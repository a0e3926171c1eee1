using TradePromotion.Demo.Content;

namespace TradePromotion.Demo.Loading;

/// <summary>Gives commands in the name of people of the demo world, with exactly the rights the server knows them to have.</summary>
public sealed class Hands(Desk desk, IServiceScopeFactory scopes)
{
    /// <summary>Carries out a person's command to one stream.</summary>
    public async Task Do<TCommand, TState, TEvent>(
        DemoPerson person,
        IDecide<TCommand, TState, TEvent> command,
        CancellationToken cancel
    )
        where TCommand : IDecide<TCommand, TState, TEvent>
        where TState : IEvolve<TState, TEvent>
        where TEvent : class => await desk.Execute(command, await Actor(person, cancel), cancel);

    /// <summary>Carries out a person's command whose rule spans streams.</summary>
    public async Task DoAcross<TCommand>(
        DemoPerson person,
        IDecideAcross<TCommand> command,
        CancellationToken cancel
    )
        where TCommand : IDecideAcross<TCommand> =>
        await desk.ExecuteAcross(command, await Actor(person, cancel), cancel);

    /// <summary>Carries out a command of the platform itself.</summary>
    public Task DoAsPlatform<TCommand, TState, TEvent>(
        IDecide<TCommand, TState, TEvent> command,
        CancellationToken cancel
    )
        where TCommand : IDecide<TCommand, TState, TEvent>
        where TState : IEvolve<TState, TEvent>
        where TEvent : class => desk.Execute(command, Kernel.Actor.Platform, cancel);

    private async Task<Actor> Actor(DemoPerson person, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<IActorSource>()
            .Of(DemoIds.Person(person), cancel);
    }
}
