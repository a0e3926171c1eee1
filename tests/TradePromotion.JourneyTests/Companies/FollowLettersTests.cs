using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using TradePromotion.Catalogue.Describing;
using TradePromotion.Catalogue.Published;
using TradePromotion.Catalogue.Publishing;
using TradePromotion.Companies.Following;
using TradePromotion.Companies.Saving;
using TradePromotion.Deciding;
using TradePromotion.Hosting;
using TradePromotion.Identity.Confirming;
using TradePromotion.Identity.Letters;
using TradePromotion.Identity.Published;
using TradePromotion.Identity.Registering;
using TradePromotion.Identity.Resting;
using TradePromotion.JourneyTests.House;
using TradePromotion.Kernel;
using TradePromotion.Mailing;
using TradePromotion.Wording;

namespace TradePromotion.JourneyTests.Companies;

/// <summary>The daily letter to followers, from real events through real views to the hands of the post.</summary>
public sealed class FollowLettersTests(Platform platform) : IClassFixture<Platform>
{
    private static readonly Guid Company = Ids.Of("follow-test", "company");
    private static readonly Guid Product = Ids.Of("follow-test", "product");

    // Two in the morning in Hanoi.
    private static readonly DateTimeOffset Night = new(2026, 11, 24, 19, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Followers_hear_once_of_what_is_new_and_nobody_in_their_quiet_hours()
    {
        var awake = await Joins("awake");
        var asleep = await Joins("asleep");
        await Do(
            new SetQuietHours(asleep, new QuietHours(22 * 60, 6 * 60)),
            Platform.Who(asleep, Role.Buyer)
        );
        var silent = await Joins("silent");
        await Do(new ChooseFollowLetters(silent, false), Actor.Platform);
        var late = await Joins("late");
        foreach (var person in new[] { awake, asleep, silent })
            await Do(new SaveCompany(Company, person, true), Actor.Platform);
        await Publish();
        await Do(new SaveCompany(Company, late, true), Actor.Platform);

        var post = new Pillar();
        var to = TimeProvider.System.GetUtcNow().AddMinutes(1);
        await Letters(post).Write(to);

        var now = post.Letters.Single(letter => letter.To == "awake@follow.example");
        now.NotBefore.ShouldBeNull();
        now.Text.ShouldContain("Cà phê Robusta rang mộc");
        now.Text.ShouldContain("http://fair.example/vi/products/");
        post.Letters.Single(letter => letter.To == "asleep@follow.example")
            .NotBefore.ShouldBe(Night.AddHours(4));
        post.Letters.Count.ShouldBe(2);

        // Run again it says the same under the same ids, which the post keeps once.
        await Letters(post).Write(to);
        post.Letters.Select(letter => letter.Id).Distinct().Count().ShouldBe(2);

        await Letters(post).Write(to.AddDays(2));
        post.Letters.Count.ShouldBe(4);
    }

    private SendFollowLetters Letters(Pillar post) =>
        new(
            new FollowedNews(platform.Views),
            new Everybody(),
            new PersonLetters(platform.Views, new Words(), post, new StoppedClock(Night)),
            new PublicAddress(
                new ConfigurationBuilder()
                    .AddInMemoryCollection([new("TradePromotion:PublicUrl", "http://fair.example")])
                    .Build(),
                null!
            ),
            new Seals(new EphemeralDataProtectionProvider()),
            TimeProvider.System
        );

    private async Task<Guid> Joins(string name)
    {
        var (id, address) = (Ids.Of("follow-test", name), Ids.Of("follow-address", name));
        await Do(
            new RegisterPerson(
                id,
                name,
                $"{name}@follow.example",
                address,
                "vi",
                "Asia/Ho_Chi_Minh",
                Role.Buyer
            ),
            Actor.Platform
        );
        await platform.Desk.ExecuteAcross(new ConfirmEmail(id, address, false), Actor.Platform);
        return id;
    }

    private async Task Publish()
    {
        await Do(
            new DescribeProduct(
                Product,
                Company,
                LocalText.Of("Cà phê Robusta rang mộc", "Plain-roasted Robusta"),
                LocalText.Of("Hạt chín đỏ.", "Ripe cherries."),
                "coffee",
                "09012110",
                new PriceRange(4.2m, 5.8m, "USD", "kg"),
                new MinimumOrder(500, "kg")
            ),
            Actor.Platform
        );
        await Do(new PictureProduct(Product, new string('a', 64)), Actor.Platform);
        await Do(new PublishProduct(Product), Actor.Platform);
    }

    private Task Do<TCommand, TState, TEvent>(IDecide<TCommand, TState, TEvent> command, Actor who)
        where TCommand : IDecide<TCommand, TState, TEvent>
        where TState : IEvolve<TState, TEvent>
        where TEvent : class => platform.Desk.Execute(command, who);

    /// <summary>Keeps letters instead of carrying them.</summary>
    private sealed class Pillar : IPost
    {
        public List<Letter> Letters { get; } = [];

        public Task Send(Letter letter, CancellationToken cancel = default)
        {
            Letters.Add(letter);
            return Task.CompletedTask;
        }
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
