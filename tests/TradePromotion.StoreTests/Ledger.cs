using TradePromotion.EventStore;
using TradePromotion.Kernel;

namespace TradePromotion.StoreTests;

/// <summary>A thing to test with: an account of whole numbers.</summary>
public sealed record Ledger(string Name, long Balance, int Entries) : IEvolve<Ledger, LedgerEvent>
{
    public static string StreamType => "ledger";
    public static Ledger Initial => new("", 0, 0);

    public static Ledger Evolve(Ledger state, LedgerEvent @event) =>
        @event switch
        {
            LedgerOpened e => state with { Name = e.Name },
            AmountBooked e => state with
            {
                Balance = state.Balance + e.Amount,
                Entries = state.Entries + 1,
            },
            _ => state,
        };
}

public abstract record LedgerEvent;

[EventName("ledger_opened")]
public sealed record LedgerOpened(Guid LedgerId, string Name) : LedgerEvent;

[EventName("amount_booked")]
public sealed record AmountBooked(Guid LedgerId, long Amount) : LedgerEvent;

[EventName("ledger_closed")]
public sealed record LedgerClosed(Guid LedgerId) : LedgerEvent;

[EventName("owner_named")]
public sealed record OwnerNamed(
    Guid LedgerId,
    [property: DataSubject] Guid PersonId,
    [Personal] string FullName,
    string Role
) : LedgerEvent;

[EventName("ledger_classified", Version = 2)]
public sealed record LedgerClassified(Guid LedgerId, LocalText Title, LedgerKind Kind)
    : LedgerEvent;

public enum LedgerKind
{
    Open,
    Reserved,
}

public sealed record LedgerRow : IRow
{
    public required Guid Id { get; init; }
    public string Name { get; init; } = "";
    public long Balance { get; init; }
    public int Entries { get; init; }
    public LedgerKind? Kind { get; init; }
    public LocalText Title { get; init; } = LocalText.Empty;
    public string Owner { get; init; } = "";
    public IReadOnlyList<string> Words { get; init; } = [];
    public DateTimeOffset Since { get; init; }
    public Guid? By { get; init; }
}

public sealed class LedgerView : View<LedgerRow>
{
    public LedgerView()
        : this(1) { }

    public LedgerView(int version)
        : base("ledgers", version)
    {
        Starts<LedgerOpened>(
            (e, r) =>
                new()
                {
                    Id = e.LedgerId,
                    Name = e.Name,
                    Since = r.At,
                    By = r.By,
                    Words = e.Name.Split(' '),
                }
        );
        Changes<AmountBooked>(
            e => e.LedgerId,
            (row, e, _) =>
                row with
                {
                    Balance = row.Balance + (e.Amount * version),
                    Entries = row.Entries + 1,
                }
        );
        Changes<OwnerNamed>(e => e.LedgerId, (row, e, _) => row with { Owner = e.FullName });
        Changes<LedgerClassified>(
            e => e.LedgerId,
            (row, e, _) => row with { Title = e.Title, Kind = e.Kind }
        );
        Ends<LedgerClosed>(e => e.LedgerId);
        Index(nameof(LedgerRow.Balance));
        SearchIndex(nameof(LedgerRow.Name));
    }
}
