using System.Text.Json.Nodes;
using Cooperation.Records.Tests.Sample;
using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Records.Tests.People;

/// <summary>A supervisor opens people through a broken glass: with a reason, for a while, and seen by another.</summary>
public sealed class BreakingGlass(TestPostgres postgres) : OnePerson(postgres)
{
    [Fact]
    public async Task A_broken_glass_opens_for_half_an_hour_and_another_supervisor_marks_it_as_seen()
    {
        var supervisor = Officer with { Id = Guid.CreateVersion7(), Role = "supervisor" };
        var other = Officer with { Id = Guid.CreateVersion7(), Role = "supervisor" };
        (await Sample.GetAsync(supervisor, Person)).Status.ShouldBe(404);

        var (status, broken) = await Sample.PostAsync(supervisor, Glass, new { text = "Nạn nhân cần cấp cứu ngay" });

        status.ShouldBe(200);
        (await Sample.GetAsync(supervisor, Person)).Status.ShouldBe(200);
        (await Sample.GetAsync(other, Person)).Status.ShouldBe(404, "it is broken for one account");
        var later = supervisor with { At = TimeProvider.System.GetUtcNow().AddMinutes(31) };
        (await Sample.GetAsync(later, Person)).Status.ShouldBe(404);

        var alert = broken!["id"]!.GetValue<Guid>();
        (await AlertAsync(other))["mayMark"]!.GetValue<bool>().ShouldBeTrue();
        (await Sample.PostAsync(supervisor, $"/alerts/{alert}/seen", new { })).Body!["code"]!
            .GetValue<string>()
            .ShouldBe("sample.person.own-glass");
        (await Sample.PostAsync(SampleService.Officer(), $"/alerts/{alert}/seen", new { })).Status.ShouldBe(404);
        (await Sample.PostAsync(other, $"/alerts/{alert}/seen", new { })).Status.ShouldBe(204);
        (await AlertAsync(other))["seenBy"]!.GetValue<Guid>().ShouldBe(other.Id);
    }

    [Fact]
    public async Task A_reason_that_says_nothing_breaks_no_glass()
    {
        var supervisor = Officer with { Role = "supervisor" };

        var (_, problem) = await Sample.PostAsync(supervisor, Glass, new { text = "cần. cần" });

        problem!["code"]!.GetValue<string>().ShouldBe("sample.person.glass-reason-too-short");
        (await Sample.GetAsync(supervisor, "/alerts")).Body!.AsArray().ShouldBeEmpty();
    }

    private string Glass => $"/cases/{Record}/break-glass";

    private async Task<JsonNode> AlertAsync(TestAccount account) =>
        (await Sample.GetAsync(account, "/alerts")).Body!.AsArray().ShouldHaveSingleItem()!;
}
