using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;

namespace TradePromotion.Booths.Staffing;

/// <summary>A member of the company says who stands at its booth: members of the company only.</summary>
/// <param name="Cards">What is told of them beside their names; of people who do not stand there nothing is kept.</param>
/// <param name="PavilionId">The block it is part of, when that one's manager says it for them.</param>
public sealed record StaffBooth(
    Guid BoothId,
    Guid CompanyId,
    IReadOnlyList<Guid> Staff,
    Guid? PavilionId = null,
    IReadOnlyList<StaffCard>? Cards = null
) : IDecideAcross<StaffBooth>
{
    /// <summary>The longest text on what somebody looks after, in characters.</summary>
    public const int LongestDuty = 120;

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
        var cards = (command.Cards ?? []).Where(c => staff.Contains(c.PersonId)).ToList();
        Refusal.UnlessAt(
            "Staff",
            cards.All(c => c.Duty.All(text => text.Value.Length <= LongestDuty)),
            "Booths.Refused.NoteTooLong",
            LongestDuty
        );
        var booth = states.Of<Booth>(command.BoothId);
        return staff.SequenceEqual(booth.Staff) && cards.SequenceEqual(booth.Cards)
            ? []
            : [StreamChange.To(command.BoothId, new BoothStaffed(command.BoothId, staff, cards))];
    }
}
