using Cooperation.Launcher.Building;
using Cooperation.Launcher.Catalogue;

namespace Cooperation.Deploy.Tests.Containers;

public sealed class ComposeFileTests(ComposeFile file) : IClassFixture<ComposeFile>
{
    private static readonly ContainerSurroundings Around = new(ComposeFile.Secret);

    public static TheoryData<string> Services => [.. ServiceCatalogue.All.Select(service => service.Name)];

    [Fact]
    public void It_has_the_services_of_the_list_their_migrations_the_servers_and_the_set_up()
    {
        string[] servers = ["postgres", "rabbitmq", "setup"];

        file.Services.Keys.ShouldBe(
            ServiceCatalogue.All.SelectMany(service => new[] { service.Name, service.Name + "-migrate" }).Concat(servers),
            ignoreOrder: true
        );
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void A_service_has_the_settings_that_the_launcher_gives_it(string name)
    {
        var service = ServiceCatalogue.Get(name);

        file.Settings(name).ShouldBe(ServiceSettings.ToRun(service, Around), ignoreOrder: true);
        file.Settings(name + "-migrate").ShouldBe(ServiceSettings.ToMigrate(service, Around), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void A_service_is_built_from_its_project_and_waits_for_its_migration(string name)
    {
        var service = ServiceCatalogue.Get(name);
        var described = file.Services[name];
        var build = described.GetProperty("build");

        build.GetProperty("args").GetProperty("PROJECT").GetString().ShouldBe(service.Project);
        build.GetProperty("args").GetProperty("ASSEMBLY").GetString().ShouldBe(service.Assembly);
        File.Exists(Repository.Find().At(service.Project)).ShouldBeTrue();
        File.Exists(Repository.Find().At(build.GetProperty("dockerfile").GetString()!)).ShouldBeTrue();
        file.Services[name + "-migrate"].GetProperty("command").EnumerateArray().Single().GetString().ShouldBe("migrate");
        described
            .GetProperty("depends_on")
            .GetProperty(name + "-migrate")
            .GetProperty("condition")
            .GetString()
            .ShouldBe("service_completed_successfully");
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void A_service_is_healthy_when_it_is_ready_and_reads_only_its_own_keys(string name)
    {
        var described = file.Services[name];
        var check = described.GetProperty("healthcheck").GetProperty("test").EnumerateArray().Last().GetString()!;
        var volumes = described.TryGetProperty("volumes", out var found)
            ? found.EnumerateArray().Select(volume => volume.GetString()).ToArray()
            : [];

        check.ShouldContain("GET /health/ready ");
        check.ShouldContain($"/127.0.0.1/{ContainerSurroundings.Port};");
        volumes.ShouldBe(ServiceCatalogue.Get(name).UsesKeys ? [$"{name}-keys:/keys:ro"] : []);
    }

    [Fact]
    public void Only_the_gateway_is_reachable_from_outside_and_not_its_internal_listener()
    {
        var published = file.Services.Where(service => service.Value.TryGetProperty("ports", out _)).ToList();

        var gateway = published.ShouldHaveSingleItem();
        gateway.Key.ShouldBe(ServiceCatalogue.Gateway);
        gateway.Value.GetProperty("ports").EnumerateArray().Single().GetString().ShouldBe("127.0.0.1:8130:8080/tcp");
    }

    [Fact]
    public void The_set_up_gets_every_password()
    {
        var settings = file.Settings("setup");

        foreach (var name in SecretNames.All)
        {
            settings[name].ShouldBe(ComposeFile.Secret(name));
        }
    }
}
