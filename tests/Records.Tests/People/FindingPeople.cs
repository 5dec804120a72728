using Cooperation.Records.Tests.Sample;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Records.Tests.People;

/// <summary>People are found by those who may open them, on record, and never a crowd (R20, R24).</summary>
public sealed class FindingPeople(TestPostgres postgres) : OnePerson(postgres)
{
    [Theory]
    [InlineData("dao nguyen", null, null)]
    [InlineData("NGUYEN THI", null, null)]
    [InlineData(Alias, null, null)]
    [InlineData(null, "079 199 001 234", null)]
    [InlineData(null, null, "0912 345 678")]
    [InlineData("đào nguyễn", "079199001234", null)]
    public async Task A_search_finds_him_by_any_of_his_names_papers_and_numbers_and_stands_among_the_readings(
        string? name,
        string? document,
        string? telephone
    )
    {
        var (status, found) = await Sample.PostAsync(
            Officer,
            "/people/search",
            new
            {
                name,
                document,
                telephone,
            }
        );

        status.ShouldBe(200);
        found!.AsArray().Select(hit => hit!.GetValue<Guid>()).ShouldBe([PersonId]);
        (await ReadingsAsync()).ShouldBe(["search"]);
    }

    [Theory]
    [InlineData("Nguyễn", "sample.person.two-words-needed")]
    [InlineData(null, "sample.person.nothing-to-find")]
    public async Task A_search_for_a_crowd_is_refused_in_the_services_name_and_repeats_nothing(string? name, string code)
    {
        var (status, problem) = await Sample.PostAsync(Officer, "/people/search", new { name });

        (status, problem!["code"]!.GetValue<string>()).ShouldBe((400, code));
        problem.ToJsonString().ShouldNotContain("Nguyễn");
    }

    [Fact]
    public async Task Another_desk_gets_nothing()
    {
        var stranger = SampleService.Officer();

        (await Sample.GetAsync(stranger, Person)).Status.ShouldBe(404);
        (await Sample.PostAsync(stranger, "/people/search", new { name = Name })).Body!.AsArray().ShouldBeEmpty();
        (await Sample.GetAsync(Officer, Readings)).Body!.AsArray().ShouldBeEmpty("nobody has read anything");
    }

    private async Task<IEnumerable<string>> ReadingsAsync() =>
        (await Sample.GetAsync(Officer, Readings)).Body!.AsArray().Select(reading => reading!["what"]!.GetValue<string>());
}
