using Cooperation.Launcher.Building;

namespace Cooperation.Deploy.Tests.Building;

/// <summary>./deploy/test --changed: which suites a change can touch.</summary>
public sealed class ProjectGraphTests
{
    private static readonly string[] Whole = ["EndToEnd.Tests", "Browser.Tests"];
    private static readonly ProjectGraph Graph = ProjectGraph.Read(Repository.Find().Root);

    [Fact]
    public void A_change_of_a_service_touches_its_own_suite_those_that_refer_to_it_and_those_of_the_whole_system()
    {
        SuitesOf("services/Reviews/Features/Figures/GetFigure.cs")
            .ShouldBe(["Reviews.Tests", "Architecture.Tests", .. Whole], ignoreOrder: true);
        SuitesOf("services/Identity/Domain/Account.cs")
            .ShouldBe(["Identity.Tests", "Domain.Tests", "Gateway.Tests", "Architecture.Tests", .. Whole], ignoreOrder: true);
    }

    [Fact]
    public void A_change_underneath_touches_all_that_stands_on_it()
    {
        var suites = SuitesOf("services/Platform/Messaging/Outbox/Relay.cs");

        foreach (
            var suite in (string[])["Messaging.Tests", "Hosting.Tests", "Hotline.Tests", "Reviews.Tests", "Seeds.Tests", "Portal.Tests"]
        )
        {
            suites.ShouldContain(suite);
        }

        suites.ShouldNotContain("Contracts.Tests");
    }

    [Fact]
    public void A_change_of_tests_touches_their_suite_alone() =>
        SuitesOf("tests/Hotline.Tests/Features/LoggingTests.cs").ShouldBe(["Hotline.Tests"]);

    [Fact]
    public void A_change_of_what_tests_share_touches_all_that_use_it()
    {
        var suites = SuitesOf("tests/Support/Servers/TestPostgres.cs");

        suites.ShouldContain("Browser.Tests");
        suites.ShouldContain("Hotline.Tests");
        suites.ShouldNotContain("Contracts.Tests");
    }

    [Theory]
    [InlineData("seeds/reference/desks.csv")]
    [InlineData("deploy/Launcher/Program.cs")]
    [InlineData("Directory.Packages.props")]
    [InlineData("global.json")]
    [InlineData("tests/Directory.Build.props")]
    [InlineData("docker-compose.yml")]
    [InlineData("services/Gone/Domain/Nothing.cs")]
    public void What_all_are_built_or_fed_from_touches_all(string file) => Graph.SuitesOf([file], Whole).ShouldBeNull();

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/decisions/replay.md")]
    public void Prose_touches_none(string file) => SuitesOf(file).ShouldBeEmpty();

    [Fact]
    public void Of_several_changes_each_counts()
    {
        SuitesOf("README.md", "tests/Seeds.Tests/Table.cs", "tests/Portal.Tests/Texts.cs")
            .ShouldBe(["Seeds.Tests", "Portal.Tests"], ignoreOrder: true);
        Graph.SuitesOf(["tests/Seeds.Tests/Table.cs", "global.json"], Whole).ShouldBeNull();
    }

    private static IReadOnlySet<string> SuitesOf(params string[] files) => Graph.SuitesOf(files, Whole).ShouldNotBeNull();
}
