namespace TradePromotion.Fairs.Published;

/// <summary>Keeps <see cref="FairView"/>.</summary>
public sealed class FairViewProjection : View<FairView>
{
    public FairViewProjection()
        : base("fair", version: 3)
    {
        Starts<FairAnnounced>(
            (e, at) =>
                Timed(
                    new FairView
                    {
                        Id = e.FairId,
                        AgencyId = e.AgencyId,
                        Address = e.Address,
                        Name = e.Name,
                        Lead = e.Lead,
                        FirstDay = e.FirstDay,
                        LastDay = e.LastDay,
                        Opens = e.Opens,
                        Closes = e.Closes,
                        Zone = e.Zone,
                        Sectors = e.Sectors,
                        AnnouncedAt = at.At,
                        ChangedAt = at.At,
                    }
                )
        );
        Changes<FairDescribed>(
            e => e.FairId,
            (row, e, _) =>
                row with
                {
                    Name = e.Name,
                    Lead = e.Lead,
                    Kind = e.Kind,
                    Sectors = e.Sectors,
                }
        );
        Changes<FairHoursSet>(
            e => e.FairId,
            (row, e, _) =>
                Timed(row with { Opens = e.Opens, Closes = e.Closes, Exceptions = e.Exceptions })
        );
        Changes<FairPostponed>(
            e => e.FairId,
            (row, e, at) =>
                Timed(
                    row with
                    {
                        Revision = row.Revision + 1,
                        ChangedAt = at.At,
                        FirstDay = e.FirstDay,
                        LastDay = e.LastDay,
                        PostponedFrom = row.PostponedFrom ?? row.FirstDay,
                        Notice = e.Reason,
                        Exceptions =
                        [
                            .. row.Exceptions.Select(day =>
                                day with
                                {
                                    Day = day.Day.AddDays(e.DaysLater),
                                }
                            ),
                        ],
                    }
                )
        );
        Changes<FairCancelled>(
            e => e.FairId,
            (row, e, at) =>
                row with
                {
                    State = FairState.Cancelled,
                    Notice = e.Reason,
                    Revision = row.Revision + 1,
                    ChangedAt = at.At,
                }
        );
        Changes<FairTemplateMarked>(
            e => e.FairId,
            (row, e, _) => row with { IsTemplate = e.IsTemplate }
        );
        Changes<FairCoOrganisersSet>(
            e => e.FairId,
            (row, e, _) => row with { CoOrganisers = e.AgencyIds }
        );
        Changes<HallLaidOut>(
            e => e.FairId,
            (row, e, _) =>
                row with
                {
                    Halls =
                    [
                        .. row
                            .Halls.Where(hall => hall.Hall != e.Hall)
                            .Append(HallLayout.Of(e))
                            .OrderBy(hall => hall.Hall),
                    ],
                }
        );
        Changes<HallRemoved>(
            e => e.FairId,
            (row, e, _) => row with { Halls = [.. row.Halls.Where(hall => hall.Hall != e.Hall)] }
        );
        Changes<FairApplicationsOpened>(
            e => e.FairId,
            (row, _, _) => row with { State = FairState.Applications }
        );
        Changes<FairOpened>(e => e.FairId, (row, _, _) => row with { State = FairState.Live });
        Changes<FairClosed>(e => e.FairId, (row, _, _) => row with { State = FairState.Closed });
        Unique(nameof(FairView.Address));
        Index(nameof(FairView.AgencyId));
    }

    private static FairView Timed(FairView row)
    {
        var hours = row.Hours();
        return row with { OpensAt = hours.OpensAt, ClosesAt = hours.ClosesAt };
    }
}
