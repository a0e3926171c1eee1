namespace TradePromotion.Deciding;

/// <summary>A module introduces itself here: delete its folder and its line in Program.cs, and the feature is gone.</summary>
public interface IModule
{
    /// <summary>Says everything the module adds.</summary>
    static abstract void Add(ModuleBuilder module);
}

/// <summary>Where a menu entry stands.</summary>
public enum MenuPlace
{
    /// <summary>In the head of the public pages.</summary>
    Public,

    /// <summary>In the rail of the working pages.</summary>
    Desk,
}

/// <summary>An entry of a menu.</summary>
/// <param name="Word">The key of its text.</param>
/// <param name="Url">The address, relative to the language's base.</param>
/// <param name="Icon">The name of its icon.</param>
/// <param name="Place">The menu it stands in.</param>
/// <param name="Order">Smaller stands first.</param>
/// <param name="For">Who sees it.</param>
/// <param name="Also">Addresses of other pages that belong to it.</param>
public sealed record MenuEntry(
    string Word,
    string Url,
    string Icon,
    MenuPlace Place,
    int Order,
    Func<Actor, bool> For,
    IReadOnlyList<string>? Also = null
);

/// <summary>Collects what the modules add.</summary>
public sealed class ModuleBuilder(IServiceCollection services, IConfiguration configuration)
{
    private readonly List<View> _views = [];
    private readonly List<Action<EventStoreOptions>> _store = [];
    private readonly List<Action<IEndpointRouteBuilder>> _endpoints = [];
    private readonly List<MenuEntry> _menu = [];

    /// <summary>The application's services.</summary>
    public IServiceCollection Services { get; } = services;

    /// <summary>The application's configuration.</summary>
    public IConfiguration Configuration { get; } = configuration;

    /// <summary>The menu entries of all modules.</summary>
    public IReadOnlyList<MenuEntry> Menu => _menu;

    /// <summary>Adds a module.</summary>
    public ModuleBuilder With<TModule>()
        where TModule : IModule
    {
        TModule.Add(this);
        return this;
    }

    /// <summary>Adds a view.</summary>
    public ModuleBuilder View(View view)
    {
        _views.Add(view);
        return this;
    }

    /// <summary>Adds a reaction to what has happened.</summary>
    public ModuleBuilder Reaction<TReaction>()
        where TReaction : Reaction
    {
        _store.Add(options => options.AddReaction<TReaction>());
        return this;
    }

    /// <summary>Adds an upcast or another setting of the event store.</summary>
    public ModuleBuilder InStore(Action<EventStoreOptions> configure)
    {
        _store.Add(configure);
        return this;
    }

    /// <summary>Adds endpoints and hubs.</summary>
    public ModuleBuilder Endpoints(Action<IEndpointRouteBuilder> map)
    {
        _endpoints.Add(map);
        return this;
    }

    /// <summary>Adds a menu entry; everyone sees it unless <paramref name="forWhom"/> says otherwise.</summary>
    public ModuleBuilder MenuEntry(
        string word,
        string url,
        string icon,
        MenuPlace place,
        int order,
        Func<Actor, bool>? forWhom = null,
        params string[] also
    )
    {
        _menu.Add(new MenuEntry(word, url, icon, place, order, forWhom ?? (_ => true), also));
        return this;
    }

    /// <summary>Hands views, reactions and upcasts to the store.</summary>
    public void Configure(EventStoreOptions options)
    {
        options.AddEventsOf(typeof(ModuleBuilder).Assembly);
        _views.ForEach(options.AddView);
        _store.ForEach(configure => configure(options));
    }

    /// <summary>Maps all endpoints.</summary>
    public void Map(IEndpointRouteBuilder app) => _endpoints.ForEach(map => map(app));
}
