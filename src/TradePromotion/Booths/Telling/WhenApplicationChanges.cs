using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Telling;

/// <summary>Applicants and officers are told by letter what concerns them.</summary>
public sealed class WhenApplicationChanges : Reaction
{
    public WhenApplicationChanges(ApplicationLetters letters)
        : base("write_letters_when_application_changes")
    {
        When<BoothOffered>(
            (e, at, cancel) =>
                letters.ToApplicant(
                    (e.Invited, e.Fee > 0) switch
                    {
                        (true, true) => "InvitedForFee",
                        (true, false) => "Invited",
                        (false, true) => "OfferedForFee",
                        _ => "Offered",
                    },
                    e.ApplicationId,
                    at,
                    cancel,
                    e.Number
                )
        );
        When<BoothOfferLapsed>(
            async (e, at, cancel) =>
            {
                await letters.ToApplicant("Lapsed", e.ApplicationId, at, cancel, e.Number);
                await letters.ToOfficer("LapsedOfficer", e.ApplicationId, at, cancel, e.Number);
            }
        );
        When<BoothOfferReturned>(
            (e, at, cancel) =>
                e.ByCompany
                    ? letters.ToOfficer("Returned", e.ApplicationId, at, cancel, e.Number)
                    : letters.ToApplicant("TakenBack", e.ApplicationId, at, cancel, e.Number)
        );
        When<BoothVacated>(
            (e, at, cancel) =>
                e.ByCompany
                    ? letters.ToOfficer(
                        e.InvoiceId is null ? "Vacated" : "VacatedRefund",
                        e.ApplicationId,
                        at,
                        cancel,
                        e.Number
                    )
                    : letters.ToApplicant(
                        e.InvoiceId is null ? "TakenAway" : "TakenAwayRefund",
                        e.ApplicationId,
                        at,
                        cancel,
                        e.Number
                    )
        );
        When<InvoicePaid>(
            async (e, at, cancel) =>
            {
                if (e.InTime)
                    return;
                var id = BoothIds.Application(e.FairId, e.CompanyId);
                await letters.ToApplicant("PaidLate", id, at, cancel);
                await letters.ToOfficer("PaidLateOfficer", id, at, cancel);
            }
        );
        When<ExhibitorListed>(
            (e, at, cancel) => letters.ToApplicant("Listed", e.ApplicationId, at, cancel)
        );
        When<ExhibitorAdmitted>(
            (e, at, cancel) =>
                letters.ToApplicant("Admitted", e.ApplicationId, at, cancel, e.Number)
        );
        When<ExhibitorMoved>(
            (e, at, cancel) => letters.ToApplicant("Moved", e.ApplicationId, at, cancel, e.Number)
        );
        When<ExhibitorDeclined>(
            (e, at, cancel) => letters.ToApplicant("Declined", e.ApplicationId, at, cancel)
        );
    }
}
