namespace TradePromotion.Matching.Timetabling.Searching;

/// <summary>What a timetable begins with: who is free when, and what must follow what.</summary>
internal sealed partial class Calendars
{
    private int[] Unset()
    {
        var unset = new int[Problem.Wishes.Count];
        Array.Fill(unset, None);
        return unset;
    }

    private static int[][] Followers(MeetingProblem problem)
    {
        var followers = problem.Wishes.Select(_ => new List<int>()).ToArray();
        for (var w = 0; w < problem.Wishes.Count; w++)
            foreach (var before in problem.Wishes[w].After)
                followers[before].Add(w);
        return [.. followers.Select(f => f.ToArray())];
    }

    private void Open(int day)
    {
        var all = Problem.Day(day);
        for (var p = 0; p < Problem.People.Count; p++)
        {
            _free[p * Days + day] = Problem.People[p].Free[day] & all;
            _uneasy[p * Days + day] = Problem.People[p].Uneasy[day];
        }
        for (var i = 0; i < Problem.Interpreters.Count; i++)
            _free[(Problem.People.Count + i) * Days + day] =
                Problem.Interpreters[i].Free[day] & all;
        for (var w = 0; w < Problem.Wishes.Count; w++)
            _allowed[w * Days + day] = Problem.Wishes[w].Allowed[day] & all;
    }
}
