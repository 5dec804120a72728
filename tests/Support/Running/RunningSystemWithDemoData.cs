namespace Cooperation.Tests.Support.Running;

/// <summary>The whole system with the demo data loaded and every message of it applied.</summary>
public sealed class RunningSystemWithDemoData : RunningSystem
{
    /// <inheritdoc/>
    protected override bool WithDemoData => true;
}
