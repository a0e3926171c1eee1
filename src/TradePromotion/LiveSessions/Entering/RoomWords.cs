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
        "microphone.muted",
        "microphone.silent",
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
        "insecure",
        "soundOnlyOn",
        "soundOnlyOff",
        "soundOnly",
        "lineBad",
        "here",
        "notHere",
        "isLate",
        "late",
        "opensAt",
        "beginsIn",
        "failed",
        "output.missing",
        "output.heard",
        "network.checking",
        "network.good",
        "network.direct",
        "network.norelay",
        "network.norelayhere",
        "network.refused",
        "network.none",
        "network.unknown",
        "line.weak",
        "line.bad",
        "notes.saving",
        "notes.kept",
        "file.sending",
        "file.failed",
        "card.given",
        "card.failed",
        "card.CardEmpty",
        "card.CardEmail",
        "card.CardPhone",
        "card.keep",
        "more.offer",
        "more.weAsked",
        "more.theyAsk",
        "more.granted",
        "more.refused",
        "more.failed",
        "more.HostTaken",
        "more.GuestTaken",
        "more.AttendeeTaken",
        "more.ExtensionTooLong",
        "more.NotGoingOn",
    ];

    // What is said of whoever it is; the script puts the name in.
    private static readonly string[] OfAnyone = ["connected", "otherLeft", "otherLost"];

    /// <summary>All of them as a JSON object; <c>{name}</c> in a word is the other person's name.</summary>
    public static string Json(Words words, string otherName) =>
        JsonSerializer.Serialize(
            Keys.ToDictionary(
                key => key,
                key =>
                    OfAnyone.Contains(key)
                        ? words[$"LiveSessions.Script.{key}"]
                        : words[$"LiveSessions.Script.{key}"].Replace("{name}", otherName)
            )
        );
}
