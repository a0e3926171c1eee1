using Microsoft.AspNetCore.Components;

namespace TradePromotion.UI;

/// <summary>What the static inputs have in common: plain HTML inputs with a name, posted by an ordinary form.</summary>
public abstract class Input : ComponentBase
{
    /// <summary>What is asked for.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>The form field's name, such as <c>Input.Title</c>.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>The value shown first.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>Help shown before the input.</summary>
    [Parameter]
    public string? Hint { get; set; }

    /// <summary>What is wrong and how to put it right; shown next to the input and read with it.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>Whether it must be filled.</summary>
    [Parameter]
    public bool Required { get; set; }

    /// <summary>The language of what is entered (ISO 639-1), for spelling and screen readers.</summary>
    [Parameter]
    public string? Lang { get; set; }

    /// <summary>A word at the end of the label's line, such as the language's name.</summary>
    [Parameter]
    public string? Aside { get; set; }

    /// <summary>Anything else the input element carries: autocomplete, inputmode, maxlength, placeholder …</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    /// <summary>The input's id, made from its name.</summary>
    protected string Id => FieldContext.IdOf(Name);
}
