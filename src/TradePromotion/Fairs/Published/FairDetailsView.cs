namespace TradePromotion.Fairs.Published;

/// <summary>What a fair tells about itself beyond what lists show: read by its own pages only.</summary>
public sealed record FairDetailsView : IRow
{
    public Guid Id { get; init; }
    public LocalText Venue { get; init; } = LocalText.Empty;
    public LocalText Story { get; init; } = LocalText.Empty;
    public LocalText Rules { get; init; } = LocalText.Empty;

    /// <summary>Hash of the banner's content; null for the drawn default.</summary>
    public string? Banner { get; init; }

    /// <summary>What the banner shows, for people who do not see it.</summary>
    public LocalText BannerText { get; init; } = LocalText.Empty;
    public int FocusX { get; init; } = 50;
    public int FocusY { get; init; } = 50;
    public IReadOnlyList<string> Markets { get; init; } = [];
    public IReadOnlyList<FairAnswer> Answers { get; init; } = [];
    public IReadOnlyList<FairDocument> Documents { get; init; } = [];
    public IReadOnlyList<FairSponsor> Sponsors { get; init; } = [];

    /// <summary>How visitors register; null as long as they need not.</summary>
    public FairRegistrationSet? Registration { get; init; }

    /// <summary>The programme in the order of time.</summary>
    public IReadOnlyList<AgendaItem> Agenda { get; init; } = [];
}

/// <summary>Keeps <see cref="FairDetailsView"/>.</summary>
public sealed class FairDetailsViewProjection : View<FairDetailsView>
{
    public FairDetailsViewProjection()
        : base("fair_details", version: 2)
    {
        Starts<FairAnnounced>((e, _) => new FairDetailsView { Id = e.FairId });
        Changes<FairDescribed>(
            e => e.FairId,
            (row, e, _) =>
                row with
                {
                    Venue = e.Venue,
                    Story = e.Story,
                    Rules = e.Rules,
                    Banner = e.Banner,
                    BannerText = e.BannerText ?? LocalText.Empty,
                    FocusX = e.FocusX,
                    FocusY = e.FocusY,
                    Markets = e.Markets,
                }
        );
        Changes<FairQuestionsAnswered>(
            e => e.FairId,
            (row, e, _) => row with { Answers = e.Answers }
        );
        Changes<FairDocumentsListed>(
            e => e.FairId,
            (row, e, _) => row with { Documents = e.Documents }
        );
        Changes<FairSponsorsNamed>(
            e => e.FairId,
            (row, e, _) => row with { Sponsors = e.Sponsors }
        );
        Changes<FairRegistrationSet>(e => e.FairId, (row, e, _) => row with { Registration = e });
        Changes<FairAgendaSet>(e => e.FairId, (row, e, _) => row with { Agenda = e.Items });
        Changes<FairPostponed>(
            e => e.FairId,
            (row, e, _) =>
                row with
                {
                    Agenda =
                    [
                        .. row.Agenda.Select(item =>
                            item with
                            {
                                Day = item.Day.AddDays(e.DaysLater),
                            }
                        ),
                    ],
                }
        );
    }
}
