using TradePromotion.Fairs.Drawing;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.LayingOut;

/// <summary>How an officer's plan of a hall is saved, with the picture under it.</summary>
public sealed partial class LayOutHallPage
{
    private Task LayOut() => Save(Drawn);

    private HallBackdrop? Under => Saved?.Backdrop;

    private async Task<HallBackdrop?> Backdrop()
    {
        var picture = Draft?.Backdrop is { Length: > 0 } file
            ? await Pictures.Keep(file.OpenReadStream(), _actor, "Backdrop")
            : Under?.Picture;
        return picture is null || Draft is null or { WithoutBackdrop: true }
            ? null
            : new(
                picture,
                Draft.BackdropX,
                Draft.BackdropY,
                Draft.BackdropWidth ?? Under?.Width ?? Saved?.Width ?? 30
            );
    }

    private async Task SaveDrawn()
    {
        // Without a script nothing was drawn: then only the name is saved.
        if ((string.IsNullOrEmpty(Draft?.Plan) ? Saved : PlanText.Read(Draft.Plan)) is { } plan)
        {
            HallBackdrop? under = null;
            if (await Form.Try(async () => under = await Backdrop()))
                await Save(
                    plan with
                    {
                        Name = Name,
                        Hall = Number,
                        Backdrop = under,
                    },
                    Draft?.Seen ?? ""
                );
        }
        else
            await Form.Try(() => throw new Refusal("Fairs.Refused.PlanUnreadable"));
    }

    private async Task Save(HallLayout hall, string? seen = null)
    {
        if (await Form.Try(() => Lay(hall, seen)))
            Navigation.NavigateTo(Url(Id, Number));
    }

    private async Task Lay(HallLayout hall, string? seen)
    {
        try
        {
            await Desk.Execute(new LayOutHall(Id, hall, seen), _actor);
        }
        catch (Refusal changed)
            when (changed.Key == "Fairs.Refused.PlanChanged" && Saved is { } theirs)
        {
            // The officer sees what is different in it, and keeps their own by saving once more.
            _theirs = PlanDifference.Between(hall, theirs);
            throw;
        }
    }
}
