namespace Cooperation.EndToEnd.Tests;

/// <summary>What a test sets for the whole system is what its services run with.</summary>
public sealed class SettingsOfTestsTests(ObservedSystem system)
{
    [Fact]
    public async Task A_setting_with_a_section_reaches_the_service()
    {
        var gateway = system.Instance.Service("gateway").Process.ShouldNotBeNull();

        var environment = await File.ReadAllTextAsync($"/proc/{gateway.Id}/environ", TestContext.Current.CancellationToken);

        environment.Split('\0').ShouldContain("RateLimits__PerSecond=2000");
    }
}
