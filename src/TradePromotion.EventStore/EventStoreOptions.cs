using System.Reflection;
using System.Text.Json.Nodes;

namespace TradePromotion.EventStore;

/// <summary>What a store is made of. Everything is checked when the store is made, so a mistake shows at start.</summary>
public sealed class EventStoreOptions
{
    internal List<Assembly> Assemblies { get; } = [];
    internal List<Upcast> Upcasts { get; } = [];
    internal List<View> Views { get; } = [];
    internal List<Type> Reactions { get; } = [];
    internal Dictionary<Type, int> Snapshots { get; } = [];

    /// <summary>How many rows a view may hold in memory while it is filled; more go to the table in between.</summary>
    internal int RowsInMemory { get; set; } = 200_000;

    /// <summary>The database.</summary>
    public required string ConnectionString { get; set; }

    /// <summary>
    /// Called when the server broke the store's connection to it: most likely it was restarted, and connections that others keep
    /// for later are dead too.
    /// </summary>
    public Action ConnectionLost { get; set; } = () => { };

    /// <summary>Where the events stand (a plain lower-case identifier).</summary>
    public string Schema { get; set; } = "store";

    /// <summary>Where the tables of the views stand (a plain lower-case identifier).</summary>
    public string ViewSchema { get; set; } = "views";

    /// <summary>32 bytes in base64; wraps the keys of persons.</summary>
    public required string MasterKey { get; set; }

    /// <summary>Registers every event of an assembly. Two events of one name, or one without a name, stop the start.</summary>
    public void AddEventsOf(Assembly assembly) => Assemblies.Add(assembly);

    /// <summary>How an event stored under an old name becomes the next shape. Pure; chained until a name that is in use.</summary>
    public void AddUpcast(
        string storedName,
        string toStoredName,
        Func<JsonObject, JsonObject> upcast
    ) => Upcasts.Add(new(storedName, toStoredName, upcast));

    /// <summary>Adds a view.</summary>
    public void AddView(View view) => Views.Add(view);

    /// <summary>Adds a reaction. It begins at the events appended after its first registration.</summary>
    public void AddReaction<TReaction>()
        where TReaction : Reaction => Reactions.Add(typeof(TReaction));

    /// <summary>
    /// Keeps snapshots of streams of this state once they have this many events. Only for states that survive being
    /// written as JSON whole; streams with personal fields get none, so that nothing of an erased person remains.
    /// </summary>
    public void AddSnapshots<TState>(int every = 500) => Snapshots[typeof(TState)] = every;
}
