using TradePromotion.Fairs.Drawing;
using TradePromotion.Fairs.Published;
using static TradePromotion.Tests.Fairs.FairExamples;

namespace TradePromotion.Tests.Fairs;

/// <summary>Drawing a plan: everything snaps, numbers are new, nothing kept moves, and every change can be taken back.</summary>
public sealed class PlanDraftTests
{
    private static readonly PlanDraft Empty = PlanDrafts.Empty(["A01"]);

    [Fact]
    public void What_shares_floor_is_found_for_all_at_once_as_for_each()
    {
        var draft = PlanDrafts.Empty([]) with
        {
            // Scattered, touching, on top of one another; the same each time.
            Items =
            [
                .. Enumerable
                    .Range(1, 60)
                    .Select(i => new PlanItem(
                        i,
                        null,
                        $"A{i}",
                        i * 37 % 29,
                        i * 53 % 19,
                        1 + i % 4,
                        1 + i % 3
                    )),
            ],
        };
        var all = draft.AllConflicts();

        all.Count.ShouldBeGreaterThan(10);
        foreach (var item in draft.Items)
            all[item.Id].ShouldBe(draft.Conflicts(item), ignoreOrder: true);
    }

    [Fact]
    public void What_is_put_somewhere_snaps_to_the_grid_and_stays_in_the_hall()
    {
        var (draft, id) = Empty.Add(null);

        var put = draft.Put(id!.Value, 4.3m, 28, 2.8m, 0.2m).Find(id)!;

        (put.X, put.Y, put.Width, put.Depth).ShouldBe((4.5m, 19, 3, 1));
        draft.Put(id.Value, -5, -5, 3, 3).Find(id)!.X.ShouldBe(0);
    }

    [Fact]
    public void Arrows_move_and_resize_by_half_a_metre()
    {
        var (draft, id) = Empty.Add(null);
        var before = draft.Find(id)!;

        var after = draft.Move(id!.Value, 1, -2).Resize(id.Value, 2, -1).Find(id)!;

        (after.X, after.Y).ShouldBe((before.X + 0.5m, before.Y - 1));
        (after.Width, after.Depth).ShouldBe((before.Width + 1, before.Depth - 0.5m));
    }

    [Fact]
    public void What_lies_on_another_is_known()
    {
        var (draft, first) = Empty.Add(null);
        (draft, var second) = draft.Add(null);
        var at = draft.Find(first)!;

        draft.IsWrong(draft.Find(second)!).ShouldBeFalse();
        draft = draft.Put(second!.Value, at.X + 1, at.Y, 3, 3);

        draft.Conflicts(draft.Find(second)!).Select(i => i.Id).ShouldBe([first!.Value]);
        draft.IsWrong(draft.Find(first)!).ShouldBeTrue();
    }

    [Fact]
    public void A_row_comes_in_one_go_with_numbers_nobody_has()
    {
        var (draft, first) = Empty.AddRow(5, 3, 2.5m, twoRows: true);
        var booths = draft.Items.Where(i => i.IsBooth).ToList();

        booths.Count.ShouldBe(10);
        booths[0].Id.ShouldBe(first!.Value);
        booths.Select(b => b.Number).ShouldBeUnique();
        booths.Select(b => b.Row).Distinct().ShouldBe(["B", "C"], "the other hall has A01");
        booths.Count(b => b.Type == "corner").ShouldBe(4);
        PlanRules.Problems(draft.Layout(Hall.Name, 1)).ShouldBeEmpty();
    }

    [Fact]
    public void Where_there_is_no_room_nothing_is_added()
    {
        var (draft, added) = Empty.AddRow(60, 3, 3, false);

        added.ShouldBeNull();
        draft.ShouldBe(Empty);
    }

    [Fact]
    public void Rows_find_room_until_the_hall_is_full_and_all_can_be_reached()
    {
        var draft = Empty;
        for (var added = (int?)0; added is not null; )
            (draft, added) = draft.AddRow(8, 3, 3, true);

        draft.Items.Count(i => i.IsBooth).ShouldBeGreaterThan(16);
        PlanRules.Problems(draft.Layout(Hall.Name, 1)).ShouldBeEmpty();
    }

