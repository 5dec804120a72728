using Cooperation.Launcher.Processes;
using Cooperation.Launcher.Servers;
using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests;

/// <summary>Two processes of the service on one database, both sweeping ten times a second.</summary>
public sealed class SweptHotline : TestService
{
    private readonly string folder = Directory.CreateTempSubdirectory("cooperation-hotline-second-").FullName;
    private ProcessIdentity? second;

    public SweptHotline(TestPostgres postgres, TestRabbitMq rabbitMq)
        : base(postgres, rabbitMq, "hotline", "Cooperation.Hotline") => Set("Clocks:Every", "00:00:00.1");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var settings = Settings
            .Where(setting => !setting.Key.StartsWith("ConnectionStrings__Owner", StringComparison.Ordinal))
            .ToDictionary(StringComparer.Ordinal);
        settings["ASPNETCORE_URLS"] = $"http://127.0.0.1:{FreePort.Next()}";
        second = await DetachedProcess.StartAsync(
            ["dotnet", Program],
            settings,
            Path.Combine(folder, "service.log"),
            new PidFile(Path.Combine(folder, "pid")),
            CancellationToken.None
        );
    }

    public override async ValueTask DisposeAsync()
    {
        second?.Signal(Signal.Kill);
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
