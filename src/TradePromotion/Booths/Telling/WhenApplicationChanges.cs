using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Telling;

/// <summary>Applicants and officers are told by letter what concerns them.</summary>
public sealed class WhenApplicationChanges : Reaction
{
    public WhenApplicationChanges(ApplicationLetters letters)
        : base("write_letters_when_application_changes")
    {
        When<BoothOffered>(
            (e, _, cancel) =>
                letters.ToApplicant(
                    e.Fee > 0 ? "OfferedForFee" : "Offered",
                    e.ApplicationId,
                    cancel,
                    e.Number
                )
        );
        When<BoothOfferLapsed>(
            async (e, _, cancel) =>
            {
                await letters.ToApplicant("Lapsed", e.ApplicationId, cancel, e.Number);
                await letters.ToOfficer("LapsedOfficer", e.ApplicationId, cancel, e.Number);
            }
        );
        When<BoothOfferReturned>(
            (e, _, cancel) =>
                e.ByCompany
                    ? letters.ToOfficer("Returned", e.ApplicationId, cancel, e.Number)
                    : letters.ToApplicant("TakenBack", e.ApplicationId, cancel, e.Number)
        );
        When<InvoicePaid>(
            async (e, _, cancel) =>
            {
                if (e.InTime)
                    return;
                var id = BoothIds.Application(e.FairId, e.CompanyId);
                await letters.ToApplicant("PaidLate", id, cancel);
                await letters.ToOfficer("PaidLateOfficer", id, cancel);
            }
        );
        When<ExhibitorListed>(
            (e, _, cancel) => letters.ToApplicant("Listed", e.ApplicationId, cancel)
        );
        When<ExhibitorAdmitted>(
            (e, _, cancel) => letters.ToApplicant("Admitted", e.ApplicationId, cancel, e.Number)
        );
        When<ExhibitorMoved>(
            (e, _, cancel) => letters.ToApplicant("Moved", e.ApplicationId, cancel, e.Number)
        );
        When<ExhibitorDeclined>(
            (e, _, cancel) => letters.ToApplicant("Declined", e.ApplicationId, cancel)
        );
    }
}
