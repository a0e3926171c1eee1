using System.Globalization;

namespace TradePromotion.Demo;

/// <summary>One line that says how far something is: rewritten in place on a terminal, said at each quarter in a file.</summary>
public sealed class ProgressLine(string what, TextWriter output, bool isFile)
{
    private const int Quarter = 25;
    private readonly Lock _one = new();
    private int _said = -1;

    /// <summary>Says the share that is done, 0 to 1; it never goes back.</summary>
    public void Show(double share)
    {
        var percent = (int)Math.Clamp(share * 100, 0, 100);
        lock (_one)
        {
            if (isFile)
                percent = percent / Quarter * Quarter;
            if (percent <= _said)
                return;
            _said = percent;
            var text = string.Create(CultureInfo.InvariantCulture, $"{what} … {percent} %");
            output.Write(isFile ? $"{text}\n" : $"\r{text}");
            output.Flush();
        }
    }

    /// <summary>Ends the line, if anything was said.</summary>
    public void End()
    {
        lock (_one)
            if (!isFile && _said >= 0)
                output.WriteLine();
    }
}
