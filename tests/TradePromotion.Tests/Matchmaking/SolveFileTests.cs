using System.Text.Json;
using TradePromotion.Matchmaking.Commanding;

namespace TradePromotion.Tests.Matchmaking;

public sealed class SolveFileTests : IDisposable
{
    private const string Solvable = """
        nBusiness = 3; nMeetings = 2; nTables = 1; nTotalSlots = 3; nMorningSlots = 2;
        requested = [| 1, 2, 3 | 2, 3, 3 |];
        forbidden = [{}, {2}, {}]; fixed = [0, 0]; precedences = [{2}, {}];
        """;

    private readonly string _file = Path.Combine(
        Path.GetTempPath(),
        $"small-{Environment.ProcessId}.dzn"
    );

    [Fact]
    public void Prints_one_object_with_slots_from_one()
    {
        var (code, answer, complaint) = Run(Solvable, "--seconds", "20", "--fairness", "1");
        (code, complaint).ShouldBe((0, ""));
        var found = JsonDocument.Parse(answer).RootElement;
        found.GetProperty("instance").GetString().ShouldBe(Path.GetFileNameWithoutExtension(_file));
        found.GetProperty("status").GetString().ShouldBe("optimal");
        (
            found.GetProperty("breaks").GetInt32(),
            found.GetProperty("lowerBound").GetInt32()
        ).ShouldBe((1, 1));
        found.GetProperty("slots").EnumerateArray().Select(s => s.GetInt32()).ShouldBe([3, 1]);
        found.GetProperty("seconds").GetDouble().ShouldBeGreaterThanOrEqualTo(0);
    }

    [Fact]
    public void Says_unsat_and_gives_no_slots()
    {
        var (code, answer, _) = Run(
            Solvable.Replace("{2}, {}]; fixed", "{1, 2}, {}]; fixed"),
            "--seconds",
            "20"
        );
        code.ShouldBe(0);
        var found = JsonDocument.Parse(answer).RootElement;
        found.GetProperty("status").GetString().ShouldBe("unsat");
        found.GetProperty("breaks").ValueKind.ShouldBe(JsonValueKind.Null);
        found.GetProperty("slots").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void A_wrong_file_is_refused_with_its_line()
    {
        var (code, answer, complaint) = Run(Solvable.Replace("| 2, 3, 3 |", "| 2, 7, 3 |"));
        (code, answer).ShouldBe((2, ""));
        complaint.ShouldContain("line 2: a participant is a number from 1 to 3");
    }

    [Theory]
    [InlineData("timetable")]
    [InlineData("timetable", "solve", "there-is-no-such-file.dzn")]
    [InlineData("timetable", "solve", "x.dzn", "--seconds")]
    [InlineData("timetable", "solve", "x.dzn", "--seconds", "soon")]
    [InlineData("timetable", "solve", "x.dzn", "--speed", "9")]
    public void A_wrong_call_is_refused_with_a_sentence(params string[] args)
    {
        var (answer, complaint) = (new StringWriter(), new StringWriter());
        SolveFile.Run(args, TimeProvider.System, answer, complaint).ShouldBe(2);
        complaint.ToString().ShouldNotBeEmpty();
    }

    public void Dispose() => File.Delete(_file);

    private (int Code, string Answer, string Complaint) Run(string dzn, params string[] options)
    {
        File.WriteAllText(_file, dzn);
        var (answer, complaint) = (new StringWriter(), new StringWriter());
        var code = SolveFile.Run(
            ["timetable", "solve", _file, .. options],
            TimeProvider.System,
            answer,
            complaint
        );
        return (code, answer.ToString(), complaint.ToString());
    }
}
