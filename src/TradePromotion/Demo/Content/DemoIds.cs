namespace TradePromotion.Demo.Content;

/// <summary>The ids of the demo world: the same in every installation, so that a load that was cut short goes on where it stopped.</summary>
public static class DemoIds
{
    /// <summary>The person with this e-mail address.</summary>
    public static Guid Person(DemoPerson person) => Ids.Of("demo", "person", person.Email);

    /// <summary>The company with this key.</summary>
    public static Guid Company(string key) => Ids.Of("demo", "company", key);

    /// <summary>A product of a company.</summary>
    public static Guid Product(DemoExhibitor company, DemoProduct product) =>
        Ids.Of("demo", "product", company.Key, product.Key);

    /// <summary>The fair with this key.</summary>
    public static Guid Fair(DemoFair fair) => Ids.Of("demo", "fair", fair.Key);

    /// <summary>A meeting: two companies never meet twice about the same topic.</summary>
    public static Guid Meeting(DemoMeeting meeting) =>
        Ids.Of("demo", "meeting", meeting.Exhibitor, meeting.Buyer, meeting.Topic);
}
