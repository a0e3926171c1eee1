using TradePromotion.Importing;
using TradePromotion.Importing.Carrying;
using TradePromotion.Importing.Preparing;
using TradePromotion.Importing.Undoing;
using TradePromotion.Tests.Companies;
using static TradePromotion.Tests.Companies.CompanyExamples;

namespace TradePromotion.Tests.Importing;

public sealed class ImportTests
{
    private static readonly Guid Id = Ids.Of("test", "import");
    private static readonly PrepareImport Prepare = new(
        Id,
        "products",
        BuonHo,
        Lan,
        "products.csv",
        3,
        []
    );
    private static readonly ConfirmImport Confirm = new(Id, Lan, [3, 2]);

    private static Given Prepared => Given.Events(Id, [.. Given.Nothing.When(Prepare)]);
    private static Given Confirmed => Prepared.And(Id, new ImportConfirmed(Id, Lan, []));
    private static Given Finished => Confirmed.And(Id, new ImportFinished(Id, 2, 0, 0, 1, 0));

    [Fact]
    public void It_is_confirmed_once()
    {
        Prepared
            .When(Confirm)
            .ShouldHaveSingleItem()
            .ShouldBeOfType<ImportConfirmed>()
            .Doubtful.ShouldBe([2, 3]);
        Confirmed.When(Confirm).ShouldBeEmpty();
    }

    [Fact]
    public void It_is_stopped_only_while_it_runs()
    {
        var stop = new StopImport(Id, Lan);
        Prepared.When(stop).ShouldBeEmpty();
        Confirmed.When(stop).ShouldHaveSingleItem().ShouldBeOfType<ImportStopped>();
        Finished.When(stop).ShouldBeEmpty();
    }

    [Fact]
    public void It_is_taken_back_once_and_only_at_its_end()
    {
        var undo = new UndoImport(Id, Lan);
        Should
            .Throw<Refusal>(() => Confirmed.When(undo))
            .Key.ShouldBe("Importing.Refused.NotFinished");
        Finished.When(undo).ShouldHaveSingleItem().ShouldBeOfType<ImportUndoAsked>();
        Finished.And(Id, new ImportUndoAsked(Id, Lan)).When(undo).ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_companys_own_people_have_a_hand_in_it()
    {
        Given.Nothing.Allows(Prepare, LanHerself).ShouldBeTrue();
        Given.Nothing.Allows(Prepare, Stranger).ShouldBeFalse();
        var by = Stranger.PersonId;
        foreach (var actor in new[] { Stranger, Officer, Actor.Anonymous })
        {
            Finished.Allows(Confirm with { By = actor.PersonId }, actor).ShouldBeFalse();
            Finished.Allows(new StopImport(Id, actor.PersonId), actor).ShouldBeFalse();
            Finished.Allows(new UndoImport(Id, actor.PersonId), actor).ShouldBeFalse();
            Confirmed.Allows(new FinishImport(Id, 0, 0, 0, 0, 0), actor).ShouldBeFalse();
            Finished.Allows(new FinishUndo(Id, 0, 0), actor).ShouldBeFalse();
        }
        Finished.Allows(new UndoImport(Id, Lan), LanHerself).ShouldBeTrue();
        Confirmed.Allows(new FinishImport(Id, 0, 0, 0, 0, 0), Actor.Platform).ShouldBeTrue();
    }

    [Fact]
    public void The_view_follows_it_to_its_end()
    {
        var row = new ImportViewProjection()
            .Rows(
                new ImportPrepared(Id, "products", BuonHo, Lan, "a.csv", 3, ["colour"]),
                new ImportConfirmed(Id, Lan, [2]),
                new ImportFinished(Id, 1, 1, 0, 1, 0),
                new ImportUndoAsked(Id, Lan),
                new ImportUndone(Id, 1, 1)
            )
            .ShouldHaveSingleItem();
        row.Stage.ShouldBe(ImportStage.Undone);
        (row.Made, row.Changed, row.Failed, row.TakenBack, row.Kept).ShouldBe((1, 1, 1, 1, 1));
        row.Doubtful.ShouldBe([2]);
    }
}
