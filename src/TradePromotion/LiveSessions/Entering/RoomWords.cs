using System.Text.Json;

namespace TradePromotion.LiveSessions.Entering;

/// <summary>The words the room's script says, in the page's language.</summary>
public static class RoomWords
{
    private static readonly string[] Keys =
    [
        "mute",
        "unmute",
        "cameraOn",
        "cameraOff",
        "shareOn",
        "shareOff",
        "camera.denied",
        "camera.missing",
        "camera.busy",
        "camera.insecure",
        "microphone.denied",
        "microphone.missing",
        "microphone.busy",
        "microphone.insecure",
        "entering",
        "waiting",
        "connected",
        "otherLeft",
        "otherLost",
        "pathLost",
        "lineLost",
        "moved",
        "closed",
        "notOpen",
        "notInvited",
        "opensIn",
        "left",
        "over",
        "sending",
    ];

    /// <summary>All of them as a JSON object; <c>{name}</c> in a word is the other person's name.</summary>
    public static string Json(Words words, string otherName) =>
        JsonSerializer.Serialize(
            Keys.ToDictionary(
                key => key,
                key => words[$"LiveSessions.Script.{key}"].Replace("{name}", otherName)
            )
        );
}
