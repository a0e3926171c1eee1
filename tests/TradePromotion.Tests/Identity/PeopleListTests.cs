using TradePromotion.Identity.Granting;
using TradePromotion.Identity.Published;
using TradePromotion.UI;

namespace TradePromotion.Tests.Identity;

/// <summary>Whom an administrator finds, and in which order.</summary>
public sealed class PeopleListTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    private static readonly IQueryable<PersonView> People = new[]
    {
        Person("Đỗ Quang Minh", "minh@bo.example", 1, "Exhibitor"),
        Person("Dương Lan", "lan@do.example", 2, "Exhibitor", "Buyer"),
        Person("Ánh", "anh@bo.example", 3),
        Person("Zoe", "zoe@bo.example", 4) with
        {
            ConfirmedAt = null,
        },
    }.AsQueryable();

    [Theory]
    [InlineData("do", "", "Đỗ Quang Minh, Dương Lan")]
    [InlineData("ĐỖ minh", "", "Đỗ Quang Minh")]
    [InlineData("", "Buyer", "Dương Lan")]
    [InlineData("", "Visitor", "Ánh")]
    [InlineData("", "Unconfirmed", "Zoe")]
    [InlineData("bo", "Exhibitor", "Đỗ Quang Minh")]
    [InlineData("", "nonsense", "Đỗ Quang Minh, Dương Lan, Ánh, Zoe")]
    public void Found_by_name_without_diacritics_and_by_standing(
        string words,
        string standing,
        string found
    ) => Names(new PeopleSought(words, standing).Among(People)).ShouldBe(found);

    [Theory]
    [InlineData(null, "Zoe, Ánh, Dương Lan, Đỗ Quang Minh")]
    [InlineData("name", "Ánh, Đỗ Quang Minh, Dương Lan, Zoe")]
    [InlineData("-email", "Zoe, Đỗ Quang Minh, Dương Lan, Ánh")]
    [InlineData("since", "Đỗ Quang Minh, Dương Lan, Ánh, Zoe")]
    [InlineData("nonsense", "Zoe, Ánh, Dương Lan, Đỗ Quang Minh")]
    public void The_newest_first_or_as_asked(string? sort, string order) =>
        Names(PeopleOrder.In(People, TableRequest.From(1, sort))).ShouldBe(order);

    private static string Names(IQueryable<PersonView> people) =>
        string.Join(", ", people.Select(person => person.Name));

    private static PersonView Person(string name, string email, int hour, params string[] roles) =>
        new()
        {
            Id = Ids.Of("test", name),
            Name = name,
            Email = email,
            Roles = roles,
            RegisteredAt = Noon.AddHours(hour),
            ConfirmedAt = Noon,
            SearchText = Fold.ForSearch($"{name} {email}"),
        };
}
