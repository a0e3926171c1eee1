namespace TradePromotion.UI;

/// <summary>What an input needs from the <see cref="Field"/> around it.</summary>
/// <param name="Id">The id the label points to.</param>
/// <param name="DescribedBy">For <c>aria-describedby</c>: the hint and the error, whichever are there; null when neither.</param>
/// <param name="Invalid">For <c>aria-invalid</c>: "true" when there is an error, else null.</param>
public sealed record FieldContext(string Id, string? DescribedBy, string? Invalid)
{
    /// <summary>A valid HTML id from a form field's name: <c>Input.Title</c> becomes <c>f-Input-Title</c>.</summary>
    public static string IdOf(string name) =>
        "f-" + string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}
