namespace TradePromotion.Matching.Timetabling;

/// <summary>
/// Wished meetings that are to get a slot, two people, a table and, where they need one, an interpreter. The core is the
/// problem of Bofill, Coll, Garcia, Giráldez-Cru, Pesant, Suy and Villaret (JAIR 74, 2022): nobody is in two meetings at
/// once, a slot holds at most as many meetings as there are tables, and the breaks in people's days are to be few. A break
/// is an idle stretch between two meetings of one person and one day, counted once whatever its length. Beyond it: wishes
/// carry weights and may stay unplaced, a company may send one of several people, days are many, interpreters are few.
/// People, wishes and interpreters count from 0; a slot is written as <see cref="SlotNumber"/>.
/// </summary>
/// <param name="Days">How many slots each day has, at most <see cref="SlotNumber.MostADay"/>.</param>
/// <param name="Tables">How many meetings a slot holds.</param>
/// <param name="People">Who may meet.</param>
/// <param name="Wishes">The meetings wished.</param>
/// <param name="Interpreters">Who can interpret.</param>
/// <param name="Fairness">The most by which two people's breaks may differ; null where it does not matter.</param>
public sealed record MeetingProblem(
    IReadOnlyList<int> Days,
    int Tables,
    IReadOnlyList<Person> People,
    IReadOnlyList<Wish> Wishes,
    IReadOnlyList<Interpreter> Interpreters,
    int? Fairness = null
)
{
    /// <summary>A bit for each slot of a day.</summary>
    public ulong Day(int day) => SlotNumber.First(Days[day]);

    /// <summary>The slots of a day in which a wish may be met by these two, a bit each: both come, and it is allowed.</summary>
    public ulong SlotsOf(int wish, int day, int host, int guest) =>
        Day(day) & Wishes[wish].Allowed[day] & People[host].Free[day] & People[guest].Free[day];

    /// <summary>For every person, the wishes he may be asked to meet, each once.</summary>
    public List<int>[] WishesByPerson()
    {
        var wishes = People.Select(_ => new List<int>()).ToArray();
        for (var w = 0; w < Wishes.Count; w++)
            foreach (var person in Wishes[w].Hosts.Concat(Wishes[w].Guests).Distinct())
                wishes[person].Add(w);
        return wishes;
    }
}

/// <summary>A person with a day of his own.</summary>
/// <param name="Free">For every day, a bit for each slot in which he can come.</param>
/// <param name="Uneasy">For every day, a bit for each slot he would rather not have: early or late where he lives.</param>
/// <param name="MostADay">How many meetings he takes in a day.</param>
/// <param name="Buffer">How many slots he wants between two meetings; such a pause is no break.</param>
public sealed record Person(
    IReadOnlyList<ulong> Free,
    IReadOnlyList<ulong> Uneasy,
    int MostADay = SlotNumber.MostADay,
    int Buffer = 0
);

/// <summary>A meeting wished by two sides.</summary>
/// <param name="Hosts">Those of one side who may take it: one of them does.</param>
/// <param name="Guests">Those of the other.</param>
/// <param name="Allowed">For every day, a bit for each slot it may have; a fixed meeting has one bit.</param>
/// <param name="Weight">What it is worth to hold it, 1 and more.</param>
/// <param name="Interpreters">Those who know both languages; null where the two understand each other.</param>
/// <param name="After">Wishes whose meetings must be over before this one begins, where they are placed.</param>
/// <param name="Published">Where it stands in the timetable people already have; null where it is new.</param>
public sealed record Wish(
    IReadOnlyList<int> Hosts,
    IReadOnlyList<int> Guests,
    IReadOnlyList<ulong> Allowed,
    int Weight,
    IReadOnlyList<int>? Interpreters,
    IReadOnlyList<int> After,
    Placement? Published = null
);

/// <summary>Somebody who interprets.</summary>
/// <param name="Free">For every day, a bit for each slot in which he works.</param>
/// <param name="RestAfter">After so many slots in a row he has one without.</param>
public sealed record Interpreter(IReadOnlyList<ulong> Free, int RestAfter = SlotNumber.MostADay);

/// <summary>Where a wish is met.</summary>
/// <param name="Slot">The slot, a <see cref="SlotNumber"/>.</param>
/// <param name="Host">Who comes for one side.</param>
/// <param name="Guest">Who comes for the other.</param>
/// <param name="Interpreter">Who interprets; null where nobody needs to.</param>
public readonly record struct Placement(int Slot, int Host, int Guest, int? Interpreter);

/// <summary>A slot of a day as one number that grows with time: 64 a day, so that the day and the bit are cheap to read.</summary>
public static class SlotNumber
{
    /// <summary>How many slots a day can have.</summary>
    public const int MostADay = 64;

    /// <summary>The number of a slot of a day, both from 0.</summary>
    public static int Of(int day, int index) => (day << 6) | index;

    /// <summary>The day, from 0.</summary>
    public static int Day(int slot) => slot >> 6;

    /// <summary>The place within the day, from 0.</summary>
    public static int Index(int slot) => slot & 63;

    /// <summary>The slot's bit in its day.</summary>
    public static ulong Bit(int slot) => 1UL << (slot & 63);

    /// <summary>Bits for the first <paramref name="count"/> slots of a day.</summary>
    public static ulong First(int count) => count >= 64 ? ulong.MaxValue : (1UL << count) - 1;
}
