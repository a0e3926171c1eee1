using TradePromotion.Matching.Recommending.Answering;
using TradePromotion.Matching.Recommending.Behaving;

namespace TradePromotion.Tests.Matching.Recommending;

public class AnsweringTests
{
    [Fact]
    public void A_pairs_own_answer_is_never_read()
    {
        var random = new Random(9);
        for (var turn = 0; turn < 20; turn++)
        {
            var (yes, no) = (Random(new(turn)), Random(new(turn)));
            var (chooser, target) = (random.Next(6), random.Next(6));
            yes.Add(chooser, target, true);
            no.Add(chooser, target, false);
            Assert.Equal(no.Signs(chooser, target), yes.Signs(chooser, target));
            Assert.NotEqual(
                no.Signs(chooser, (target + 1) % 6),
                yes.Signs(chooser, (target + 1) % 6)
            );
        }

        static AnswerHistory Random(Random seed)
        {
            var history = new AnswerHistory(6, 6);
            for (var i = 0; i < 36; i++)
                if (seed.Next(4) > 0)
                    history.Add(i / 6, i % 6, seed.Next(2) == 0);
            return history;
        }
    }

    [Fact]
    public void The_generous_and_the_sought_are_told_apart()
    {
        var history = new AnswerHistory(3, 3);
        for (var target = 0; target < 3; target++)
        {
            history.Add(0, target, true);
            history.Add(1, target, target == 0);
            history.Add(2, target, false);
        }
        Assert.True(history.Signs(0, 1).Generosity > history.Signs(2, 1).Generosity);
        Assert.True(history.Signs(2, 0).Appeal > history.Signs(2, 2).Appeal);
    }

    [Fact]
    public void Taste_sees_that_somebody_liked_what_the_same_people_like()
    {
        // Two camps: the even choosers like the even targets, the odd the odd ones. Chooser 0 has not seen targets 4 and 5.
        var history = new AnswerHistory(6, 6);
        for (var chooser = 0; chooser < 6; chooser++)
        for (var target = 0; target < 6; target++)
            if (chooser != 0 || target < 4)
                history.Add(chooser, target, chooser % 2 == target % 2);
        Assert.True(history.Signs(0, 4).Taste > 0);
        Assert.True(history.Signs(0, 5).Taste < 0);
    }

    [Fact]
    public void What_is_learnt_are_the_weights_the_answers_were_made_with()
    {
        var random = new Random(10);
        var made = new AnswerForecast(-0.5, 0.8, 1.2, 0.4);
        var past = Enumerable
            .Range(0, 20_000)
            .Select(_ => new AnswerSigns(Some(), Some(), Some()))
            .Select(s => (s, random.NextDouble() < made.Chance(s)))
            .ToList();
        var learnt = AnswerForecast.Learn(past);
        Assert.Equal(made.Bias, learnt.Bias, 0.1);
        Assert.Equal(made.Generosity, learnt.Generosity, 0.1);
        Assert.Equal(made.Appeal, learnt.Appeal, 0.1);
        Assert.Equal(made.Taste, learnt.Taste, 0.1);

        double Some() => (random.NextDouble() * 4) - 2;
    }

    [Fact]
    public void Nothing_to_learn_from_leaves_the_odds_as_they_are()
    {
        var forecast = AnswerForecast.Learn([]);
        Assert.Equal(0.5, forecast.Chance(new(1, -1, 3)), 9);
    }

    [Fact]
    public void Deeds_fade_by_half_in_a_fortnight_and_never_outgrow_their_part()
    {
        Assert.Null(Behaviour.Fit([]));
        var fresh = Behaviour.Fit([(Deed.Kept, 0)])!.Value;
        var old = Behaviour.Fit([(Deed.Kept, Behaviour.HalfLife)])!.Value;
        Assert.Equal((1 + Math.Tanh(0.5)) / 2, fresh, 5);
        Assert.Equal((1 + Math.Tanh(0.25)) / 2, old, 5);
        Assert.InRange(Behaviour.Fit(Enumerable.Repeat((Deed.Viewed, 0.0), 1000))!.Value, 0.99, 1);
        Assert.True(Behaviour.Fit([(Deed.Agreed, 0), (Deed.RatedBadly, 0)]) < 0.5);
        Assert.All(
            Enum.GetValues<Deed>(),
            deed => Assert.InRange(Behaviour.Fit([(deed, 0)])!.Value, 0, 1)
        );
    }
}
