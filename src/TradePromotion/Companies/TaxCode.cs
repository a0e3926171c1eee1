namespace TradePromotion.Companies;

/// <summary>What has happened to a tax code: the stream that keeps it unique.</summary>
public abstract record TaxCodeEvent;

/// <summary>The company has the tax code; nobody else can register with it.</summary>
[EventName("tax_code_taken")]
public sealed record TaxCodeTaken(string Country, string Code, Guid CompanyId) : TaxCodeEvent;

/// <summary>The company that had the tax code was taken out; the code is free again.</summary>
[EventName("tax_code_released")]
public sealed record TaxCodeReleased(string Country, string Code, Guid CompanyId) : TaxCodeEvent;

/// <summary>Who holds a tax code of a country.</summary>
public sealed record TaxCode(Guid? Holder) : IEvolve<TaxCode, TaxCodeEvent>
{
    public static string StreamType => "tax_code";
    public static TaxCode Initial { get; } = new((Guid?)null);

    /// <summary>The one stream of this code, however it is spaced or hyphenated.</summary>
    public static Guid IdOf(string country, string code) =>
        Ids.Of("tax-code", country, Plain(code));

    /// <summary>Letters and digits only, in capitals: <c>0301 234 567-001</c> becomes <c>0301234567001</c>.</summary>
    public static string Plain(string code) =>
        string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    public static TaxCode Evolve(TaxCode state, TaxCodeEvent @event) =>
        @event switch
        {
            TaxCodeTaken taken => new TaxCode(taken.CompanyId),
            TaxCodeReleased => Initial,
            _ => state,
        };
}
