using System.Diagnostics;

namespace TradePromotion.Deciding;

/// <summary>
/// The one door for commands: load, authorise, decide, append at the versions read, wait until the views show it.
/// The only place that knows concurrency, retry and audit metadata.
/// </summary>
public sealed class Desk(Store store, Views views)
{
    private const int Attempts = 6;
    private static readonly TimeSpan PatienceForViews = TimeSpan.FromSeconds(3);

    /// <summary>Carries out a command to one stream.</summary>
    /// <returns>The position of the last event; 0 when nothing had to be done.</returns>
    /// <exception cref="Refusal">A rule said no.</exception>
    /// <exception cref="Forbidden">The actor may not do this.</exception>
    public Task<long> Execute<TCommand, TState, TEvent>(
        IDecide<TCommand, TState, TEvent> command,
        Actor actor,
        CancellationToken cancel = default
    )
        where TCommand : IDecide<TCommand, TState, TEvent>
        where TState : IEvolve<TState, TEvent>
        where TEvent : class
    {
        var given = (TCommand)command;
        var stream = StreamRef.To<TState, TEvent>(command.StreamId);
        return Carry(
            typeof(TCommand),
            [stream],
            actor,
            states => TCommand.Allows(given, states.Of<TState>(stream.Id), actor),
            states =>
                [
                    StreamChange.To(
                        stream.Id,
                        [.. TCommand.Decide(given, states.Of<TState>(stream.Id))]
                    ),
                ],
            cancel
        );
    }

    /// <summary>Carries out a command whose rule spans several streams; all of it happens or nothing.</summary>
    /// <inheritdoc cref="Execute{TCommand,TState,TEvent}"/>
    public Task<long> ExecuteAcross<TCommand>(
        IDecideAcross<TCommand> command,
        Actor actor,
        CancellationToken cancel = default
    )
        where TCommand : IDecideAcross<TCommand>
    {
        var given = (TCommand)command;
        return Carry(
            typeof(TCommand),
            command.Streams,
            actor,
            states => TCommand.Allows(given, states, actor),
            states => TCommand.Decide(given, states),
            cancel
        );
    }

    private async Task<long> Carry(
        Type command,
        IReadOnlyList<StreamRef> streams,
        Actor actor,
        Func<States, bool> allows,
        Func<States, IReadOnlyList<StreamChange>> decide,
        CancellationToken cancel
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            var states = new Dictionary<Guid, object>();
            var versions = new Dictionary<Guid, long>();
            foreach (var stream in streams)
                (states[stream.Id], versions[stream.Id]) = await store.Load(stream, cancel: cancel);

            var seen = new States(states);
            if (!allows(seen))
                throw new Forbidden(command.Name);
            var changes = decide(seen)
                .Where(change => change.Events.Count > 0)
                .ToDictionary(c => c.Id, c => c.Events);
            if (changes.Count == 0)
                return 0;

            var appends = streams
                .Select(s => new StreamAppend(
                    s.Id,
                    s.StreamType,
                    ExpectedVersion.At(versions[s.Id]),
                    changes.GetValueOrDefault(s.Id, [])
                ))
                .ToList();
            try
            {
                var position = await store.Append(appends, Metadata(command, actor), cancel);
                var types = changes
                    .Values.SelectMany(events => events)
                    .Select(e => e.GetType())
                    .Distinct()
                    .ToList();
                await views.WaitFor(position, PatienceForViews, types, cancel);
                return position;
            }
            catch (ConcurrencyConflict) when (attempt < Attempts)
            {
                await Task.Delay(Random.Shared.Next(1, 5 << attempt), cancel);
            }
            catch (ConcurrencyConflict)
            {
                throw new Refusal("Deciding.Refused.Busy");
            }
            catch (UnwritableText)
            {
                throw new Refusal("Deciding.Refused.Characters");
            }
        }
    }

    private static EventMetadata Metadata(Type command, Actor actor) =>
        new(Activity.Current?.TraceId.ToString(), command.Name, Who(actor));

    // From where: only the device's id. Its network address can be forgotten, an event cannot.
    private static Dictionary<string, string> Who(Actor actor)
    {
        var who = new Dictionary<string, string>
        {
            ["by"] =
                actor.IsKnown ? actor.PersonId.ToString()
                : actor.IsPlatform ? "platform"
                : "anonymous",
        };
        if (actor.Device is { } device)
            who["from"] = device.ToString();
        return who;
    }
}
