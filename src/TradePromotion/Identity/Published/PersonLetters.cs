namespace TradePromotion.Identity.Published;

/// <summary>Writes to people without showing their addresses to the module that writes.</summary>
public interface IPersonLetters
{
    /// <summary>
    /// Sends the person a letter in their language: <paramref name="subject"/> and <paramref name="text"/> are word keys formatted with
    /// <paramref name="values"/>. Nothing happens for an erased person. Give an <paramref name="id"/> where the same letter may be
    /// asked for twice: the second time nothing happens.
    /// </summary>
    Task Send(
        Guid personId,
        string subject,
        string text,
        IReadOnlyList<object> values,
        IReadOnlyList<Mailing.Enclosure>? enclosures = null,
        Guid? id = null,
        CancellationToken cancel = default
    );
}
