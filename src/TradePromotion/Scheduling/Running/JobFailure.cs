using TradePromotion.Hosting;

namespace TradePromotion.Scheduling.Running;

/// <summary>Why a run failed, as far as the platform can tell.</summary>
public enum FailureKind
{
    /// <summary>Something nobody foresaw.</summary>
    Unforeseen,

    /// <summary>The database did not answer.</summary>
    Database,

    /// <summary>Something took too long.</summary>
    Slow,

    /// <summary>A rule of the platform said no.</summary>
    Rule,

    /// <summary>Another server did not answer.</summary>
    Network,
}

/// <summary>What a job threw. Its message carries the kind, because the message is all that the history keeps.</summary>
public sealed class JobFailure(Exception cause) : Exception($"{Of(cause)}: {cause.Message}", cause)
{
    /// <summary>The kind and the technical text of a message kept in the history.</summary>
    public static (FailureKind Kind, string Text) Read(string message) =>
        message.Split(": ", 2) is [var kind, var text]
        && Enum.TryParse<FailureKind>(kind, out var known)
            ? (known, text)
            : (FailureKind.Unforeseen, message);

    private static FailureKind Of(Exception cause) =>
        DatabaseAway.Caused(cause) ? FailureKind.Database
        : cause is Refusal ? FailureKind.Rule
        : cause is TimeoutException or OperationCanceledException ? FailureKind.Slow
        : cause is HttpRequestException or IOException or System.Net.Sockets.SocketException
            ? FailureKind.Network
        : FailureKind.Unforeseen;
}
