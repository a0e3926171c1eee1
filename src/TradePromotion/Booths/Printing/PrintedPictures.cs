using PdfSharp.Drawing;
using TradePromotion.Filing;

namespace TradePromotion.Booths.Printing;

/// <summary>
/// The pictures of one catalogue. Photographs go in as they are, so there is a limit to how much of them one file carries; drawings are lines and
/// cost next to nothing.
/// </summary>
public sealed class PrintedPictures(IPictures pictures)
{
    private const long MostBytes = 40 * 1024 * 1024;
    private long _left = MostBytes;
    private readonly Dictionary<string, Picture?> _read = [];

    /// <summary>Reads the pictures that will be asked for, in the order of the pages.</summary>
    public async Task Read(IEnumerable<string?> hashes, CancellationToken cancel)
    {
        foreach (var hash in hashes.OfType<string>().Distinct())
        {
            var picture = await pictures.Find(hash, cancel);
            if (picture is { ContentType: not ("image/svg+xml" or "image/png" or "image/jpeg") })
                picture = null;
            if (picture is not null && PngBomb.Is(picture.Content))
                picture = null;
            if (picture is not null && picture.ContentType != "image/svg+xml")
            {
                if (picture.Content.Length > _left)
                    picture = null;
                else
                    _left -= picture.Content.Length;
            }
            _read[hash] = picture;
        }
    }

    /// <summary>Fills a frame with a picture, cut at its edges; tells whether it could.</summary>
    public bool Draw(XGraphics pen, string? hash, XRect frame)
    {
        if (hash is null || _read.GetValueOrDefault(hash) is not { } picture)
            return false;
        if (picture.ContentType == "image/svg+xml")
        {
            SvgDrawing.Draw(pen, System.Text.Encoding.UTF8.GetString(picture.Content), frame);
            return true;
        }
        try
        {
            using var image = XImage.FromStream(new MemoryStream(picture.Content));
            var scale = Math.Max(frame.Width / image.PointWidth, frame.Height / image.PointHeight);
            var (width, height) = (image.PointWidth * scale, image.PointHeight * scale);
            var before = pen.Save();
            try
            {
                pen.IntersectClip(frame);
                pen.DrawImage(
                    image,
                    frame.X + (frame.Width - width) / 2,
                    frame.Y + (frame.Height - height) / 2,
                    width,
                    height
                );
            }
            finally
            {
                pen.Restore(before);
            }
            return true;
        }
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
        {
            // Damaged, or of a kind the library does not know: the catalogue goes without this picture.
            return false;
        }
    }
}
