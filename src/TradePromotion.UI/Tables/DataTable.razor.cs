using Microsoft.AspNetCore.Components;
using Radzen;
using Radzen.Blazor;

namespace TradePromotion.UI;

/// <summary>
/// A long list in a Radzen grid: pages and order come from the server, rows become cards on a phone, the head stays in view.
/// Stands in a <see cref="RadzenIsland"/> that has its first page ready; a list found anew needs a new <c>@key</c>.
/// </summary>
/// <typeparam name="TItem">A row.</typeparam>
public sealed partial class DataTable<TItem>
    where TItem : notnull
{
    private readonly List<DataColumn<TItem>> _sortable = [];
    private RadzenDataGrid<TItem>? _grid;
    private TablePage<TItem> _page = new([], 0);
    private int _drawn;

    /// <summary>What is listed, for screen readers.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>The columns: <see cref="DataColumn{TItem}"/>s.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment Columns { get; set; }

    /// <summary>What the first page answers.</summary>
    [Parameter, EditorRequired]
    public required TableRequest First { get; set; }

    /// <summary>The page the list begins with.</summary>
    [Parameter, EditorRequired]
    public required TablePage<TItem> FirstPage { get; set; }

    /// <summary>Gets another page.</summary>
    [Parameter, EditorRequired]
    public required Func<TableRequest, Task<TablePage<TItem>>> Load { get; set; }

    /// <summary>Told when another page is shown.</summary>
    [Parameter, EditorRequired]
    public required Func<TableRequest, Task> Shown { get; set; }

    /// <summary>The address of a page, for readers without scripts.</summary>
    [Parameter, EditorRequired]
    public required Func<TableRequest, string> Address { get; set; }

    /// <summary>Rows on a page.</summary>
    [Parameter, EditorRequired]
    public required int PageSize { get; set; }

    /// <summary>The label of the choice of an order, shown where there are no heads to click.</summary>
    [Parameter, EditorRequired]
    public required string SortText { get; set; }

    /// <summary>The name of the list's own order.</summary>
    [Parameter, EditorRequired]
    public required string OwnOrderText { get; set; }

    /// <summary>How the choice calls a column's order with the last first; {0} is the column.</summary>
    [Parameter, EditorRequired]
    public required string DescendingText { get; set; }

    /// <summary>The word for the page before.</summary>
    [Parameter, EditorRequired]
    public required string PreviousText { get; set; }

    /// <summary>The word for the page after.</summary>
    [Parameter, EditorRequired]
    public required string NextText { get; set; }

    /// <summary>What is shown now.</summary>
    public TableRequest Request { get; private set; } = new();

    private int Pages => Math.Max(1, (_page.Count + PageSize - 1) / PageSize);

    /// <summary>A column tells that it is there.</summary>
    internal void Add(DataColumn<TItem> column)
    {
        _sortable.RemoveAll(known => known.Name == column.Name);
        if (column.Name is not null)
            _sortable.Add(column);
    }

    protected override async Task OnInitializedAsync()
    {
        (Request, _page) = (First, FirstPage);
        // Columns and pager are known once they are drawn; the second drawing shows the choice of an order and the right page.
        await Task.Yield();
        if (_grid is not null)
            _grid.CurrentPage = Request.Page - 1;
    }

    private Task Asked(LoadDataArgs asked)
    {
        var sort = asked.Sorts?.FirstOrDefault(by => by.SortOrder is not null);
        return Show(
            new TableRequest(
                ((asked.Skip ?? 0) / PageSize) + 1,
                sort?.Property,
                sort?.SortOrder == SortOrder.Descending
            )
        );
    }

    // Radzen's own cards for phones hide the head cell by cell and so leave a row without children to screen readers.
    private static void Labelled(DataGridCellRenderEventArgs<TItem> cell) =>
        cell.Attributes["data-label"] = cell.Column?.Title ?? "";

    // A grid made anew begins in the order wanted.
    private async Task SortFromList(ChangeEventArgs change)
    {
        await Show(TableRequest.From(1, change.Value?.ToString()));
        _drawn++;
    }

    // The reader may ask again before the answer is there: only the last request counts.
    private async Task Show(TableRequest request)
    {
        if (request == Request)
            return;
        Request = request;
        var page = await Load(request);
        if (request != Request)
            return;
        _page = page;
        await Shown(request);
    }
}
