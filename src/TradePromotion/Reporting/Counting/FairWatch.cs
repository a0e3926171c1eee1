using Microsoft.EntityFrameworkCore;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Reporting.Counting;

/// <summary>Who may see a fair's figures.</summary>
public sealed class FairWatch(Views views)
{
    /// <summary>The fair, when the actor runs it or the platform; null when there is no such fair.</summary>
    /// <exception cref="Forbidden">Somebody else's fair.</exception>
    public async Task<FairView?> Find(Guid fairId, Actor actor, CancellationToken cancel = default)
    {
        if (!actor.Is(Role.Officer) && !actor.Is(Role.Administrator))
            throw new Forbidden("watch a fair");
        await using var read = views.Read();
        var fair = await read.Of<FairView>().SingleOrDefaultAsync(f => f.Id == fairId, cancel);
        return fair is null || fair.IsRunBy(actor) || actor.Is(Role.Administrator)
            ? fair
            : throw new Forbidden("watch a fair");
    }
}
