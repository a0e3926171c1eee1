using System.Globalization;
using System.Text;
using TradePromotion.Booths.Published;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Demo.Content;
using TradePromotion.Demo.Loading;

namespace TradePromotion.Tests.Demo;

/// <summary>What is said in assets/demo holds together, before anybody loads it.</summary>
public sealed class DemoContentTests
{
    private static readonly DemoContent World = DemoContent.Read();

    private static IEnumerable<DemoProduct> Products => World.Companies.SelectMany(c => c.Products);

    private static IEnumerable<DemoPerson> People =>
        World
            .Agency.Officers.Append(World.Agency.Administrator)
            .Concat(World.Companies.SelectMany(c => c.Staff))
            .Concat(World.Buyers.Select(b => b.Person))
            .Append(World.Desk.Pavilion.Person);

    private static IEnumerable<(string Where, LocalText Text)> Texts =>
        [
            ("agency", World.Agency.Name),
            ("agency story", World.Agency.Story),
            .. World.Fairs.All.SelectMany(f =>
                new[] { (f.Key, f.Name), ($"{f.Key} lead", f.Lead) }
            ),
            .. World.Fairs.All.SelectMany(f => f.Halls.Select(h => ($"{f.Key} hall", h.Name))),
            .. World.Companies.SelectMany(c =>
                new[] { (c.Key, c.Name), ($"{c.Key} story", c.Story) }
            ),
            .. World.Exhibitors.Select(c => ($"{c.Key} welcome", c.Welcome!)),
            .. World.Applicants.Select(c => ($"{c.Key} note", c.Note!)),
            .. Products.SelectMany(p =>
                new[] { (p.Key, p.Name), ($"{p.Key} text", p.Description) }
            ),
            .. World.Buyers.Select(b => ($"{b.Key} wants", b.Wants)),
            ("pavilion", World.Desk.Pavilion.Name),
            ("pavilion story", World.Desk.Pavilion.Story),
            ("fee question", World.Desk.Fees.Question),
            .. World.Desk.Fees.Types.SelectMany(t =>
                new[] { (t.Key, t.Name), ($"{t.Key} includes", t.Includes) }
            ),
            .. World.Desk.Ownerless.Select(c => (c.Key, c.Name)),
        ];

    [Fact]
    public void The_world_is_as_large_as_promised()
    {
        World.Exhibitors.Count.ShouldBe(60);
        Products.Count().ShouldBeGreaterThanOrEqualTo(200);
        World.Fairs.Live.Halls.Count.ShouldBe(3);
        World.Fairs.Past.Count.ShouldBe(2);
        World
            .Exhibitors.Select(e => e.Province)
            .Distinct()
            .Count()
            .ShouldBeGreaterThanOrEqualTo(20);
        World.Exhibitors.ShouldAllBe(e => e.Products.Count >= 2 && e.Products.Count <= 5);
        World.Exhibitors.ShouldAllBe(e => e.Staff.Count >= 1 && e.Staff.Count <= 3);
        World.Exhibitors.Select(e => e.Kind).Distinct().Count().ShouldBe(3);
        World.Exhibitors.SelectMany(e => e.Sectors).Distinct().Count().ShouldBe(Sectors.All.Count);
        World.Applicants.Count.ShouldBe(2);
        World.Buyers.Count.ShouldBe(120);
        World.Buyers.Select(b => b.Country).Distinct().Count().ShouldBeGreaterThanOrEqualTo(15);
    }

    [Fact]
    public void The_agency_has_looked_at_most_papers_but_not_at_all()
    {
        World.Exhibitors.Count(e => e.Standing == Standing.Verified).ShouldBeGreaterThan(10);
        World.Exhibitors.ShouldContain(e => e.Standing == Standing.Waiting);
        World.Exhibitors.Count(e => e.Standing == Standing.Refused).ShouldBe(1);
        World
            .Exhibitors.Where(e => e.Standing == Standing.Refused)
            .ShouldAllBe(e => !string.IsNullOrWhiteSpace(e.Refusal));
    }

