namespace TradePromotion.Mailing;

/// <summary>Puts letters into the outbox and wakes the postman.</summary>
public sealed class Post(Outbox outbox, Postman postman) : IPost
{
    public async Task Send(Letter letter, CancellationToken cancel = default)
    {
        await outbox.Keep(letter, cancel);
        postman.Wake();
    }
}
