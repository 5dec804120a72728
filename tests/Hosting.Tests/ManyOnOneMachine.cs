using System.Globalization;

namespace Cooperation.Hosting.Tests;

/// <summary>Nine processes share a machine; what each of them keeps for itself does not follow from the processor it runs on.</summary>
public sealed class ManyOnOneMachine
{
    private const long EightMegabytes = 8 * 1024 * 1024;

    [Fact]
    public void A_process_looks_every_eight_megabytes_for_what_it_no_longer_needs() =>
        Convert
            .ToInt64(GC.GetConfigurationVariables()["GCGen0MaxBudget"], CultureInfo.InvariantCulture)
            .ShouldBe(EightMegabytes, "the setting in Directory.Build.props does not arrive");
}
