using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.LiveSessions;

/// <summary>What one side switches on and off, as the other side sees it, also over a line that was lost meanwhile.</summary>
[Collection(Morning.Collection)]
public sealed class SharingTests(Morning morning) : IAsyncLifetime
{
    private Caller _exporter = null!;
    private Caller _buyer = null!;

    public async Task InitializeAsync()
    {
        _exporter = await Caller.Enters(morning.Fair, Morning.Exporter, "vi", "Asia/Ho_Chi_Minh");
        _buyer = await Caller.Enters(morning.Fair, Morning.Buyer, "en", "Europe/Berlin");
        await _buyer.SeesTheOther();
    }

    public async Task DisposeAsync()
    {
        await _exporter.Goes();
        await _buyer.Goes();
    }

    [Fact]
    public async Task A_screen_takes_the_place_of_the_camera_and_gives_it_back()
    {
        await _exporter.Press("screen");
        await _buyer.Shown("screen");
        await _buyer.SeesTheOther();
        (await Pressed("screen")).ShouldBe("true");

        await _exporter.Press("screen");
        await _buyer.Shown("camera");
        await _buyer.SeesTheOther();

        // The browser's own button ends the sharing too.
        await _exporter.Press("screen");
        await _buyer.Shown("screen");
        await _exporter.Page.EvaluateAsync(
            "() => { const [track] = document.querySelector('[data-part=call] [data-self]').srcObject.getVideoTracks(); track.stop(); track.dispatchEvent(new Event('ended')); }"
        );
        await _buyer.Shown("camera");
        await _buyer.SeesTheOther();
        (await Pressed("screen")).ShouldBe("false");

        // A screen can be shown without a camera.
        await _exporter.Press("camera");
        await _buyer.Shown("nothing");
        await _exporter.Press("screen");
        await _buyer.Shown("screen");
        await _buyer.SeesTheOther();
        await _exporter.Press("screen");
        await _buyer.Shown("nothing");
    }

    [Fact]
    public async Task The_other_side_knows_that_microphone_and_camera_are_off()
    {
        await _buyer.HearsTheOther(true);
        await _exporter.Press("microphone");
        await _buyer.HearsTheOther(false);
        (await _buyer.Page.Locator(".face.other .muted").IsVisibleAsync()).ShouldBeTrue();
        await _exporter.Press("camera");
        await _buyer.Shown("nothing");
        (await _buyer.Page.Locator(".face.other .no-picture").IsVisibleAsync()).ShouldBeTrue();

        await _exporter.Press("microphone");
        await _exporter.Press("camera");
        await _buyer.HearsTheOther(true);
        await _buyer.Shown("camera");
        await _buyer.SeesTheOther();
    }

    [Fact]
    public async Task A_lost_line_comes_back_with_what_happened_meanwhile_and_the_call_goes_on()
    {
        await _exporter.LosesTheLine();
        await _exporter.Press("microphone");
        await _exporter.Press("screen");
        await _exporter.Says("Anh có thấy màn hình của tôi không?");

        await _buyer.Reads("Anh có thấy màn hình của tôi không?");
        await _buyer.HearsTheOther(false);
        await _buyer.Shown("screen");
        await _buyer.SeesTheOther();

        // Both at once: the call and what they write outlive it.
        await Task.WhenAll(_exporter.LosesTheLine(), _buyer.LosesTheLine());
        await _buyer.Says("Yes, very well.");
        await _exporter.Reads("Yes, very well.");
        await _exporter.SeesTheOther();
        await _buyer.SeesTheOther();

        // A new window during the call finds screen and microphone as they are.
        await _buyer.Goes();
        _buyer = await Caller.Enters(morning.Fair, Morning.Buyer, "en", "Europe/Berlin");
        await _buyer.HearsTheOther(false);
        await _buyer.Shown("screen");
        await _buyer.SeesTheOther();
    }

    [Fact]
    public async Task Who_comes_without_camera_and_microphone_sees_the_other_and_may_switch_on_later()
    {
        await _exporter.Goes();
        _exporter = await Caller.Enters(
            morning.Fair,
            Morning.Exporter,
            "vi",
            "Asia/Ho_Chi_Minh",
            withDevices: false
        );
        await _exporter.SeesTheOther();
        await _buyer.Shown("nothing");
        await _buyer.HearsTheOther(false);

        await _exporter.AllowsDevices();
        await _exporter.Press("camera");
        await _exporter.Press("microphone");
        await _buyer.SeesTheOther();
        await _buyer.HearsTheOther(true);
    }

    private Task<string?> Pressed(string what) =>
        _exporter.Page.GetAttributeAsync($"[data-part=call] [data-do={what}]", "aria-pressed");
}