    [Fact]
    public void What_companies_may_have_chosen_stays()
    {
        var draft = PlanDrafts.Of(Hall, [], number => number == "A01");
        var kept = draft.Items.Single(i => i.Number == "A01");

        draft.Move(kept.Id, 1, 1).ShouldBe(draft);
        draft.Delete(kept.Id).ShouldBe(draft);
        draft
            .Describe(kept.Id, "Z99", "island", "sector:coffee")
            .Find(kept.Id)
            .ShouldBe(kept with { Block = "sector:coffee" });
        draft.Renumber().Find(kept.Id)!.Number.ShouldBe("A01");
    }

    [Fact]
    public void Numbering_anew_goes_as_one_reads()
    {
        var draft = PlanDrafts.Of(Hall, [], _ => false);
        var mixed = draft with { Items = draft.Items.Reverse() };

        mixed
            .Renumber()
            .Layout(Hall.Name, 1)
            .Booths.Select(b => b.Number)
            .Order()
            .ShouldBe(Hall.Booths.Select(b => b.Number).Order());
        PlanDrafts
            .Of(Hall, ["A07"], _ => false)
            .Renumber()
            .Items.Where(i => i.IsBooth)
            .Select(i => i.Row)
            .Distinct()
            .ShouldBe(["B", "C", "D"]);
    }

    [Fact]
    public void A_row_gets_the_block_of_one_of_its_booths()
    {
        var draft = PlanDrafts.Of(Hall, [], _ => false);
        var first = draft.Items.First(i => i.Number == "B01");

        draft = draft.Describe(first.Id, "B01", "standard", "province:66").BlockRow(first.Id);

        draft
            .Items.Where(i => i.Block == "province:66")
            .Select(i => i.Number)
            .ShouldBe(["B01", "B02", "B03", "B04"]);
    }

    [Fact]
    public void A_plan_comes_back_from_its_draft_and_from_its_text()
    {
        var drawn = PlanDrafts.Of(Hall, [], _ => false).Layout(Hall.Name, 1);

        drawn.Booths.ShouldBe(Hall.Booths);
        drawn.AllPlaces().ShouldBe(Hall.AllPlaces());
        PlanText.Read(PlanText.Write(drawn)).ShouldBe(drawn);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"name":{"en":"x"},"width":9,"depth":9,"booths":[null]}""")]
    [InlineData("""{"name":{"en":"x"},"width":9,"depth":9,"booths":[{"number":null,"x":1}]}""")]
    [InlineData("""{"name":{"en":"x"},"width":9,"depth":9,"booths":[],"places":[{"kind":77}]}""")]
    public void What_is_no_plan_is_not_read(string? text) => PlanText.Read(text).ShouldBeNull();

    [Fact]
    public void Every_change_is_taken_back_and_made_again()
    {
        var start = new PlanHistory(Empty);
        var one = Empty.Add(null).Draft;
        var two = one.Add(HallPlaceKind.Stage).Draft;
        var history = start.Do(one).Do(two);

        history.Undo().Now.ShouldBe(one);
        history.Undo().Undo().Now.ShouldBe(Empty);
        history.Undo().Undo().Undo().Now.ShouldBe(Empty);
        history.Undo().Undo().Redo().Redo().Now.ShouldBe(two);
        history.Undo().Do(Empty).CanRedo.ShouldBeFalse();
        start.Do(Empty).CanUndo.ShouldBeFalse("nothing changed");
    }

    [Fact]
    public void Keys_walk_from_thing_to_thing_as_one_reads()
    {
        var draft = PlanDrafts.Of(Hall with { Stage = null }, [], _ => false);
        var order = PlanWalk.InOrder(draft).Select(i => i.Number).ToList();

        order[..4].ShouldBe(["A01", "A02", "A03", "A04"]);
        draft.Find(PlanWalk.Next(draft, null, "PageDown"))!.Number.ShouldBe("A01");
        draft.Find(PlanWalk.Next(draft, null, "End"))!.Number.ShouldBe("C04");
        var last = PlanWalk.Next(draft, null, "End");
        draft.Find(PlanWalk.Next(draft, last, "PageDown"))!.Number.ShouldBe("A01");
        PlanWalk.Next(draft, last, "x").ShouldBeNull();
        PlanWalk.Steps("ArrowUp").ShouldBe((0, -1));
    }
}
