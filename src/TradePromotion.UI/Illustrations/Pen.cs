using System.Globalization;
using System.Text;

namespace TradePromotion.UI;

/// <summary>
/// Draws SVG in one hand: two line weights, round joints, flat colours with one shade. Its numbers come from a seed, so the same
/// seed draws the same picture on every machine.
/// </summary>
public sealed class Pen
{
    /// <summary>The line around a thing.</summary>
    public const double Bold = 5;

    /// <summary>The line within a thing.</summary>
    public const double Fine = 2.5;

    private readonly StringBuilder _svg = new();
    private readonly string _prefix;
    private uint _state;
    private int _clips;

    /// <summary>A pen for one picture.</summary>
    /// <param name="seed">Whatever tells this picture from others.</param>
    /// <param name="palette">Its surroundings; without it the seed chooses.</param>
    public Pen(string seed, Palette? palette = null)
    {
        _state = Seeds.Of(seed) | 1;
        _prefix = $"p{_state:x}";
        Palette = palette ?? Palette.Of(Seeds.Of(seed + "/palette"));
    }

    /// <summary>The colours around the thing.</summary>
    public Palette Palette { get; }

    /// <summary>The colour of lines.</summary>
    public string Ink => Palette.Ink;

    /// <summary>A number from the seed, from low to high.</summary>
    public double R(double low, double high)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return low + ((high - low) * (_state >> 8) / (1 << 24));
    }

    /// <summary>A whole number from the seed, low included, high not.</summary>
    public int I(int low, int high) => low + (int)R(0, high - low);

    /// <summary>One of these, by the seed.</summary>
    public T Pick<T>(params T[] of) => of[I(0, of.Length)];

    /// <summary>A number as SVG wants it.</summary>
    public static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A text with its numbers as SVG wants them.</summary>
    public static string D(FormattableString text) =>
        string.Format(
            CultureInfo.InvariantCulture,
            text.Format,
            [
                .. text.GetArguments()
                    .Select(part => part is double number ? Math.Round(number, 1) : part),
            ]
        );

    /// <summary>A filled path with its outline (none when the line is 0).</summary>
    public Pen Shape(string d, string fill, double line = Bold, string? colour = null) =>
        Add(
            line > 0
                ? $"<path d=\"{d}\" fill=\"{fill}\" stroke=\"{colour ?? Ink}\" stroke-width=\"{N(line)}\"/>"
                : $"<path d=\"{d}\" fill=\"{fill}\"/>"
        );

    /// <summary>A line without a fill.</summary>
    public Pen Line(string d, double line = Fine, string? colour = null, double opacity = 1) =>
        Add(
            $"<path d=\"{d}\" fill=\"none\" stroke=\"{colour ?? Ink}\" stroke-width=\"{N(line)}\"{(opacity < 1 ? $" opacity=\"{opacity.ToString("0.##", CultureInfo.InvariantCulture)}\"" : "")}/>"
        );

    /// <summary>A disc.</summary>
    public Pen Dot(double x, double y, double r, string fill, double line = 0) =>
        Oval(x, y, r, r, fill, line);

    /// <summary>An ellipse, turned by degrees.</summary>
    public Pen Oval(
        double x,
        double y,
        double rx,
        double ry,
        string fill,
        double line = 0,
        double turn = 0
    ) =>
        Add(
            $"<ellipse cx=\"{N(x)}\" cy=\"{N(y)}\" rx=\"{N(rx)}\" ry=\"{N(ry)}\" fill=\"{fill}\"{(line > 0 ? $" stroke=\"{Ink}\" stroke-width=\"{N(line)}\"" : "")}{(turn == 0 ? "" : $" transform=\"rotate({N(turn)} {N(x)} {N(y)})\"")}/>"
        );

    /// <summary>A box with round corners.</summary>
    public Pen Box(
        double x,
        double y,
        double w,
        double h,
        double r,
        string fill,
        double line = Bold
    ) =>
        Add(
            $"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(w)}\" height=\"{N(h)}\" rx=\"{N(r)}\" fill=\"{fill}\"{(line > 0 ? $" stroke=\"{Ink}\" stroke-width=\"{N(line)}\"" : "")}/>"
        );

    /// <summary>The soft shadow a thing throws on the table.</summary>
    public Pen Shadow(double x, double y, double rx, double ry) =>
        Add(
            $"<ellipse cx=\"{N(x)}\" cy=\"{N(y)}\" rx=\"{N(rx)}\" ry=\"{N(ry)}\" fill=\"{Ink}\" opacity=\".14\"/>"
        );

    /// <summary>Draws within a moved, turned (degrees) and scaled frame.</summary>
    public Pen In(double x, double y, double turn, double scale, Action draw)
    {
        Add(
            $"<g transform=\"translate({N(x)} {N(y)}){(turn == 0 ? "" : $" rotate({N(turn)})")}{(scale == 1 ? "" : $" scale({scale.ToString("0.###", CultureInfo.InvariantCulture)})")}\">"
        );
        draw();
        return Add("</g>");
    }

    /// <summary>Draws mirrored left to right, when it is to be.</summary>
    public Pen Flip(bool flip, Action draw)
    {
        if (!flip)
        {
            draw();
            return this;
        }
        Add("<g transform=\"scale(-1 1)\">");
        draw();
        return Add("</g>");
    }

    /// <summary>A body: fill, whatever is drawn inside it cut at its edge, then the outline.</summary>
    public Pen Body(string d, string fill, Action inside, double line = Bold)
    {
        var id = $"{_prefix}-{_clips++}";
        Add(
            $"<clipPath id=\"{id}\"><path d=\"{d}\"/></clipPath><path d=\"{d}\" fill=\"{fill}\"/><g clip-path=\"url(#{id})\">"
        );
        inside();
        Add("</g>");
        return line > 0 ? Line(d, line) : this;
    }

    /// <summary>A darker veil over part of a body: its one shade.</summary>
    public Pen Shade(string d, double opacity = 0.16) =>
        Add(
            $"<path d=\"{d}\" fill=\"{Ink}\" opacity=\"{opacity.ToString("0.##", CultureInfo.InvariantCulture)}\"/>"
        );

    /// <summary>A light on a body.</summary>
    public Pen Light(string d, double opacity = 0.45) =>
        Add(
            $"<path d=\"{d}\" fill=\"#fff\" opacity=\"{opacity.ToString("0.##", CultureInfo.InvariantCulture)}\"/>"
        );

    /// <summary>Draws on, in a chain.</summary>
    public Pen Do(Action<Pen> draw)
    {
        draw(this);
        return this;
    }

    /// <summary>SVG as it is.</summary>
    public Pen Add(string svg)
    {
        _svg.Append(svg);
        return this;
    }

    /// <summary>The picture.</summary>
    /// <param name="width">Of the drawing, in its own units.</param>
    /// <param name="height">Of the drawing.</param>
    public string Svg(int width, int height) =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" preserveAspectRatio=\"xMidYMid slice\" stroke-linecap=\"round\" stroke-linejoin=\"round\" aria-hidden=\"true\" focusable=\"false\">{_svg}</svg>";
}