    [Fact]
    public void Every_text_stands_in_both_languages()
    {
        foreach (var (where, text) in Texts)
        {
            text.Exactly("vi").ShouldNotBeEmpty(where);
            text.Exactly("en").ShouldNotBeEmpty(where);
        }
    }

    [Fact]
    public void Vietnamese_is_written_with_its_accents_and_English_is_another_text()
    {
        foreach (var (where, text) in Texts.Where(t => t.Text.Exactly("vi").Length > 30))
        {
            HasAccents(text.Exactly("vi")).ShouldBeTrue(where);
            text.Exactly("vi").IsNormalized(NormalizationForm.FormC).ShouldBeTrue(where);
            text.Exactly("en").ShouldNotBe(text.Exactly("vi"), where);
        }
    }

    [Fact]
    public void Stories_and_descriptions_have_the_length_that_people_read()
    {
        foreach (var company in World.Companies)
        foreach (var (language, story) in company.Story)
            WordsIn(story).ShouldBeInRange(60, 120, $"{company.Key} {language}");
        foreach (var product in Products)
        foreach (var (language, text) in product.Description)
            WordsIn(text).ShouldBeInRange(30, 60, $"{product.Key} {language}");
    }

    [Fact]
    public void Products_have_a_code_a_price_and_a_least_order_the_catalogue_knows()
    {
        foreach (var product in Products)
        {
            product.Hs.Length.ShouldBe(6, product.Key);
            HsCode.IsValid(product.Hs).ShouldBeTrue(product.Key);
            Sectors.Knows(product.Sector).ShouldBeTrue(product.Key);
            product.Price.From.ShouldBeGreaterThan(0);
            product.Price.To.ShouldBeGreaterThan(product.Price.From, product.Key);
            Nomenclature.Units.Knows(product.Price.Unit).ShouldBeTrue(product.Key);
            Nomenclature.Units.Knows(product.Minimum.Unit).ShouldBeTrue(product.Key);
            product.Minimum.Quantity.ShouldBeGreaterThan(0, product.Key);
        }
        Products.Select(p => (p.Motif, p.Seed)).ShouldBeUnique();
    }

    [Fact]
    public void Places_languages_and_zones_exist()
    {
        World.Companies.ShouldAllBe(c => Provinces.Stands(c.Province));
        World.Companies.SelectMany(c => c.Markets).ShouldAllBe(m => Countries.Knows(m));
        World.Buyers.ShouldAllBe(b => Countries.Knows(b.Country));
        World.Buyers.SelectMany(b => b.Sectors).ShouldAllBe(s => Sectors.Knows(s));
        World.Buyers.ShouldAllBe(b => TimeZoneInfo.FindSystemTimeZoneById(b.Zone).HasIanaId);
        World
            .Companies.SelectMany(c => c.Languages)
            .Concat(People.SelectMany(p => p.Languages ?? []))
            .ShouldAllBe(l => SpokenLanguages.Knows(l));
    }

    [Fact]
    public void Names_that_must_be_unique_are()
    {
        People.Select(p => p.Email).ShouldBeUnique();
        People.ShouldAllBe(p => p.Email.EndsWith(".example", StringComparison.Ordinal));
        World
            .Companies.Select(c => c.TaxCode)
            .Append(World.Agency.TaxCode)
            .Append(World.Desk.Pavilion.TaxCode)
            .Concat(World.Desk.Ownerless.Where(c => c.TaxCode is not null).Select(c => c.TaxCode!))
            .ShouldBeUnique();
        World
            .Companies.Select(c => c.Key)
            .Concat(World.Buyers.Select(b => b.Key))
            .Append(World.Desk.Pavilion.Key)
            .Concat(World.Desk.Ownerless.Select(c => c.Key))
            .ShouldBeUnique();
        World.Exhibitors.Select(e => e.Booth!.Number).ShouldBeUnique();
        World.Meetings.Select(DemoIds.Meeting).ShouldBeUnique();
    }

