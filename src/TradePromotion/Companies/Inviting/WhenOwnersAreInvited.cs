using Microsoft.EntityFrameworkCore;
using TradePromotion.Companies.Entering;
using TradePromotion.Companies.Joining;
using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Inviting;

/// <summary>A round of letters to owners is carried out behind the page, in the name of whoever began it; after a crash it goes on where it was.</summary>
public sealed class WhenOwnersAreInvited : Reaction
{
    public WhenOwnersAreInvited(
        Desk desk,
        Store store,
        Views views,
        IActorSource people,
        TimeProvider time
    )
        : base("invite_owners") =>
        When<OwnerRoundBegun>(
            async (e, _, cancel) =>
            {
                var actor = await people.Of(e.By, cancel);
                var (left, full) = (0, false);
                foreach (var (n, company) in e.CompanyIds.Index())
                {
                    var round = await store.Load<OwnerRound, OwnerRoundEvent>(
                        e.RoundId,
                        cancel: cancel
                    );
                    if (round.State.Done.Contains(company))
                        continue;
                    var sent = round.State.IsStopped ? null : await Invite(company);
                    full = !round.State.IsStopped && sent is null;
                    if (sent is null)
                    {
                        left = e.CompanyIds.Count - n;
                        break;
                    }
                    await desk.Execute(
                        new NoteOwnerInvited(e.RoundId, company, sent.Value),
                        Actor.Platform,
                        cancel
                    );
                }
                await desk.Execute(
                    new FinishInviting(e.RoundId, left, full),
                    Actor.Platform,
                    cancel
                );

                // Whether a letter went out; null when no more may go out today.
                async Task<bool?> Invite(Guid id)
                {
                    await using var read = views.Read();
                    var company = await read.Find<CompanyView>(id, cancel);
                    var before = await read.Of<InvitationView>()
                        .Where(i => i.CompanyId == id && i.Email != "")
                        .OrderByDescending(i => i.At)
                        .FirstOrDefaultAsync(cancel);
                    if (company is null || before is null)
                        return false;
                    try
                    {
                        await desk.ExecuteAcross(
                            new InviteOwner(
                                id,
                                Ids.Of("owner round", e.RoundId, id),
                                before.Email,
                                company.Country == "VN" ? "vi" : "en",
                                time.GetUtcNow(),
                                e.By
                            ),
                            actor,
                            cancel
                        );
                        return true;
                    }
                    catch (Refusal refusal)
                    {
                        return refusal.Key == InviteOwner.TooMany ? null : false;
                    }
                    catch (Forbidden)
                    {
                        return false;
                    }
                }
            }
        );
}
