using System.Collections.Immutable;

namespace TradePromotion.Companies.Inviting;

/// <summary>What has happened to the letters an officer sends to owners of companies.</summary>
public abstract record OwnerLettersEvent;

/// <summary>An officer invited the owner of a company their agency entered.</summary>
[EventName("owner_letter_counted")]
public sealed record OwnerLetterCounted(Guid By, Guid CompanyId, DateTimeOffset At)
    : OwnerLettersEvent;

/// <summary>How many letters to owners an officer has sent of late: one stream a person, so that the number of a day holds across companies.</summary>
/// <param name="SentAt">The moments, the latest last: no more than are ever counted.</param>
public sealed record OwnerLetters(ImmutableList<DateTimeOffset> SentAt)
    : IEvolve<OwnerLetters, OwnerLettersEvent>
{
    /// <summary>How many letters an officer may send within a day, so that nobody writes to half the world from here.</summary>
    public const int MostADay = 200;

    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    public static string StreamType => "owner_letters";

    public static OwnerLetters Initial { get; } = new(ImmutableList<DateTimeOffset>.Empty);

    /// <summary>The one stream of an officer.</summary>
    public static Guid IdOf(Guid officer) => Ids.Of("owner letters", officer);

    /// <summary>Whether no more may be sent now.</summary>
    public bool IsFullAt(DateTimeOffset now) => SentAt.Count(at => at > now - Day) >= MostADay;

    public static OwnerLetters Evolve(OwnerLetters state, OwnerLettersEvent @event) =>
        @event switch
        {
            OwnerLetterCounted e => new(Counted(state.SentAt.Add(e.At))),
            _ => state,
        };

    private static ImmutableList<DateTimeOffset> Counted(ImmutableList<DateTimeOffset> moments) =>
        moments.Count > MostADay ? moments.RemoveRange(0, moments.Count - MostADay) : moments;
}
