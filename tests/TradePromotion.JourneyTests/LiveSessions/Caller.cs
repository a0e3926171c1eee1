using Microsoft.Playwright;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.LiveSessions;

/// <summary>Somebody in a meeting's room, with a camera, a microphone and a screen.</summary>
public sealed class Caller(IPage page)
{
    // The page keeps its line to itself; the test holds the sockets, to cut them.
    private const string HoldSockets = """
        window.lines = [];
        window.WebSocket = class extends WebSocket { constructor(...given) { super(...given); window.lines.push(this); } };
        """;

    // As a browser answers whose person said no, until they say yes.
    private const string SaysNo = """
        window.saysNo = true;
        const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        navigator.mediaDevices.getUserMedia = wish => window.saysNo ? Promise.reject(new DOMException('no', 'NotAllowedError')) : ask(wish);
        """;

    // As after ticking the box for strict networks on an earlier day. The test holds the connections, to see which way they go.
    private const string WantsRelay = """
        localStorage.setItem('room', JSON.stringify({ relay: true }));
        window.peers = [];
        window.RTCPeerConnection = class extends RTCPeerConnection { constructor(...given) { super(...given); window.peers.push(this); } };
        """;

    /// <summary>The kinds of way in use now, its own end and the other's: <c>relay relay</c> where both go through the relay.</summary>
    public Task<string> Way() =>
        Page.EvaluateAsync<string>(
            """
            async () => {
              for (const peer of window.peers.filter(peer => peer.connectionState === 'connected')) {
                const stats = await peer.getStats();
                const transport = [...stats.values()].find(one => one.type === 'transport' && one.selectedCandidatePairId);
                const pair = transport && stats.get(transport.selectedCandidatePairId);
                if (pair) return `${stats.get(pair.localCandidateId).candidateType} ${stats.get(pair.remoteCandidateId).candidateType}`;
              }
              return 'none';
            }
            """
        );

    /// <summary>The browser window.</summary>
    public IPage Page { get; } = page;

    /// <summary>Signs in and enters the room of this meeting, or of the one that is now.</summary>
    public static async Task<Caller> Enters(
        Fair fair,
        string email,
        string language,
        string zone,
        string? meeting = null,
        bool withDevices = true,
        bool relayed = false
    )
    {
        var page = await fair.Window(zone, language);
        await page.AddInitScriptAsync(HoldSockets);
        if (!withDevices)
            await page.AddInitScriptAsync(SaysNo);
        if (relayed)
            await page.AddInitScriptAsync(WantsRelay);
        await new Person(page).SignIn(email);
        if (meeting is null)
        {
            await page.GotoAsync("desk/meetings");
            await page.Locator("a.button.live:visible").First.ClickAsync();
        }
        else
            await page.GotoAsync($"meetings/{meeting}/room");
        await page.WaitForSelectorAsync("#room[data-ready]");
        await page.ClickAsync("[data-do=join]:enabled");
        return new Caller(page);
    }

    /// <summary>Presses one of the buttons below the picture.</summary>
    public Task Press(string what) => Page.ClickAsync($"[data-part=call] [data-do={what}]");

    /// <summary>Writes in the chat.</summary>
    public async Task Says(string text)
    {
        await Page.FillAsync("[data-say] textarea", text);
        await Page.PressAsync("[data-say] textarea", "Enter");
    }

    /// <summary>Reads this in the chat, kept by the server: a message still on its way does not count.</summary>
    public Task Reads(string text) =>
        Page.Locator("[data-lines] li:not([data-pending])", new() { HasText = text })
            .First.WaitForAsync(new() { Timeout = 60_000 });

    /// <summary>Waits until ten further frames of the other's picture were decoded, and at least two of them differed.</summary>
    public async Task SeesTheOther()
    {
        await Page.WaitForSelectorAsync("#room[data-link=connected]");
        var (before, sight) = (await Frames(), await Sight());
        await Until(
            async () => await Frames() >= before + 10 && await Sight() != sight,
            "no moving picture of the other"
        );
    }

    /// <summary>Waits until ten further frames of each of so many others' pictures were decoded.</summary>
    public async Task SeesOthers(int count)
    {
        await Page.WaitForFunctionAsync(
            "count => document.querySelectorAll('.face.other:not([hidden])[data-link=connected]').length === count",
            count
        );
        var before = await FramesOfEach();
        await Until(
            async () =>
                await FramesOfEach() is { } now
                && now.Count == count
                && now.All(one => one.Value >= before.GetValueOrDefault(one.Key) + 10),
            $"no moving pictures of {count} others"
        );
    }

    /// <summary>Waits until no frame of anybody's picture comes any more.</summary>
    public Task SeesNobody() =>
        Until(
            async () =>
            {
                var before = await FramesOfEach();
                await Task.Delay(1000);
                return (await FramesOfEach()).All(one => one.Value == before[one.Key]);
            },
            "pictures still come"
        );

    /// <summary>From now on the page believes it is so many minutes later.</summary>
    public Task Waits(int minutes) =>
        Page.EvaluateAsync(
            "minutes => { const now = Date.now.bind(Date); Date.now = () => now() + minutes * 60_000; }",
            minutes
        );

    private async Task<Dictionary<string, int>> FramesOfEach() =>
        await Page.EvaluateAsync<Dictionary<string, int>>(
            """
            () => Object.fromEntries([...document.querySelectorAll('.face.other:not([hidden])')]
              .map(face => [face.dataset.of, face.querySelector('[data-part=other]').getVideoPlaybackQuality().totalVideoFrames]))
            """
        );

    /// <summary>Waits until the other's picture is this: <c>camera</c>, <c>screen</c> or <c>nothing</c>.</summary>
    public Task Shown(string what) =>
        Page.WaitForSelectorAsync(
            what switch
            {
                "screen" => ".face.other:not(.dark) [data-part=other].whole",
                "camera" => ".face.other:not(.dark) [data-part=other]:not(.whole)",
                _ => ".face.other.dark",
            },
            new() { State = WaitForSelectorState.Attached }
        );

    /// <summary>Waits until the page says that the other's microphone is off, or on.</summary>
    public Task HearsTheOther(bool hears) =>
        Page.WaitForSelectorAsync($".face.other[data-muted={(hears ? "false" : "true")}]");

    /// <summary>Cuts the line to the server as a lost network would; the call itself goes from browser to browser.</summary>
    public Task LosesTheLine() =>
        Page.EvaluateAsync("() => window.lines.forEach(line => line.close())");

    /// <summary>From now on the browser may use camera and microphone.</summary>
    public Task AllowsDevices() => Page.EvaluateAsync("() => { window.saysNo = false; }");

    /// <summary>Closes the window.</summary>
    public Task Goes() => Page.Context.CloseAsync();

    private Task<int> Frames() =>
        Page.EvaluateAsync<int>(
            "() => document.querySelector('[data-part=other]').getVideoPlaybackQuality().totalVideoFrames"
        );

    private Task<string> Sight() =>
        Page.EvaluateAsync<string>(
            """
            () => {
              const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 36 });
              canvas.getContext('2d').drawImage(document.querySelector('[data-part=other]'), 0, 0, 64, 36);
              return canvas.toDataURL();
            }
            """
        );

    private static async Task Until(Func<Task<bool>> holds, string otherwise)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if (await holds())
                return;
            await Task.Delay(200);
        }
        throw new TimeoutException(otherwise);
    }
}
