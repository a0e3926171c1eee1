namespace TradePromotion.Matching.Proving;

/// <summary>A literal is a number: variable v (from 0) is 2v when it is to be true, 2v + 1 when it is to be false.</summary>
public static class Literal
{
    /// <summary>The literal that says the opposite.</summary>
    public static int Not(int literal) => literal ^ 1;

    /// <summary>The variable a literal speaks of.</summary>
    public static int Variable(int literal) => literal >> 1;
}
