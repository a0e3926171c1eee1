using System.Text.Json;

namespace TradePromotion.Fairs.Published;

/// <summary>How far a registration has come. Stored by name; never renamed.</summary>
public enum RegistrationState
{
    /// <summary>The organiser has not answered yet.</summary>
    Waiting,

    /// <summary>The person is expected.</summary>
    Registered,

    /// <summary>The organiser said no.</summary>
    Refused,

    /// <summary>The person took it back.</summary>
    Withdrawn,
}

/// <summary>A question as it was put and what the person answered.</summary>
public sealed record GivenAnswer(LocalText Question, string Answer)
{
    /// <summary>As they stand in the event.</summary>
    public static string Write(IReadOnlyList<GivenAnswer> answers) =>
        JsonSerializer.Serialize(answers);

    /// <summary>As they were given; none once the person is erased.</summary>
    public static IReadOnlyList<GivenAnswer> Read(string answers) =>
        answers == "" ? [] : JsonSerializer.Deserialize<List<GivenAnswer>>(answers) ?? [];
}

/// <summary>A person's registration for a fair, for that person and the fair's officers only. Names stand with the people.</summary>
public sealed record RegistrationView : IRow
{
    public Guid Id { get; init; }
    public Guid FairId { get; init; }
    public Guid PersonId { get; init; }
    public Guid? CompanyId { get; init; }

    /// <summary>See <see cref="GivenAnswer"/>; empty once the person is erased.</summary>
    public string Answers { get; init; } = "";
    public string? Code { get; init; }
    public RegistrationState State { get; init; }
    public DateTimeOffset RegisteredAt { get; init; }
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Why it was refused.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The one registration of a person for a fair.</summary>
    public static Guid IdOf(Guid fairId, Guid personId) =>
        Ids.Of("fair_registration", fairId, personId);
}

/// <summary>Keeps <see cref="RegistrationView"/>.</summary>
public sealed class RegistrationViewProjection : View<RegistrationView>
{
    public RegistrationViewProjection()
        : base("fair_registration")
    {
        Starts<VisitorRegistered>(
            (e, at) =>
                new RegistrationView
                {
                    Id = e.RegistrationId,
                    FairId = e.FairId,
                    PersonId = e.PersonId,
                    CompanyId = e.CompanyId,
                    Answers = e.Answers,
                    Code = e.Code,
                    State = e.NeedsApproval
                        ? RegistrationState.Waiting
                        : RegistrationState.Registered,
                    RegisteredAt = e.FirstAt ?? at.At,
                }
        );
        Changes<RegistrationApproved>(
            e => e.RegistrationId,
            (row, _, at) =>
                row with
                {
                    State = RegistrationState.Registered,
                    DecidedAt = at.At,
                    Reason = "",
                }
        );
        Changes<RegistrationRefused>(
            e => e.RegistrationId,
            (row, e, at) =>
                row with
                {
                    State = RegistrationState.Refused,
                    DecidedAt = at.At,
                    Reason = e.Reason,
                }
        );
        Changes<RegistrationWithdrawn>(
            e => e.RegistrationId,
            (row, _, at) => row with { State = RegistrationState.Withdrawn, DecidedAt = at.At }
        );
        Index(nameof(RegistrationView.FairId), nameof(RegistrationView.State));
        Index(nameof(RegistrationView.PersonId));
    }
}

/// <summary>An invitation code with how often it was used, for the fair's officers only.</summary>
public sealed record InvitationView : IRow
{
    public Guid Id { get; init; }
    public Guid FairId { get; init; }
    public string Code { get; init; } = "";
    public string Label { get; init; } = "";
    public int Most { get; init; }
    public int Used { get; init; }
    public bool IsWithdrawn { get; init; }
}

/// <summary>Keeps <see cref="InvitationView"/>.</summary>
public sealed class InvitationViewProjection : View<InvitationView>
{
    public InvitationViewProjection()
        : base("fair_invitation", version: 2)
    {
        Starts<InvitationIssued>(
            (e, _) =>
                new InvitationView
                {
                    Id = e.InvitationId,
                    FairId = e.FairId,
                    Code = e.Code,
                    Label = e.Label,
                    Most = e.Most,
                }
        );
        Changes<InvitationUsed>(
            e => e.InvitationId,
            (row, _, _) => row with { Used = row.Used + 1 }
        );
        Changes<InvitationWithdrawn>(
            e => e.InvitationId,
            (row, _, _) => row with { IsWithdrawn = true }
        );
        Index(nameof(InvitationView.FairId));
    }
}
