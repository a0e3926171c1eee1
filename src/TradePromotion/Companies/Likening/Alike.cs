using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Likening;

/// <summary>Why two companies may be one.</summary>
public enum LikenessReason
{
    /// <summary>Their names differ in nothing but signs and legal form.</summary>
    Name,

    /// <summary>Their tax codes differ in nothing but the branch.</summary>
    TaxCode,

    /// <summary>They handed in the same LEI or VAT number, or one's VAT number is the other's tax code.</summary>
    Number,
}

/// <summary>A company that may be the one meant.</summary>
public sealed record Alike(CompanyView Company, LikenessReason Reason);
