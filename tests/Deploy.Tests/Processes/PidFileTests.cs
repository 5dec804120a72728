using Cooperation.Launcher.Processes;

namespace Cooperation.Deploy.Tests.Processes;

public sealed class PidFileTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    [Fact]
    public void A_living_process_is_found_by_number_and_start_time()
    {
        var self = ProcessIdentity.Find(Environment.ProcessId)!.Value;
        new PidFile(path).Write(self);

        new PidFile(path).Read().ShouldBe(self);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_number_that_another_process_has_now_is_not_believed(int ticks)
    {
        var self = ProcessIdentity.Find(Environment.ProcessId)!.Value;
        new PidFile(path).Write(self with { StartedTicks = self.StartedTicks + ticks });

        new PidFile(path).Read().ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("one two")]
    [InlineData("999999999 1")]
    [InlineData("0 0 0")]
    public void Nonsense_is_no_process(string text)
    {
        File.WriteAllText(path, text);

        new PidFile(path).Read().ShouldBeNull();
    }

    [Fact]
    public async Task A_process_that_ended_is_gone_even_before_its_parent_has_noticed()
    {
        var process = await DetachedProcess.StartAsync(
            ["sleep", "600"],
            new Dictionary<string, string>(StringComparer.Ordinal),
            "/dev/null",
            new PidFile(path),
            TestContext.Current.CancellationToken
        );
        process.IsAlive.ShouldBeTrue();

        process.Signal(Signal.Kill).ShouldBeTrue();

        (await process.WaitForEndAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken)).ShouldBeTrue();
        process.Signal(Signal.Kill).ShouldBeFalse();
        new PidFile(path).Read().ShouldBeNull();
    }

    public void Dispose() => File.Delete(path);
}
