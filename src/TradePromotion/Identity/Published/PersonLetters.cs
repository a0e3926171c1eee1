namespace TradePromotion.Identity.Published;

/// <summary>Writes to people without showing their addresses to the module that writes.</summary>
public interface IPersonLetters
{
    /// <summary>
    /// Sends the person a letter in their language: <paramref name="subject"/> and <paramref name="text"/> are word keys formatted with
    /// <paramref name="values"/>. Nothing happens for an erased person. Give an <paramref name="id"/> where the same letter may be
    /// asked for twice: the second time nothing happens. In the person's quiet hours it waits for their end, unless that would be
    /// after <paramref name="by"/>, when it must be there.
    /// </summary>
    Task Send(
        Guid personId,
        string subject,
        string text,
        IReadOnlyList<object> values,
        IReadOnlyList<Mailing.Enclosure>? enclosures = null,
        Guid? id = null,
        DateTimeOffset? by = null,
        CancellationToken cancel = default
    );
}
