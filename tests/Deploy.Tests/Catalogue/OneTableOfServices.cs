using Cooperation.Launcher.Building;
using Cooperation.Launcher.Catalogue;

namespace Cooperation.Deploy.Tests.Catalogue;

/// <summary>A service that stands in the table of services stands everywhere it has to, and the other way round; container files have tests of their own.</summary>
public sealed class OneTableOfServices
{
    private static readonly Repository Root = Repository.Find();

    private static IEnumerable<string> Names =>
        ServiceCatalogue
            .All.Where(service => service.Name != ServiceCatalogue.Gateway)
            .Select(service => Path.GetFileName(Path.GetDirectoryName(service.Project)!));

    [Fact]
    public void Every_program_among_the_services_is_in_the_table() =>
        Directory
            .EnumerateDirectories(Root.At("services"))
            .Where(folder => File.Exists(Path.Combine(folder, "Program.cs")))
            .Select(Path.GetFileName)
            .ShouldBe(Names, ignoreOrder: true);

    [Fact]
    public void Each_has_tests_of_its_own() => Names.Where(name => !Directory.Exists(Root.At("tests", name + ".Tests"))).ShouldBeEmpty();

    [Theory]
    [InlineData("Cooperation.sln")]
    [InlineData("tests/Architecture.Tests/Cooperation.Architecture.Tests.csproj")]
    public void Each_is_built_and_held_to_the_lines_of_the_architecture(string file)
    {
        var text = File.ReadAllText(Root.At(file)).Replace('\\', '/');

        Names.Where(name => !text.Contains($"services/{name}/Cooperation.{name}.csproj", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_gateway_is_told_of_each_and_Portal_of_each_that_has_pages_behind_it()
    {
        var behind = ServiceCatalogue.All.Select(service => service.Name).Except([ServiceCatalogue.Gateway, ServiceCatalogue.Portal]);

        ServiceCatalogue.Get(ServiceCatalogue.Portal).Calls.ShouldBe(behind, ignoreOrder: true);
        ServiceCatalogue.Get(ServiceCatalogue.Gateway).Calls.ShouldBe(behind.Append(ServiceCatalogue.Portal), ignoreOrder: true);
    }
}
