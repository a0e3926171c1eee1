namespace TradePromotion.Companies.Published;

/// <summary>A person's membership in a company.</summary>
public sealed record MembershipView : IRow
{
    public Guid Id { get; init; }
    public Guid CompanyId { get; init; }
    public Guid PersonId { get; init; }
    public MemberRole Role { get; init; }
}

/// <summary>Keeps <see cref="MembershipView"/>.</summary>
public sealed class MembershipViewProjection : View<MembershipView>
{
    public MembershipViewProjection()
        : base("membership")
    {
        Sets<CompanyRegistered>(
            (e, _) => IdOf(e.CompanyId, e.RegisteredBy),
            (row, e, _) =>
                e.EnteredFor is null ? Row(e.CompanyId, e.RegisteredBy, MemberRole.Owner) : row
        );
        Starts<CompanyMemberJoined>((e, _) => Row(e.CompanyId, e.PersonId, e.Role));
        Changes<CompanyMemberRoleChanged>(
            e => IdOf(e.CompanyId, e.PersonId),
            (row, e, _) => row with { Role = e.Role }
        );
        Ends<CompanyMemberLeft>(e => IdOf(e.CompanyId, e.PersonId));
        Index(nameof(MembershipView.PersonId));
        Index(nameof(MembershipView.CompanyId));
    }

    private static Guid IdOf(Guid company, Guid person) => Ids.Of("membership", company, person);

    private static MembershipView Row(Guid company, Guid person, MemberRole role) =>
        new()
        {
            Id = IdOf(company, person),
            CompanyId = company,
            PersonId = person,
            Role = role,
        };
}
