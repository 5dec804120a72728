using System.Diagnostics.Metrics;

namespace Cooperation.Reviews.Features.Reconciling;

/// <summary>The meter <c>Cooperation.Reviews</c>: both are to be alerted on when they are not zero.</summary>
internal sealed class ReconciliationMetrics
{
    public const string Name = "Cooperation.Reviews";

    private int differing;
    private int silent;

    public ReconciliationMetrics(IMeterFactory factory)
    {
        var meter = factory.Create(Name);
        meter.CreateObservableGauge(
            "reconciliation.differences",
            () => differing,
            description: "Cells that differed at the last reconciliation"
        );
        meter.CreateObservableGauge("reconciliation.silent", () => silent, description: "Services that did not answer it");
    }

    public void Ended(Outcome outcome) => (differing, silent) = (outcome.Differences.Count, outcome.Silent.Count);
}
