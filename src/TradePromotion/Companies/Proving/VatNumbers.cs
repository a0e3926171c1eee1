using System.Text.RegularExpressions;

namespace TradePromotion.Companies.Proving;

/// <summary>What can be told of a VAT number without asking anybody.</summary>
public enum VatFinding
{
    /// <summary>Of this country no form is known here on that day; it begins with two letters as all of them do.</summary>
    NoForm,

    /// <summary>It has the country's form; a check digit is not published, or not for this form.</summary>
    FormFits,

    /// <summary>Form and check digit fit.</summary>
    CheckDigitFits,

    /// <summary>It has not the country's form.</summary>
    Malformed,

    /// <summary>It has the form, and a digit is wrong.</summary>
    WrongDigit,
}

/// <summary>A form that VAT numbers of a country have, valid in its time: one line of <c>assets/reference/vat-numbers.json</c>.</summary>
/// <param name="Prefix">Its first two letters; they are not always the country's code.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Pattern">What follows them.</param>
/// <param name="Check">Its check digit; null where none is published.</param>
/// <param name="Reads">How its check is read where that is not as it stands: what the pattern's groups become.</param>
public sealed record VatForm(
    string Prefix,
    string Country,
    string Pattern,
    DateOnly? From = null,
    DateOnly? Until = null,
    VatCheck? Check = null,
    string? Reads = null
)
{
    /// <summary>Whether such numbers are given on a day.</summary>
    public bool IsValidOn(DateOnly day) => !(day < From) && !(Until < day);

    /// <summary>Whether the rest of a number has this form.</summary>
    public bool Has(string rest) => Regex.IsMatch(rest, Whole, RegexOptions.CultureInvariant);

    /// <summary>Whether a number of this form has a right check digit.</summary>
    public bool Fits(string number) =>
        Check?.Fits(
            Reads is null
                ? number
                : number[..2]
                    + Regex.Replace(number[2..], Whole, Reads, RegexOptions.CultureInvariant)
        ) == true;

    private string Whole => $"^(?:{Pattern})\\z";
}

/// <summary>VAT numbers, of the European Union above all.</summary>
public static class VatNumbers
{
    private static readonly ILookup<string, VatForm> Forms = ReferenceFile
        .Read<VatForm>("vat-numbers.json")
        .ToLookup(form => form.Prefix);

    /// <summary>What can be told of a number, in capitals and without spaces, on a day.</summary>
    public static VatFinding Look(string number, DateOnly day)
    {
        if (number.Length < 4 || !number[..2].All(char.IsAsciiLetterUpper))
            return VatFinding.Malformed;
        var known = Forms[number[..2]].Where(form => form.IsValidOn(day)).ToList();
        if (known.Count == 0)
            return number.Length is >= 7 and <= 15 && number.All(char.IsAsciiLetterOrDigit)
                ? VatFinding.NoForm
                : VatFinding.Malformed;
        var fitting = known.Where(form => form.Has(number[2..])).ToList();
        return fitting.Count == 0 ? VatFinding.Malformed
            : fitting.Any(form => form.Fits(number)) ? VatFinding.CheckDigitFits
            : fitting.Any(form => form.Check is null) ? VatFinding.FormFits
            : VatFinding.WrongDigit;
    }

    /// <summary>The country whose number it is; its first two letters when nobody knows them.</summary>
    public static string CountryOf(string number) =>
        Forms[number[..2]].FirstOrDefault()?.Country ?? number[..2];

    /// <summary>Whether VIES answers for numbers that begin so on a day.</summary>
    public static bool AreInVies(string number, DateOnly day) =>
        Forms[number[..2]].Any(form => form.IsValidOn(day));

    /// <summary>Whether the country has such numbers of the Union on a day.</summary>
    public static bool AreInUnion(string country, DateOnly day) =>
        Forms.Any(forms => forms.Any(form => form.Country == country && form.IsValidOn(day)));

    /// <summary>How a tax code of a country may read as a VAT number: by itself, or behind the country's letters.</summary>
    public static IReadOnlyList<string> Readings(string country, string plain) =>
        plain == ""
            ? []
            :
            [
                plain,
                .. Forms
                    .Select(forms => forms.First())
                    .Where(form => form.Country == country)
                    .Select(form => form.Prefix + plain),
            ];
}
