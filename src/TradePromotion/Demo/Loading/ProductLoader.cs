using System.Text;
using TradePromotion.Catalogue.Describing;
using TradePromotion.Catalogue.Published;
using TradePromotion.Catalogue.Publishing;
using TradePromotion.Demo.Content;
using TradePromotion.Filing;
using TradePromotion.UI;

namespace TradePromotion.Demo.Loading;

/// <summary>Describes, pictures and publishes products; the pictures are our own drawings.</summary>
public sealed class ProductLoader(Hands hands, IPictures pictures)
{
    /// <summary>All products of a company.</summary>
    public async Task Load(DemoExhibitor company, CancellationToken cancel)
    {
        foreach (var product in company.Products)
        {
            var id = DemoIds.Product(company, product);
            var member = company.Staff[0];
            await hands.Do(
                member,
                new DescribeProduct(
                    id,
                    DemoIds.Company(company.Key),
                    product.Name,
                    product.Description,
                    product.Sector,
                    product.Hs,
                    new PriceRange(product.Price.From, product.Price.To, "USD", product.Price.Unit),
                    new MinimumOrder(product.Minimum.Quantity, product.Minimum.Unit)
                ),
                cancel
            );
            var picture = await Keep(ProductIllustration.Draw(product.Motif, product.Seed), cancel);
            await hands.Do(member, new PictureProduct(id, picture), cancel);
            await hands.Do(member, new PublishProduct(id), cancel);
        }
    }

    /// <summary>Keeps a drawing and gives its hash.</summary>
    public Task<string> Keep(string drawing, CancellationToken cancel) =>
        pictures.Keep(
            new MemoryStream(Encoding.UTF8.GetBytes(drawing)),
            Actor.Platform,
            cancel: cancel
        );
}
