namespace TradePromotion.Identity.Published;

/// <summary>The cookie that says who is signed in.</summary>
public static class SignInCookie
{
    /// <summary>Its name; a long one is cut into pieces whose names begin with it.</summary>
    public const string Name = "tp.person";
}
