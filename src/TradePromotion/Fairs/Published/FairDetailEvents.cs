namespace TradePromotion.Fairs.Published;

/// <summary>Where a fair takes place. Stored by name; never renamed.</summary>
public enum FairKind
{
    /// <summary>On this platform only.</summary>
    Online,

    /// <summary>Here and in a hall people can walk into.</summary>
    Hybrid,
}

/// <summary>How the fair presents itself from now on.</summary>
/// <param name="Venue">Where a hybrid fair's hall stands.</param>
/// <param name="Banner">Hash of the banner's content; null for the drawn default.</param>
/// <param name="FocusX">The banner's focal point, 0 (left) to 100 (right).</param>
/// <param name="FocusY">The banner's focal point, 0 (top) to 100 (bottom).</param>
/// <param name="Markets">Countries its exhibitors want to sell to, ISO 3166-1 alpha-2.</param>
/// <param name="BannerText">What the banner shows, for people who do not see it; null where nothing is said.</param>
[EventName("fair_described")]
public sealed record FairDescribed(
    Guid FairId,
    LocalText Name,
    LocalText Lead,
    FairKind Kind,
    LocalText Venue,
    LocalText Story,
    LocalText Rules,
    string? Banner,
    int FocusX,
    int FocusY,
    IReadOnlyList<string> Sectors,
    IReadOnlyList<string> Markets,
    LocalText? BannerText = null
) : FairEvent, ICarriedOver
{
    string ICarriedOver.Part => "described";

    FairEvent ICarriedOver.CarriedOver(Guid fairId, int daysLater) => this with { FairId = fairId };
}

/// <summary>A question people ask, with its answer.</summary>
public sealed record FairAnswer(LocalText Question, LocalText Answer);

/// <summary>The questions answered on the fair's page from now on, in order.</summary>
[EventName("fair_questions_answered")]
public sealed record FairQuestionsAnswered(Guid FairId, IReadOnlyList<FairAnswer> Answers)
    : FairEvent,
        ICarriedOver
{
    string ICarriedOver.Part => "answers";

    FairEvent ICarriedOver.CarriedOver(Guid fairId, int daysLater) => this with { FairId = fairId };
}

/// <summary>A document that lies here.</summary>
/// <param name="Owner">Under whom it is kept: a fair made from another one lists the same files.</param>
public sealed record FairFile(Guid Id, Guid Owner, string Name, string ContentType, long Size);

/// <summary>Something to read about the fair: under its address on the web, or a file that lies here.</summary>
/// <param name="Link">Empty for a file.</param>
public sealed record FairDocument(LocalText Title, string Link, FairFile? File = null);

/// <summary>The documents on the fair's page from now on, in order.</summary>
[EventName("fair_documents_listed")]
public sealed record FairDocumentsListed(Guid FairId, IReadOnlyList<FairDocument> Documents)
    : FairEvent,
        ICarriedOver
{
    string ICarriedOver.Part => "documents";

    FairEvent ICarriedOver.CarriedOver(Guid fairId, int daysLater) => this with { FairId = fairId };
}

/// <summary>How much a sponsor gives, the most first. Stored by name; never renamed.</summary>
public enum SponsorLevel
{
    Diamond,
    Gold,
    Silver,
    Bronze,

    /// <summary>Gives work or reach instead of money.</summary>
    Partner,
}

/// <summary>Who supports the fair.</summary>
/// <param name="Link">Their page on the web; empty when they have none.</param>
/// <param name="Logo">Hash of their mark's content; null for a drawn one.</param>
public sealed record FairSponsor(string Name, SponsorLevel Level, string Link, string? Logo = null);

/// <summary>Who supports the fair from now on, in order.</summary>
[EventName("fair_sponsors_named")]
public sealed record FairSponsorsNamed(Guid FairId, IReadOnlyList<FairSponsor> Sponsors)
    : FairEvent,
        ICarriedOver
{
    string ICarriedOver.Part => "sponsors";

    FairEvent ICarriedOver.CarriedOver(Guid fairId, int daysLater) => this with { FairId = fairId };
}

/// <summary>Something on stage, by the clock of the fair's zone.</summary>
/// <param name="Speakers">Names and what they are, as people would read them; empty when there are none.</param>
/// <param name="Place">Where it can be seen; empty for the fair's one stage.</param>
public sealed record AgendaItem(
    DateOnly Day,
    TimeOnly Starts,
    TimeOnly Ends,
    LocalText Title,
    string Speakers,
    string Place
);

/// <summary>The fair's programme from now on, in the order of time.</summary>
[EventName("fair_agenda_set")]
public sealed record FairAgendaSet(Guid FairId, IReadOnlyList<AgendaItem> Items)
    : FairEvent,
        ICarriedOver
{
    string ICarriedOver.Part => "agenda";

    FairEvent ICarriedOver.CarriedOver(Guid fairId, int daysLater) =>
        new FairAgendaSet(
            fairId,
            [.. Items.Select(item => item with { Day = item.Day.AddDays(daysLater) })]
        );
}

/// <summary>A day with hours of its own.</summary>
/// <param name="Opens">Null on a day the fair stays closed.</param>
/// <param name="Closes">At or before <paramref name="Opens"/> it means the night after; null on a day the fair stays closed.</param>
public sealed record DayHours(DateOnly Day, TimeOnly? Opens, TimeOnly? Closes);

/// <summary>When the fair is open from now on, by the clock of its zone; its days stay.</summary>
[EventName("fair_hours_set")]
public sealed record FairHoursSet(
    Guid FairId,
    TimeOnly Opens,
    TimeOnly Closes,
    IReadOnlyList<DayHours> Exceptions
) : FairEvent, ICarriedOver
{
    string ICarriedOver.Part => "hours";

    FairEvent ICarriedOver.CarriedOver(Guid fairId, int daysLater) =>
        this with
        {
            FairId = fairId,
            Exceptions =
            [
                .. Exceptions.Select(day => day with { Day = day.Day.AddDays(daysLater) }),
            ],
        };
}

/// <summary>The fair takes place on other days. Its hours and its programme move along.</summary>
[EventName("fair_postponed")]
public sealed record FairPostponed(
    Guid FairId,
    DateOnly FirstDay,
    DateOnly LastDay,
    int DaysLater,
    LocalText Reason
) : FairEvent;

/// <summary>The fair does not take place, or not any more.</summary>
[EventName("fair_cancelled")]
public sealed record FairCancelled(Guid FairId, LocalText Reason) : FairEvent;

/// <summary>The fair was made from an older one, whose texts, hall and programme it began with.</summary>
[EventName("fair_cloned")]
public sealed record FairCloned(Guid FairId, Guid FromFairId) : FairEvent;

/// <summary>Whether officers find the fair first when they make a new one from an old one.</summary>
[EventName("fair_template_marked")]
public sealed record FairTemplateMarked(Guid FairId, bool IsTemplate) : FairEvent;

/// <summary>The agencies that run the fair together with the one that announced it.</summary>
[EventName("fair_co_organisers_set")]
public sealed record FairCoOrganisersSet(Guid FairId, IReadOnlyList<Guid> AgencyIds) : FairEvent;
