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
    [InlineData("services/{0}/Cooperation.{0}.csproj")]
    [InlineData("tests/{0}.Tests/Cooperation.{0}.Tests.csproj")]
    public void Each_is_built_with_its_tests(string project)
    {
        var solution = File.ReadAllText(Root.At("Cooperation.sln")).Replace('\\', '/');

        Names
            .Where(name => !solution.Contains(project.Replace("{0}", name, StringComparison.Ordinal), StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Run_builds_each_of_them_and_the_gateway()
    {
        foreach (var service in ServiceCatalogue.All)
        {
            File.ReadAllText(BuiltProjects.Write(Root)).ShouldContain($"\"{service.Project}\"");
            File.Exists(Root.At(service.Project)).ShouldBeTrue();
        }
    }

    [Fact]
    public void The_gateway_is_told_of_each_and_Portal_of_each_that_has_pages_behind_it()
    {
        var behind = ServiceCatalogue.All.Select(service => service.Name).Except([ServiceCatalogue.Gateway, ServiceCatalogue.Portal]);

        ServiceCatalogue.Get(ServiceCatalogue.Portal).Calls.ShouldBe(behind, ignoreOrder: true);
        ServiceCatalogue.Get(ServiceCatalogue.Gateway).Calls.ShouldBe(behind.Append(ServiceCatalogue.Portal), ignoreOrder: true);
    }
}
