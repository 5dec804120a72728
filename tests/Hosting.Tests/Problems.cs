using System.Net;
using Cooperation.Hosting.Tests.Probe;

namespace Cooperation.Hosting.Tests;

/// <summary>Every refusal and every failure is a problem document.</summary>
public sealed class Problems(ProbeService probe) : IClassFixture<ProbeService>
{
    private HttpClient Client => probe.ClientOf(ProbeService.Officer, "en");

    [Theory]
    [InlineData("invalid", HttpStatusCode.BadRequest)]
    [InlineData("forbidden", HttpStatusCode.Forbidden)]
    [InlineData("conflict", HttpStatusCode.Conflict)]
    [InlineData("rule", HttpStatusCode.UnprocessableEntity)]
    public async Task A_rule_s_refusal_has_the_status_of_its_kind(string kind, HttpStatusCode status)
    {
        var answer = await Client.PostAsync($"/api/probe/refusals/{kind}", null);

        var problem = await answer.ProblemAsync(status);
        problem.Code().ShouldBe($"probe.{kind}");
        problem.GetProperty("detail").GetString().ShouldBe("Refused.");
        if (kind == "invalid")
        {
            problem.Errors()["people[0].name"].ShouldBe("Refused.");
        }
    }

    [Fact]
    public async Task A_failure_says_nothing_of_its_cause()
    {
        var answer = await Client.GetAsync("/api/probe/failure");

        var problem = await answer.ProblemAsync(HttpStatusCode.InternalServerError);
        problem.Code().ShouldBe("request.500");
        problem.ToString().ShouldNotContain("Nguyễn");
    }

    [Fact]
    public async Task An_address_that_is_not_there_is_404_and_a_wrong_method_405()
    {
        await (await Client.GetAsync("/api/probe/nothing")).ProblemAsync(HttpStatusCode.NotFound);
        await (await Client.DeleteAsync("/api/probe/forms")).ProblemAsync(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task A_violated_constraint_is_the_service_s_own_error()
    {
        (await Client.PostJsonAsync("/api/probe/notes", """{"subject":"Twice"}""")).StatusCode.ShouldBe(HttpStatusCode.Created);

        var answer = await Client.PostJsonAsync("/api/probe/notes", """{"subject":"Twice"}""");

        (await answer.ProblemAsync(HttpStatusCode.Conflict)).Code().ShouldBe("probe.note.subject-taken");
    }

    [Fact]
    public async Task What_a_check_of_the_database_refuses_is_a_refusal_and_no_failure()
    {
        var answer = await Client.PostAsync("/api/probe/violations", null);

        (await answer.ProblemAsync(HttpStatusCode.UnprocessableEntity)).ToString().ShouldNotContain("ck_notes");
    }

    [Fact]
    public async Task The_answer_does_not_name_the_server() =>
        (await Client.GetAsync("/api/probe/me")).Headers.Contains("Server").ShouldBeFalse();
}
