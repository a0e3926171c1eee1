namespace TradePromotion.Companies.Published;

/// <summary>A person's membership in a company.</summary>
public sealed record MembershipView : IRow
{
    public Guid Id { get; init; }
    public Guid CompanyId { get; init; }
    public Guid PersonId { get; init; }
}

/// <summary>Keeps <see cref="MembershipView"/>.</summary>
public sealed class MembershipViewProjection : View<MembershipView>
{
    public MembershipViewProjection()
        : base("membership")
    {
        Starts<CompanyRegistered>((e, _) => Row(e.CompanyId, e.RegisteredBy));
        Starts<CompanyMemberJoined>((e, _) => Row(e.CompanyId, e.PersonId));
        Index(nameof(MembershipView.PersonId));
        Index(nameof(MembershipView.CompanyId));
    }

    private static MembershipView Row(Guid company, Guid person) =>
        new()
        {
            Id = Ids.Of("membership", company, person),
            CompanyId = company,
            PersonId = person,
        };
}
