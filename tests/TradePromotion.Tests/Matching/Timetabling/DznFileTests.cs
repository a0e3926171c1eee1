using TradePromotion.Matching.Timetabling;
using TradePromotion.Matching.Timetabling.Reading;

namespace TradePromotion.Tests.Matching.Timetabling;

public sealed class DznFileTests
{
    private const string Whole = """
        nBusiness = 3; % people
        nMeetings = 2;
        nTables = 1;
        nTotalSlots = 4;
        nMorningSlots = 2;
        requested = [| 1, 2, 1
                     | 2, 3, 2 |];
        forbidden = [{0}, {}, {4, 3}];
        fixed = [0, 3];
        precedences = [{}, {1}];
        """;

    [Fact]
    public void Reads_people_meetings_and_when_they_may_be()
    {
        var problem = DznFile.Read(Whole, fairness: 2);
        problem.Days.ShouldBe([4]);
        problem.Tables.ShouldBe(1);
        problem.Fairness.ShouldBe(2);
        problem.People.Count.ShouldBe(3);
        (problem.SlotsOf(0, 0, 0, 1), problem.SlotsOf(1, 0, 1, 2)).ShouldBe((0b0011UL, 0UL));
        problem.Wishes[1].After.ShouldBe([0]);
    }

    [Theory]
    [InlineData("nBusiness = 3;", "nBusiness = x;", 1)]
    [InlineData("nTables = 1;", "", 1)]
    [InlineData("nTotalSlots = 4;", "nTotalSlots = 400;", 4)]
    [InlineData("| 2, 3, 2 |", "| 2, 9, 2 |", 7)]
    [InlineData("| 2, 3, 2 |", "| 2, 3 |", 7)]
    [InlineData("| 2, 3, 2 |", "| 2, 3, 5 |", 7)]
    [InlineData("| 2, 3, 2 |", "| 2, 2, 2 |", 7)]
    [InlineData("{4, 3}", "{4, 7}", 8)]
    [InlineData("{0}, {}, {4, 3}", "{0}, {4, 3}", 8)]
    [InlineData("fixed = [0, 3];", "fixed = [0, 9];", 9)]
    [InlineData("fixed = [0, 3];", "fixed = [0];", 9)]
    [InlineData("precedences = [{}, {1}];", "precedences = [{}, {5}];", 10)]
    [InlineData("precedences = [{}, {1}];", "precedences = [{}, {1}", 10)]
    [InlineData("nTables = 1;", "nTables = 1 ?", 3)]
    public void Says_on_which_line_a_file_is_wrong(string right, string wrong, int line) =>
        Should
            .Throw<DznError>(() => DznFile.Read(Whole.Replace(right, wrong), 2))
            .Line.ShouldBe(line);

    [Theory]
    [InlineData(
        "nBusiness = 3;",
        "nBusiness = x;",
        "line 1: a number or '[' should stand where 'x' is"
    )]
    [InlineData(
        "nBusiness = 3;",
        "nBusiness = ;",
        "line 1: a number or '[' should stand where ';' is"
    )]
    [InlineData(
        "nBusiness = 3;",
        "nBusiness = [3];",
        "line 1: nBusiness is not written as a number"
    )]
    [InlineData("fixed = [0, 3];", "fixed = [0, x];", "line 9: a number should stand where 'x' is")]
    [InlineData("fixed = [0, 3];", "fixed = 3;", "line 9: fixed is not written as a list")]
    public void Says_what_should_stand_there(string right, string wrong, string sentence) =>
        Should
            .Throw<DznError>(() => DznFile.Read(Whole.Replace(right, wrong), 2))
            .Message.ShouldBe(sentence);
}
