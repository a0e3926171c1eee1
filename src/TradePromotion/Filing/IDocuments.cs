namespace TradePromotion.Filing;

/// <summary>What is known of a kept document without opening it; stands in events.</summary>
/// <param name="Name">The file name the sender gave, without any path.</param>
public sealed record DocumentCard(Guid Id, string Name, string ContentType, long Size);

/// <summary>A document with its content.</summary>
public sealed record Document(DocumentCard Card, byte[] Content);

/// <summary>
/// Keeps documents that are nobody else's business. Whoever serves one asks first whether the reader may see the owner's papers;
/// there is no address that shows a document without that.
/// </summary>
public interface IDocuments
{
    /// <summary>The greatest size, in bytes.</summary>
    const int MaximumSize = 10 * 1024 * 1024;

    /// <summary>Keeps a document of an owner. The same content of the same owner is kept once, under the same id.</summary>
    /// <exception cref="Refusal">Empty, too large, cut off, or not PDF, PNG or JPEG by its content; next to <paramref name="field"/>.</exception>
    Task<DocumentCard> Keep(
        Stream content,
        string name,
        Guid owner,
        string field = "Document",
        CancellationToken cancel = default
    );

    /// <summary>The document, when it is this owner's; else null.</summary>
    Task<Document?> Find(Guid id, Guid owner, CancellationToken cancel = default);

    /// <summary>Forgets a document of an owner for good.</summary>
    Task Forget(Guid id, Guid owner, CancellationToken cancel = default);

    /// <summary>Forgets all documents of an owner for good.</summary>
    Task ForgetAllOf(Guid owner, CancellationToken cancel = default);
}
