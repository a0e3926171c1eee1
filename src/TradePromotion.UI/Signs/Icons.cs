namespace TradePromotion.UI;

/// <summary>The icon set: one hand, 24 × 24, strokes of 1.75 with round ends, no fills but dots. Names are what is drawn, not where it is used.</summary>
public static class Icons
{
    private static readonly Dictionary<string, string> Drawings = new(StringComparer.Ordinal)
    {
        ["home"] =
            "<path d='M4 11.2 12 4.5l8 6.7V19a1 1 0 0 1-1 1h-4.6v-5.4H9.6V20H5a1 1 0 0 1-1-1z'/>",
        ["search"] = "<circle cx='11' cy='11' r='6.2'/><path d='m15.6 15.6 4.4 4.4'/>",
        ["calendar"] =
            "<rect x='4' y='5.5' width='16' height='14.5' rx='2.2'/><path d='M4 10h16M8.3 3.5v4M15.7 3.5v4'/>",
        ["clock"] = "<circle cx='12' cy='12' r='8.2'/><path d='M12 7.4V12l3 2'/>",
        ["globe"] =
            "<circle cx='12' cy='12' r='8.2'/><path d='M3.8 12h16.4M12 3.8c2.5 2.3 3.7 5 3.7 8.2s-1.2 5.9-3.7 8.2c-2.5-2.3-3.7-5-3.7-8.2s1.2-5.9 3.7-8.2z'/>",
        ["booth"] =
            "<path d='M4 9.5 5.6 4.5h12.8L20 9.5a2.65 2.65 0 0 1-5.3 0 2.7 2.7 0 0 1-5.4 0 2.65 2.65 0 0 1-5.3 0zM5.5 12v7.5h13V12M9.5 19.5v-4h5v4'/>",
        ["hall"] =
            "<path d='M3.5 20V9.5L12 4.5l8.5 5V20M3.5 20h17M8 20v-6.5h8V20M12 13.5V20M9.5 10h5'/>",
        ["meeting"] =
            "<circle cx='7.5' cy='7.5' r='2.5'/><circle cx='16.5' cy='7.5' r='2.5'/><path d='M3.5 16.5c0-2.5 1.7-4.2 4-4.2s4 1.7 4 4.2M12.5 16.5c0-2.5 1.7-4.2 4-4.2s4 1.7 4 4.2M3.5 19.8h17'/>",
        ["camera"] =
            "<rect x='3.5' y='6.5' width='12' height='11' rx='2.2'/><path d='m15.5 10.8 5-2.9v8.2l-5-2.9'/>",
        ["camera-off"] =
            "<path d='M9.5 6.5h3.8a2.2 2.2 0 0 1 2.2 2.2v2.1l5-2.9v8.2l-3-1.7M15.4 16a2.2 2.2 0 0 1-2.1 1.5H5.7a2.2 2.2 0 0 1-2.2-2.2V8.7c0-.9.5-1.6 1.2-2M4 4l16 16'/>",
        ["microphone"] =
            "<rect x='9.2' y='3.5' width='5.6' height='10.5' rx='2.8'/><path d='M5.8 11.5a6.2 6.2 0 0 0 12.4 0M12 17.7v2.8M9 20.5h6'/>",
        ["mute"] =
            "<path d='M9.2 9.2v2a2.8 2.8 0 0 0 4.5 2.2M14.8 10.5V6.3a2.8 2.8 0 0 0-5.4-1M5.8 11.5a6.2 6.2 0 0 0 10 4.9M18.2 11.5a6 6 0 0 1-.4 2.2M12 17.7v2.8M9 20.5h6M4 4l16 16'/>",
        ["screen"] =
            "<rect x='3.5' y='5' width='17' height='11.5' rx='2.2'/><path d='M9 20h6M12 16.5V20M12 13.5V8.3M9.7 10.4 12 8.1l2.3 2.3'/>",
        ["chat"] =
            "<path d='M6.2 5h11.6A2.2 2.2 0 0 1 20 7.2v7.1a2.2 2.2 0 0 1-2.2 2.2h-6L7.5 20v-3.5H6.2A2.2 2.2 0 0 1 4 14.3V7.2A2.2 2.2 0 0 1 6.2 5zM8 9.3h8M8 12.5h5'/>",
        ["send"] = "<path d='M20 4.5 3.8 10.3l6.4 3.3 3.5 6.4zM20 4.5l-9.8 9.1'/>",
        ["phone"] =
            "<path d='M7.7 4H5.3C4.5 4 4 4.6 4 5.4 4.4 13.3 10.7 19.6 18.6 20c.8 0 1.4-.5 1.4-1.3v-2.4l-4-1.6-1.7 2c-2.9-1.3-5-3.4-6.3-6.3l2-1.7z'/>",
        ["phone-down"] =
            "<path d='M3.6 13.6v2c0 .7.5 1.2 1.2 1.1l3.3-.6c.5-.1.9-.5.9-1.1v-2.2c2-.7 4-.7 6 0V15c0 .6.4 1 .9 1.1l3.3.6c.7.1 1.2-.4 1.2-1.1v-2c-4.7-4.3-12.1-4.3-16.8 0z'/>",
        ["check"] = "<path d='m5 12.8 4.5 4.5L19 7.5'/>",
        ["cross"] = "<path d='m6.2 6.2 11.6 11.6M17.8 6.2 6.2 17.8'/>",
        ["warning"] =
            "<path d='M12 4.3 3.7 18.7c-.2.4 0 .8.5.8h15.6c.5 0 .7-.4.5-.8zM12 10v4'/><path class='dot' d='M12 16.8h.01'/>",
        ["info"] =
            "<circle cx='12' cy='12' r='8.2'/><path d='M12 11.3v4.9'/><path class='dot' d='M12 8.2h.01'/>",
        ["user"] =
            "<circle cx='12' cy='8.3' r='3.8'/><path d='M4.8 20c.5-3.9 3.3-6.1 7.2-6.1s6.7 2.2 7.2 6.1'/>",
        ["users"] =
            "<circle cx='9.3' cy='8.3' r='3.4'/><path d='M3 19.5c.4-3.6 2.8-5.7 6.3-5.7s5.9 2.1 6.3 5.7M15.5 5.2a3.4 3.4 0 0 1 0 6.2M17.5 14.3c2 .7 3.2 2.5 3.5 5.2'/>",
        ["company"] =
            "<path d='M4.5 20V6.2A1.2 1.2 0 0 1 5.7 5h6.6a1.2 1.2 0 0 1 1.2 1.2V20M13.5 10h4.8a1.2 1.2 0 0 1 1.2 1.2V20M3 20h18M8 9h2M8 12.5h2M8 16h2M16.5 13.5v.01M16.5 16.7v.01'/>",
        ["product"] =
            "<path d='m12 3.8 7.5 4v8.4l-7.5 4-7.5-4V7.8zM4.5 7.8l7.5 4.1 7.5-4.1M12 11.9v8.3M8.2 5.8l7.5 4.1'/>",
        ["tag"] =
            "<path d='M4 5.3V11c0 .5.2.9.5 1.2l7.6 7.4c.6.6 1.5.6 2.1 0l5.5-5.5c.6-.6.6-1.5 0-2.1l-7.5-7.5a1.7 1.7 0 0 0-1.2-.5H5.3c-.7 0-1.3.6-1.3 1.3z'/><path class='dot' d='M8.5 8.5h.01'/>",
        ["arrow-left"] = "<path d='M19.5 12h-15M10.5 6l-6 6 6 6'/>",
        ["arrow-right"] = "<path d='M4.5 12h15M13.5 6l6 6-6 6'/>",
        ["chevron-left"] = "<path d='m14.5 6-6 6 6 6'/>",
        ["chevron-right"] = "<path d='m9.5 6 6 6-6 6'/>",
        ["chevron-up"] = "<path d='m6 14.5 6-6 6 6'/>",
        ["chevron-down"] = "<path d='m6 9.5 6 6 6-6'/>",
        ["menu"] = "<path d='M4 7h16M4 12h16M4 17h16'/>",
        ["more"] = "<path class='dot' d='M6 12h.01M12 12h.01M18 12h.01'/>",
        ["sun"] =
            "<circle cx='12' cy='12' r='3.8'/><path d='M12 3.5v2M12 18.5v2M3.5 12h2M18.5 12h2M6 6l1.4 1.4M16.6 16.6 18 18M18 6l-1.4 1.4M7.4 16.6 6 18'/>",
        ["moon"] = "<path d='M19.8 14.3A8.2 8.2 0 0 1 9.7 4.2a8.2 8.2 0 1 0 10.1 10.1z'/>",
        ["language"] =
            "<path d='M3.5 6.5h9.5M8.2 4.5v2M11 6.5c-.7 3.7-3.3 6.5-6.8 7.9M5.8 9.5c1.2 2.3 3 3.8 5.2 4.7M11.8 19.5l4.2-10 4.2 10M13.2 16.2h5.6'/>",
        ["filter"] = "<path d='M4 5.5h16l-6.2 7.3v5.4l-3.6 1.8v-7.2z'/>",
        ["compare"] = "<path d='M4.5 5h6v14h-6zM13.5 5h6v14h-6zM4.5 10h6M13.5 14h6'/>",
        ["plus"] = "<path d='M12 5v14M5 12h14'/>",
        ["minus"] = "<path d='M5 12h14'/>",
        ["pencil"] =
            "<path d='m5 19 .9-4L16 4.9a1.8 1.8 0 0 1 2.5 0l.6.6a1.8 1.8 0 0 1 0 2.5L9 18.1zM14 7l3 3'/>",
        ["trash"] =
            "<path d='M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.8 11.7c.1.7.6 1.3 1.4 1.3h6.6c.8 0 1.3-.6 1.4-1.3L17.5 7M10.2 10.8v5.4M13.8 10.8v5.4'/>",
        ["upload"] =
            "<path d='M12 15.5V4.5M7.5 9 12 4.5 16.5 9M4.5 15.5v2.3c0 1 .8 1.7 1.7 1.7h11.6c1 0 1.7-.8 1.7-1.7v-2.3'/>",
        ["download"] =
            "<path d='M12 4.5v11M7.5 11l4.5 4.5 4.5-4.5M4.5 15.5v2.3c0 1 .8 1.7 1.7 1.7h11.6c1 0 1.7-.8 1.7-1.7v-2.3'/>",
        ["eye"] =
            "<path d='M2.8 12C5 8 8.2 5.9 12 5.9s7 2.1 9.2 6.1c-2.2 4-5.4 6.1-9.2 6.1S5 16 2.8 12z'/><circle cx='12' cy='12' r='2.9'/>",
        ["heart"] =
            "<path d='M12 19.8C6.5 16 3.8 12.8 3.8 9.3A4.4 4.4 0 0 1 12 7a4.4 4.4 0 0 1 8.2 2.3c0 3.5-2.7 6.7-8.2 10.5z'/>",
        ["star"] = "<path d='m12 3.9 2.5 5.1 5.6.8-4 4 .9 5.6-5-2.7-5 2.7.9-5.6-4-4 5.6-.8z'/>",
        ["map-pin"] =
            "<path d='M12 20.8c-4.4-4.2-6.6-7.6-6.6-10.5a6.6 6.6 0 1 1 13.2 0c0 2.9-2.2 6.3-6.6 10.5z'/><circle cx='12' cy='10.2' r='2.4'/>",
        ["flag"] = "<path d='M5.5 20.5V4.5M5.5 5.2c4.5-2 7.5 2 13 .1v8.5c-5.5 1.9-8.5-2.1-13-.1'/>",
        ["bell"] =
            "<path d='M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.3c.5.5 1.2.7 2 .7s1.5-.2 2-.7M12 5V3.5'/>",
        ["log-in"] =
            "<path d='M13.5 4.5h4.3c1 0 1.7.8 1.7 1.7v11.6c0 1-.8 1.7-1.7 1.7h-4.3M4 12h10.5M10.5 8l4 4-4 4'/>",
        ["log-out"] =
            "<path d='M10.5 4.5H6.2c-1 0-1.7.8-1.7 1.7v11.6c0 1 .8 1.7 1.7 1.7h4.3M9.5 12H20M16 8l4 4-4 4'/>",
        ["lock"] =
            "<rect x='5' y='10.5' width='14' height='9.5' rx='2.2'/><path d='M8.2 10.5V8a3.8 3.8 0 0 1 7.6 0v2.5M12 14v2.5'/>",
        ["shield-check"] =
            "<path d='M12 3.6c2.3 1.6 4.7 2.4 7.3 2.5v5.4c0 4.3-2.5 7.3-7.3 9-4.8-1.7-7.3-4.7-7.3-9V6.1c2.6-.1 5-.9 7.3-2.5zM8.7 12l2.3 2.3 4.3-4.5'/>",
        ["chart"] =
            "<path d='M4.5 4.5v13.3c0 1 .8 1.7 1.7 1.7h13.3M8.5 16v-4M12.5 16V7.5M16.5 16v-6'/>",
        ["list"] =
            "<path d='M9 6.5h11M9 12h11M9 17.5h11'/><path class='dot' d='M4.8 6.5h.01M4.8 12h.01M4.8 17.5h.01'/>",
        ["grid"] =
            "<rect x='4' y='4' width='6.8' height='6.8' rx='1.6'/><rect x='13.2' y='4' width='6.8' height='6.8' rx='1.6'/><rect x='4' y='13.2' width='6.8' height='6.8' rx='1.6'/><rect x='13.2' y='13.2' width='6.8' height='6.8' rx='1.6'/>",
        ["refresh"] =
            "<path d='M19.5 11A7.6 7.6 0 0 0 6 7L4 9.2M4 4.7v4.5h4.5M4.5 13A7.6 7.6 0 0 0 18 17l2-2.2M20 19.3v-4.5h-4.5'/>",
        ["external"] =
            "<path d='M10 5H6.2C5.2 5 4.5 5.7 4.5 6.7v11.1c0 1 .7 1.7 1.7 1.7h11.1c1 0 1.7-.7 1.7-1.7V14M14 4.5h5.5V10M19.3 4.7l-8 8'/>",
        ["document"] =
            "<path d='M7 3.8h6.5L18.5 9v9.5c0 .9-.8 1.7-1.7 1.7H7c-.9 0-1.7-.8-1.7-1.7v-13c0-.9.8-1.7 1.7-1.7zM13.3 4v5.2h5M8.7 13h6.5M8.7 16.3h4'/>",
        ["picture"] =
            "<rect x='3.8' y='5' width='16.4' height='14' rx='2.2'/><path d='m4 16.5 4.5-4.5 3.5 3.5 2.7-2.7 5.3 5'/><circle cx='15.5' cy='9' r='1.4'/>",
        ["handshake"] =
            "<path d='m3 8.5 3-2.3 5.3.6M21 8.5l-3-2.3-4.2-.2c-.9 0-1.6.3-2.2.9L8.4 10c-.3 1.7 1.8 2.6 3.2 1.3l1.6-1.4 5.3 5.2c.8 1.2-.5 2.5-1.7 1.7M3 15.5h2l4.7 4.3c1 .8 2.1-.2 1.7-1.2 1 .9 2.7.1 2.3-1.2 1.1.8 2.7 0 2.4-1.4M21 15h-2'/>",
        ["settings"] =
            "<path d='M4 7.5h8.5M17.5 7.5H20M4 16.5h2.5M11.5 16.5H20'/><circle cx='15' cy='7.5' r='2.5'/><circle cx='9' cy='16.5' r='2.5'/>",
        ["mail"] =
            "<rect x='3.5' y='5.5' width='17' height='13' rx='2.2'/><path d='m4 7.5 8 5.8 8-5.8'/>",
        ["link"] =
            "<path d='M10 14a4 4 0 0 0 5.9.2l3-3a4 4 0 0 0-5.7-5.7l-1.4 1.4M14 10a4 4 0 0 0-5.9-.2l-3 3a4 4 0 0 0 5.7 5.7l1.4-1.4'/>",
    };

    /// <summary>All names, in the order they are shown in a gallery.</summary>
    public static IReadOnlyCollection<string> Names => Drawings.Keys;

    /// <summary>Whether there is such an icon.</summary>
    public static bool Has(string name) => Drawings.ContainsKey(name);

    /// <summary>The inner SVG of an icon (24 × 24, to be stroked).</summary>
    /// <exception cref="KeyNotFoundException">There is no icon of this name.</exception>
    public static string Drawing(string name) =>
        Drawings.TryGetValue(name, out var drawing)
            ? drawing
            : throw new KeyNotFoundException(
                $"There is no icon '{name}'. Known: {string.Join(", ", Names)}"
            );
}
