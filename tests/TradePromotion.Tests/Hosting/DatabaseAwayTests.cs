using Npgsql;
using TradePromotion.Hosting;

namespace TradePromotion.Tests.Hosting;

/// <summary>Which failures mean that the database is away.</summary>
public sealed class DatabaseAwayTests
{
    [Theory]
    [InlineData("57P01", true)]
    [InlineData("57P03", true)]
    [InlineData("08006", true)]
    [InlineData("53300", true)]
    [InlineData("23505", false)]
    [InlineData("42601", false)]
    [InlineData("57014", false)]
    public void By_what_the_server_said(string state, bool away)
    {
        var said = new PostgresException("so it is", "ERROR", "ERROR", state);
        DatabaseAway.Caused(said).ShouldBe(away);
        DatabaseAway.Caused(new InvalidOperationException("wrapped", said)).ShouldBe(away);
    }

    [Fact]
    public void No_answer_at_all_is_away_and_everything_else_is_not()
    {
        DatabaseAway.Caused(new NpgsqlException("Failed to connect")).ShouldBeTrue();
        DatabaseAway.Caused(new InvalidOperationException("ours")).ShouldBeFalse();
        DatabaseAway.Caused(null).ShouldBeFalse();
    }
}
