namespace TradePromotion.Hosting;

/// <summary>Something that has to be done before the application is ready to serve.</summary>
public interface IPreparation
{
    /// <summary>What it is, for whoever reads <c>/readyz</c>.</summary>
    string Name { get; }

    /// <summary>Whether it is done.</summary>
    bool IsDone { get; }
}
