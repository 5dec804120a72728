using System.Net;
using Cooperation.Hosting.Tests.Probe;

namespace Cooperation.Hosting.Tests;

/// <summary>A change of an existing record names the version it has seen (R9).</summary>
public sealed class Versions(ProbeService probe) : IClassFixture<ProbeService>
{
    private HttpClient Client => probe.ClientOf(ProbeService.Officer, "en");

    [Fact]
    public async Task A_change_with_the_present_version_is_made_and_gives_the_next()
    {
        var (address, tag) = await CreateAsync("Present");
        tag.ShouldBe("\"1\"");

        var answer = await RenameAsync(address, tag, "Renamed");

        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        answer.Headers.ETag!.Tag.ShouldBe("\"2\"");
    }

    [Fact]
    public async Task A_change_without_a_version_is_refused_with_428()
    {
        var (address, _) = await CreateAsync("Without");

        await (await RenameAsync(address, null, "Renamed without")).ProblemAsync(HttpStatusCode.PreconditionRequired);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("W/\"1\"")]
    [InlineData("1")]
    [InlineData("\"one\"")]
    [InlineData("\"1\", \"2\"")]
    [InlineData("\"-1\"")]
    public async Task A_version_that_can_not_be_read_is_refused_with_400(string version)
    {
        var answer = await RenameAsync($"/api/probe/notes/{Guid.CreateVersion7(TimeProvider.System.GetUtcNow())}", version, "Renamed");

        (await answer.ProblemAsync(HttpStatusCode.BadRequest)).Code().ShouldBe("request.if-match");
    }

    [Fact]
    public async Task A_stale_version_is_refused_with_412_that_names_the_present_one()
    {
        var (address, tag) = await CreateAsync("Stale");
        (await RenameAsync(address, tag, "Moved on")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var problem = await (await RenameAsync(address, tag, "Too late")).ProblemAsync(HttpStatusCode.PreconditionFailed);

        problem.GetProperty("version").GetInt64().ShouldBe(2);
        problem.GetProperty("detail").GetString()!.ShouldContain("its present version is 2");
    }

    [Fact]
    public async Task Of_many_changes_of_one_version_at_once_exactly_one_is_made()
    {
        var (address, tag) = await CreateAsync("Crowd");

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => RenameAsync(address, tag, $"Crowd {i}")));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.NoContent).ShouldBe(1);
        foreach (var refused in answers.Where(answer => answer.StatusCode != HttpStatusCode.NoContent))
        {
            (await refused.ProblemAsync(HttpStatusCode.PreconditionFailed)).GetProperty("version").GetInt64().ShouldBe(2);
        }
    }

    [Fact]
    public async Task A_refused_change_leaves_nothing_behind()
    {
        var (address, tag) = await CreateAsync("Whole");

        await (await RenameAsync(address, tag, "sealed")).ProblemAsync(HttpStatusCode.UnprocessableEntity);

        (
            await probe.ScalarAsync<long>(
                "select count(*) from audit.entries where action = 'note.renamed' and subject_id = '" + address[^36..] + "'"
            )
        ).ShouldBe(0);
    }

    private async Task<(string Address, string Tag)> CreateAsync(string subject)
    {
        var answer = await Client.PostJsonAsync("/api/probe/notes", $$"""{"subject":"{{subject}}"}""");
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (answer.Headers.Location!.ToString(), answer.Headers.ETag!.Tag);
    }

    private async Task<HttpResponseMessage> RenameAsync(string address, string? version, string subject)
    {
        using var request = Answers.Request(HttpMethod.Put, address, $$"""{"subject":"{{subject}}"}""");
        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }

        return await Client.SendAsync(request);
    }
}
