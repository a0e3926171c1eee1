using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;

namespace TradePromotion.Booths.Staffing;

/// <summary>A member of the company says who stands at its booth: members of the company only.</summary>
/// <param name="PavilionId">The block it is part of, when that one's manager says it for them.</param>
public sealed record StaffBooth(
    Guid BoothId,
    Guid CompanyId,
    IReadOnlyList<Guid> Staff,
    Guid? PavilionId = null
) : IDecideAcross<StaffBooth>
{
    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Booth, BoothEvent>(BoothId),
            StreamRef.To<Exhibitor, CompanyEvent>(CompanyId),
            .. PavilionId is { } block
                ? [StreamRef.To<Pavilion, PavilionEvent>(block)]
                : Array.Empty<StreamRef>(),
        ];

    public static bool Allows(StaffBooth command, States states, Actor actor)
    {
        var booth = states.Of<Booth>(command.BoothId);
        return booth.CompanyId == command.CompanyId
            && (
                booth.IsOf(actor)
                || command.PavilionId is { } block && states.Of<Pavilion>(block).Lets(actor, booth)
            );
    }

    public static IReadOnlyList<StreamChange> Decide(StaffBooth command, States states)
    {
        var staff = command.Staff.Distinct().ToList();
        Refusal.UnlessAt(
            "Staff",
            staff.All(states.Of<Exhibitor>(command.CompanyId).Members.Contains),
            "Booths.Refused.NotYourColleague"
        );
        return staff.SequenceEqual(states.Of<Booth>(command.BoothId).Staff)
            ? []
            : [StreamChange.To(command.BoothId, new BoothStaffed(command.BoothId, staff))];
    }
}
