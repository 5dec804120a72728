using Cooperation.Launcher.Commands;

namespace Cooperation.Deploy.Tests.Processes;

/// <summary>What ./deploy/test says of packages with something known against them.</summary>
public sealed class KnownVulnerabilitiesTests
{
    [Fact]
    public void Each_package_is_named_once_with_what_is_known_however_many_projects_use_it()
    {
        const string framework = """
            { "framework": "net10.0",
              "topLevelPackages": [ { "id": "Npgsql", "requestedVersion": "8.0.0", "resolvedVersion": "8.0.0",
                "vulnerabilities": [ { "severity": "High", "advisoryurl": "https://example.org/1" } ] } ],
              "transitivePackages": [ { "id": "Other", "resolvedVersion": "1.0.0",
                "vulnerabilities": [ { "severity": "Low", "advisoryurl": "https://example.org/2" } ] } ] }
            """;

        KnownVulnerabilities
            .Read(
                $$"""{ "version": 1, "projects": [ { "path": "a", "frameworks": [ {{framework}} ] }, { "path": "b", "frameworks": [ {{framework}} ] } ] }"""
            )
            .ShouldBe(["Known against Npgsql 8.0.0: High, https://example.org/1", "Known against Other 1.0.0: Low, https://example.org/2"]);
    }

    [Theory]
    [InlineData("""{ "version": 1, "projects": [ { "path": "a" } ] }""", "names nothing known")]
    [InlineData(
        """{ "version": 1, "problems": [ { "level": "error", "text": "no restore" } ], "projects": [] }""",
        "no answer that can be read"
    )]
    [InlineData("error: Unable to load the service index for the source", "no answer that can be read")]
    [InlineData("", "no answer that can be read")]
    public void Without_a_finding_one_line_says_whether_there_is_none_or_nobody_could_say(string answer, string said) =>
        KnownVulnerabilities.Read(answer).ShouldHaveSingleItem().ShouldContain(said);
}