    [Fact]
    public void Booths_stand_in_the_hall_and_are_furnished_to_different_degrees()
    {
        var numbers = FairLoader
            .Plans(World.Fairs.Live)
            .SelectMany(hall => hall.Booths)
            .Select(booth => booth.Number)
            .ToHashSet();
        numbers.Count.ShouldBe(72);
        foreach (var exhibitor in World.Exhibitors)
        {
            var booth = exhibitor.Booth!;
            numbers.ShouldContain(booth.Number, exhibitor.Key);
            booth.Products.ShouldBeLessThanOrEqualTo(exhibitor.Products.Count, exhibitor.Key);
            booth.Staff.ShouldBeLessThanOrEqualTo(exhibitor.Staff.Count, exhibitor.Key);
            booth.Visits.Count.ShouldBe(2);
        }
        World.Exhibitors.ShouldContain(e => !e.Booth!.WithBanner);
        World.Exhibitors.ShouldContain(e => !e.Booth!.WithStory);
        World.Exhibitors.ShouldContain(e => e.Booth!.Products == 0);
        World.Exhibitors.ShouldContain(e => e.Booth!.Staff == 0);
    }

    [Fact]
    public void Those_who_were_at_a_past_fair_had_a_booth_and_something_to_do_with_it()
    {
        foreach (var fair in World.Fairs.Past)
        {
            (fair.StartsInDays + fair.Days).ShouldBeLessThan(0, fair.Key);
            fair.Visitors!.Count.ShouldBe(fair.Days, fair.Key);
            FairLoader
                .Plans(fair)
                .Sum(hall => hall.Booths.Count)
                .ShouldBeGreaterThanOrEqualTo(fair.Exhibitors.Count);
            foreach (var key in fair.Exhibitors)
                World
                    .Exhibitors.Single(e => e.Key == key)
                    .Sectors.Intersect(fair.Sectors)
                    .ShouldNotBeEmpty(key);
        }
    }

    [Fact]
    public void What_waits_on_desks_names_what_is_there()
    {
        var (desk, fees) = (World.Desk, World.Desk.Fees);
        foreach (var number in desk.Pavilion.Block)
            World.Exhibitors.ShouldContain(e => e.Booth!.Number == number, number);
        foreach (var banner in desk.Pavilion.Banners)
        {
            desk.Pavilion.Block.ShouldContain(banner.Number);
            World
                .Exhibitors.Single(e => e.Booth!.Number == banner.Number)
                .Booth!.WithBanner.ShouldBeFalse(banner.Number);
        }
        var numbers = FairLoader
            .Plans(World.Fairs.Announced)
            .SelectMany(hall => hall.Booths)
            .Select(booth => booth.Number)
            .ToHashSet();
        foreach (var offer in fees.Offers)
        {
            numbers.ShouldContain(offer.Number);
            World.Exhibitors.ShouldContain(e => e.Key == offer.Exhibitor, offer.Exhibitor);
            World.Fairs.Announced.Applicants.ShouldNotContain(offer.Exhibitor);
            BoothType.Of(fees.Types, offer.Number)!.Price.ShouldBeGreaterThan(0, offer.Number);
        }
        fees.Offers.Select(o => o.Paid is null).Distinct().Count().ShouldBe(2);
        desk.Papers.ShouldAllBe(p => PaperKinds.Find(p.Kind) != null);
        desk.Ownerless.ShouldContain(c => c.Email == null);
        World.Meetings.ShouldContain(m =>
            m.Exhibitor == desk.Interpreter.Exhibitor
            && m.Topic == desk.Interpreter.Topic
            && m.State == Fate.Accepted
        );
    }

    private static bool HasAccents(string text) =>
        text.Normalize(NormalizationForm.FormD)
            .Any(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);

    private static int WordsIn(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
