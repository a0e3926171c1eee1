using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;

namespace TradePromotion.Booths.Staffing;

/// <summary>A member of the company says who stands at its booth: members of the company only.</summary>
public sealed record StaffBooth(Guid BoothId, Guid CompanyId, IReadOnlyList<Guid> Staff)
    : IDecideAcross<StaffBooth>
{
    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Booth, BoothEvent>(BoothId),
            StreamRef.To<Exhibitor, CompanyEvent>(CompanyId),
        ];

    public static bool Allows(StaffBooth command, States states, Actor actor)
    {
        var booth = states.Of<Booth>(command.BoothId);
        return booth.CompanyId == command.CompanyId && booth.IsOf(actor);
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
