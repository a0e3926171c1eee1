namespace TradePromotion.EventStore;

/// <summary>A read model: a table that events write. Derive from <see cref="View{TRow}"/>.</summary>
public abstract class View
{
    private protected View(string name, int version) => (Name, Version) = (name, version);

    /// <summary>Its name and the beginning of its table's name: lower case, at most 40 characters.</summary>
    public string Name { get; }

    /// <summary>Raised when the meaning of what is written changes though columns and events do not: the view is then filled anew.</summary>
    public int Version { get; }

    internal abstract Type RowType { get; }

    internal abstract ViewRuntime Bind(StoreContext store);
}

/// <summary>
/// A view with rows of one type. The constructor says what each event does to the rows; these functions are pure, for the same
/// events are folded again whenever the view is rebuilt. An event may be named by a base type; all its kinds are then meant.
/// </summary>
/// <typeparam name="TRow">A record; its properties are the columns.</typeparam>
/// <param name="name">Lower case, unique.</param>
/// <param name="version">See <see cref="View.Version"/>.</param>
public abstract class View<TRow>(string name, int version = 1) : View(name, version)
    where TRow : class, IRow
{
    private readonly List<ViewHandler<TRow>> _handlers = [];
    private readonly List<ViewIndex> _indexes = [];

    internal override Type RowType => typeof(TRow);

    internal override ViewRuntime Bind(StoreContext store) =>
        new ViewRuntime<TRow>(store, this, _handlers, _indexes);

    /// <summary>The rows these events lead to, in memory and without a store: what tests of a view ask.</summary>
    public IReadOnlyList<TRow> RowsAfter(IEnumerable<(object Event, Recorded Recorded)> events)
    {
        // Only loading and writing need the runtime, and nothing is loaded or written here.
        var rows = new RowBuffer<TRow>(null!) { IsComplete = true };
        foreach (var (happened, recorded) in events)
        foreach (var handler in _handlers.Where(h => h.Event.IsInstanceOfType(happened)))
            handler.Apply(rows, happened, recorded);
        return [.. rows.Rows];
    }

    /// <summary>The event makes a row, or makes it wholly anew.</summary>
    protected void Starts<E>(Func<E, Recorded, TRow> create) =>
        On<E>((_, _) => [], (rows, e, recorded) => rows.Put(create(e, recorded)));

    /// <summary>The event changes one row; where there is none, nothing happens.</summary>
    protected void Changes<E>(Func<E, Guid> key, Func<TRow, E, Recorded, TRow> change) =>
        Changes<E>(e => [key(e)], change);

    /// <summary>The event changes several rows; those that do not exist are passed over.</summary>
    protected void Changes<E>(
        Func<E, IEnumerable<Guid>> keys,
        Func<TRow, E, Recorded, TRow> change
    ) =>
        On<E>(
            (e, _) => keys(e),
            (rows, e, recorded) =>
            {
                foreach (var key in keys(e).Distinct())
                    if (rows.Get(key) is { } row)
                        rows.Put(key, change(row, e, recorded));
            }
        );

    /// <summary>The event sets one row whatever it was: null comes in where there is none, null goes out to end it.</summary>
    protected void Sets<E>(Func<E, Recorded, Guid> key, Func<TRow?, E, Recorded, TRow?> set) =>
        On<E>(
            (e, recorded) => [key(e, recorded)],
            (rows, e, recorded) =>
            {
                var id = key(e, recorded);
                rows.Put(id, set(rows.Get(id), e, recorded));
            }
        );

    /// <summary>The event ends a row.</summary>
    protected void Ends<E>(Func<E, Guid> key) =>
        On<E>((_, _) => [], (rows, e, _) => rows.Put(key(e), null));

    /// <summary>An index over columns, named as properties or as columns.</summary>
    protected void Index(params string[] columns) => Add(ViewIndexKind.Plain, columns);

    /// <summary>A unique index. Two rows that collide stop the view, so it belongs to what the streams already guarantee.</summary>
    protected void Unique(params string[] columns) => Add(ViewIndexKind.Unique, columns);

    /// <summary>A trigram index for "contains" searches on a text column.</summary>
    protected void SearchIndex(string column) => Add(ViewIndexKind.Search, [column]);

    private void Add(ViewIndexKind kind, string[] columns) =>
        _indexes.Add(new(kind, [.. columns.Select(RowShape<TRow>.Instance.ColumnName)]));

    private void On<E>(
        Func<E, Recorded, IEnumerable<Guid>> needs,
        Action<RowBuffer<TRow>, E, Recorded> apply
    ) =>
        _handlers.Add(
            new(
                typeof(E),
                (e, recorded) => needs((E)e, recorded),
                (rows, e, recorded) => apply(rows, (E)e, recorded)
            )
        );
}

internal enum ViewIndexKind
{
    Plain,
    Unique,
    Search,
}

internal sealed record ViewIndex(ViewIndexKind Kind, IReadOnlyList<string> Columns);
