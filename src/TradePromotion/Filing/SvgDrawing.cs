using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PdfSharp.Drawing;

namespace TradePromotion.Filing;

/// <summary>
/// Puts our own drawings into PDF files, as lines and not as dots: the part of SVG that <c>TradePromotion.UI.Pen</c> writes (paths, boxes, ellipses,
/// groups that are moved, turned, scaled or clipped).
/// </summary>
public static partial class SvgDrawing
{
    /// <summary>Fills a frame with a drawing, centred; what hangs over is cut off.</summary>
    public static void Draw(XGraphics pen, string svg, XRect frame)
    {
        var root = XDocument.Parse(svg).Root!;
        var box = Numbers(root.Attribute("viewBox")!.Value);
        var scale = Math.Max(frame.Width / box[2], frame.Height / box[3]);
        var before = pen.Save();
        pen.IntersectClip(frame);
        pen.TranslateTransform(
            frame.X + (frame.Width - box[2] * scale) / 2,
            frame.Y + (frame.Height - box[3] * scale) / 2
        );
        pen.ScaleTransform(scale, scale);
        var clips = root.Descendants()
            .Where(e => e.Name.LocalName == "clipPath")
            .ToDictionary(e => $"url(#{e.Attribute("id")!.Value})", e => e.Elements().First());
        foreach (var element in root.Elements())
            Draw(pen, element, clips);
        pen.Restore(before);
    }

    private static void Draw(XGraphics pen, XElement element, Dictionary<string, XElement> clips)
    {
        if (element.Name.LocalName == "clipPath")
            return;
        var before = pen.Save();
        Move(pen, element.Attribute("transform")?.Value ?? "");
        if (element.Attribute("clip-path")?.Value is { } clip && clips.TryGetValue(clip, out var by))
            pen.IntersectClip(Outline(by));
        if (element.Name.LocalName == "g")
            foreach (var inner in element.Elements())
                Draw(pen, inner, clips);
        else
            Shape(pen, element);
        pen.Restore(before);
    }

    private static void Shape(XGraphics pen, XElement element)
    {
        var path = Outline(element);
        var opacity = Number(element, "opacity", 1);
        if (Colour(element.Attribute("fill")?.Value ?? "#000", opacity) is { } fill)
            pen.DrawPath(new XSolidBrush(fill), path);
        if (Colour(element.Attribute("stroke")?.Value ?? "none", opacity) is { } stroke)
            pen.DrawPath(
                new XPen(stroke, Number(element, "stroke-width", 1))
                {
                    LineCap = XLineCap.Round,
                    LineJoin = XLineJoin.Round,
                },
                path
            );
    }

    private static XGraphicsPath Outline(XElement element)
    {
        var path = new XGraphicsPath { FillMode = XFillMode.Winding };
        switch (element.Name.LocalName)
        {
            case "path":
                return SvgPath.Read(element.Attribute("d")!.Value);
            case "rect":
                var (x, y) = (Number(element, "x"), Number(element, "y"));
                var (width, height) = (Number(element, "width"), Number(element, "height"));
                var round = Math.Min(Number(element, "rx"), Math.Min(width, height) / 2) * 2;
                if (round > 0)
                    path.AddRoundedRectangle(x, y, width, height, round, round);
                else
                    path.AddRectangle(x, y, width, height);
                break;
            case "ellipse":
            case "circle":
                var (rx, ry) = (
                    Number(element, "rx", Number(element, "r")),
                    Number(element, "ry", Number(element, "r"))
                );
                path.AddEllipse(Number(element, "cx") - rx, Number(element, "cy") - ry, rx * 2, ry * 2);
                break;
        }
        return path;
    }

    private static void Move(XGraphics pen, string transform)
    {
        foreach (Match step in Step().Matches(transform))
        {
            var by = Numbers(step.Groups[2].Value);
            switch (step.Groups[1].Value)
            {
                case "translate":
                    pen.TranslateTransform(by[0], by.Length > 1 ? by[1] : 0);
                    break;
                case "scale":
                    pen.ScaleTransform(by[0], by.Length > 1 ? by[1] : by[0]);
                    break;
                case "rotate" when by.Length == 3:
                    pen.RotateAtTransform(by[0], new XPoint(by[1], by[2]));
                    break;
                case "rotate":
                    pen.RotateTransform(by[0]);
                    break;
            }
        }
    }

    private static XColor? Colour(string value, double opacity)
    {
        if (!value.StartsWith('#'))
            return null;
        var hex = value.Length == 4 ? string.Concat(value[1..].Select(c => $"{c}{c}")) : value[1..];
        var number = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return XColor.FromArgb((int)(opacity * 255), number >> 16 & 255, number >> 8 & 255, number & 255);
    }

    private static double Number(XElement element, string name, double otherwise = 0) =>
        element.Attribute(name) is { } found
            ? double.Parse(found.Value, CultureInfo.InvariantCulture)
            : otherwise;

    private static double[] Numbers(string text) =>
        [
            .. text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
                .Select(part => double.Parse(part, CultureInfo.InvariantCulture)),
        ];

    [GeneratedRegex("(\\w+)\\(([^)]*)\\)")]
    private static partial Regex Step();
}
