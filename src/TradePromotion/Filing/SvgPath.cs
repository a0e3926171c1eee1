using System.Globalization;
using PdfSharp.Drawing;

namespace TradePromotion.Filing;

/// <summary>Reads the path of an SVG drawing (its <c>d</c>): lines, curves and arcs.</summary>
internal sealed class SvgPath
{
    private readonly string _d;
    private readonly XGraphicsPath _path = new() { FillMode = XFillMode.Winding };
    private int _at;
    private XPoint _here;
    private XPoint _start;
    private XPoint _control;
    private char _before;

    private SvgPath(string d) => _d = d;

    /// <summary>The path to fill, to draw, or to clip by.</summary>
    public static XGraphicsPath Read(string d) => new SvgPath(d).Read();

    private XGraphicsPath Read()
    {
        var command = 'M';
        while (SkipToNext())
        {
            if (char.IsLetter(_d[_at]))
                command = _d[_at++];
            else if (command is 'M')
                command = 'L';
            else if (command is 'm')
                command = 'l';
            Do(command);
            _before = char.ToUpperInvariant(command);
        }
        return _path;
    }

    private void Do(char command)
    {
        var from = char.IsLower(command) ? _here : new XPoint();
        switch (char.ToUpperInvariant(command))
        {
            case 'M':
                _here = _start = Point(from);
                _path.StartFigure();
                break;
            case 'L':
                LineTo(Point(from));
                break;
            case 'H':
                LineTo(new(from.X + Number(), _here.Y));
                break;
            case 'V':
                LineTo(new(_here.X, from.Y + Number()));
                break;
            case 'C':
                CurveTo(Point(from), Point(from), Point(from));
                break;
            case 'S':
                CurveTo(_before is 'C' or 'S' ? Mirrored() : _here, Point(from), Point(from));
                break;
            case 'Q':
                QuadraticTo(Point(from), Point(from));
                break;
            case 'T':
                QuadraticTo(_before is 'Q' or 'T' ? Mirrored() : _here, Point(from));
                break;
            case 'A':
                ArcTo(Number(), Number(), Number(), Flag(), Flag(), Point(from));
                break;
            case 'Z':
                _path.CloseFigure();
                _here = _start;
                break;
            default:
                throw new FormatException($"a path has no command {command}");
        }
    }

    private void LineTo(XPoint to)
    {
        _path.AddLine(_here, to);
        _here = to;
    }

    private void CurveTo(XPoint one, XPoint two, XPoint to)
    {
        _path.AddBezier(_here, one, two, to);
        (_control, _here) = (two, to);
    }

    private void QuadraticTo(XPoint control, XPoint to)
    {
        var one = new XPoint(
            _here.X + (control.X - _here.X) * 2 / 3,
            _here.Y + (control.Y - _here.Y) * 2 / 3
        );
        var two = new XPoint(to.X + (control.X - to.X) * 2 / 3, to.Y + (control.Y - to.Y) * 2 / 3);
        CurveTo(one, two, to);
        _control = control;
    }

    // From the ends to the centre, then a curve a quarter turn at most: SVG 2, B.2.4.
    private void ArcTo(double rx, double ry, double turn, bool large, bool sweep, XPoint to)
    {
        (rx, ry) = (Math.Abs(rx), Math.Abs(ry));
        if (rx < 1e-6 || ry < 1e-6 || (_here.X == to.X && _here.Y == to.Y))
        {
            LineTo(to);
            return;
        }
        var (sin, cos) = Math.SinCos(turn * Math.PI / 180);
        var (dx, dy) = ((_here.X - to.X) / 2, (_here.Y - to.Y) / 2);
        var (x1, y1) = (cos * dx + sin * dy, cos * dy - sin * dx);
        var grown = Math.Sqrt(Math.Max(1, x1 * x1 / (rx * rx) + y1 * y1 / (ry * ry)));
        (rx, ry) = (rx * grown, ry * grown);
        var below = rx * rx * y1 * y1 + ry * ry * x1 * x1;
        var root = Math.Sqrt(Math.Max(0, rx * rx * ry * ry - below) / below) * (large == sweep ? -1 : 1);
        var (cx, cy) = (root * rx * y1 / ry, -root * ry * x1 / rx);
        var first = Math.Atan2((y1 - cy) / ry, (x1 - cx) / rx);
        var span = Math.Atan2((-y1 - cy) / ry, (-x1 - cx) / rx) - first;
        if (sweep && span < 0)
            span += 2 * Math.PI;
        if (!sweep && span > 0)
            span -= 2 * Math.PI;
        var middle = new XPoint(
            cos * cx - sin * cy + (_here.X + to.X) / 2,
            sin * cx + cos * cy + (_here.Y + to.Y) / 2
        );
        var parts = Math.Max(1, (int)Math.Ceiling(Math.Abs(span) / (Math.PI / 2) - 1e-9));
        var step = span / parts;
        var reach = 4.0 / 3 * Math.Tan(step / 4);
        for (var part = 0; part < parts; part++)
        {
            var (s1, c1) = Math.SinCos(first + part * step);
            var (s2, c2) = Math.SinCos(first + (part + 1) * step);
            XPoint Turned(double x, double y) =>
                new(middle.X + cos * rx * x - sin * ry * y, middle.Y + sin * rx * x + cos * ry * y);
            CurveTo(
                Turned(c1 - reach * s1, s1 + reach * c1),
                Turned(c2 + reach * s2, s2 - reach * c2),
                part == parts - 1 ? to : Turned(c2, s2)
            );
        }
    }

    private XPoint Mirrored() => new(2 * _here.X - _control.X, 2 * _here.Y - _control.Y);

    private XPoint Point(XPoint from) => new(from.X + Number(), from.Y + Number());

    private bool Flag()
    {
        SkipToNext();
        return _d[_at++] == '1';
    }

    private double Number()
    {
        SkipToNext();
        var start = _at;
        if (_at < _d.Length && _d[_at] is '-' or '+')
            _at++;
        var dot = false;
        while (_at < _d.Length && (char.IsDigit(_d[_at]) || (_d[_at] == '.' && !dot)))
            dot |= _d[_at++] == '.';
        if (_at < _d.Length && _d[_at] is 'e' or 'E')
        {
            _at += 2;
            while (_at < _d.Length && char.IsDigit(_d[_at]))
                _at++;
        }
        return double.Parse(_d.AsSpan(start, _at - start), CultureInfo.InvariantCulture);
    }

    private bool SkipToNext()
    {
        while (_at < _d.Length && (char.IsWhiteSpace(_d[_at]) || _d[_at] == ','))
            _at++;
        return _at < _d.Length;
    }
}
