using TradePromotion.Booths;
using TradePromotion.Booths.Applying;
using TradePromotion.Booths.Charging;
using TradePromotion.Booths.Offering;
using TradePromotion.Booths.Published;
using TradePromotion.Booths.SettingTerms;
using TradePromotion.Demo.Content;

namespace TradePromotion.Demo.Loading;

/// <summary>The announced fair asks for a fee for some of its booths: one company owes it, another has paid.</summary>
public sealed class FeeLoader(Hands hands, Store store)
{
    /// <summary>The officer says what booths cost.</summary>
    public Task SetTerms(
        DemoFees fees,
        DemoFair fair,
        DemoPerson officer,
        CancellationToken cancel
    ) =>
        hands.DoAcross(
            officer,
            new SetTerms(
                DemoIds.Fair(fair),
                fees.HoldHours,
                [new ExhibitorQuestion("samples", fees.Question, Required: false)],
                fees.Types,
                fees.Account,
                DemoIds.Person(officer)
            ),
            cancel
        );

    /// <summary>A company applies and is offered a booth; whoever has paid has it.</summary>
    public async Task Offer(
        DemoOffer offer,
        DemoFees fees,
        DemoExhibitor company,
        DemoFair fair,
        DemoPerson officer,
        DateTimeOffset now,
        CancellationToken cancel
    )
    {
        var (fairId, companyId) = (DemoIds.Fair(fair), DemoIds.Company(company.Key));
        var by = DemoIds.Person(officer);
        var applicant = DemoIds.Person(company.Staff[0]);
        await hands.DoAcross(
            company.Staff[0],
            new ApplyToFair(
                fairId,
                companyId,
                applicant,
                company.Sectors[0],
                offer.Note,
                new BoothWishes(BoothType.Of(fees.Types, offer.Number)?.Key, null, offer.Number),
                [.. company.Products.Select(product => DemoIds.Product(company, product))]
            ),
            cancel
        );
        var application = BoothIds.Application(fairId, companyId);
        // Who has a booth is offered none: a load that was cut short goes on after that.
        if (
            (await store.Load<Application, ApplicationEvent>(application, cancel: cancel))
                .State
                .Number
            is not null
        )
            return;
        await hands.DoAcross(
            officer,
            new OfferBooth(fairId, companyId, offer.Number, now, by),
            cancel
        );
        if (offer.Paid is { } reference)
            await hands.DoAcross(
                officer,
                new RecordPayment(
                    BoothIds.Invoice(application, now),
                    fairId,
                    companyId,
                    offer.Number,
                    BoothType.Of(fees.Types, offer.Number)!.Price,
                    reference,
                    RecordPayment.ViaOfficer,
                    by
                ),
                cancel
            );
    }
}
