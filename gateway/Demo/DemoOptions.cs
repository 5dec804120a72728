namespace Cooperation.Gateway.Demo;

/// <summary>Set beside demo data only.</summary>
internal sealed class DemoOptions
{
    public const string Section = "Demo";

    /// <summary>The day on which pages run; without it nothing of the demo works.</summary>
    public DateOnly? Date { get; init; }
}
