using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Platform.Messaging;
using Cooperation.Records.Tests.Sample;
using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Records.Tests.Links;

/// <summary>Records of different services are linked by reference: whether the other one exists its owner's messages tell, and one that nobody has told of is kept and shown as such.</summary>
public sealed class LinkingRecords(TestPostgres postgres) : IAsyncLifetime
{
    private const string Meeting = "MT-COMMIT-2018-000003";

    private readonly SampleService sample = new(postgres);
    private readonly TestAccount officer = SampleService.Officer();
    private Guid record;
    private long version = 1;

    public async ValueTask InitializeAsync()
    {
        await sample.InitializeAsync();
        record = (await sample.PostAsync(officer, "/cases", new { people = Array.Empty<object>() })).Body!["id"]!.GetValue<Guid>();
    }

    public ValueTask DisposeAsync() => sample.DisposeAsync();

    [Fact]
    public async Task An_unknown_reference_is_kept_and_becomes_known_when_its_owner_tells_of_it()
    {
        (await LinkAsync(" mt-commit-2018-000003 ")).Status.ShouldBe(204);
        var link = (await LinksAsync()).ShouldHaveSingleItem()!;
        (link["reference"]!.GetValue<string>(), link["known"]).ShouldBe((Meeting, null));

        var meeting = Guid.CreateVersion7();
        await HearAsync(meeting, version: 4);
        await HearAsync(meeting, version: 2);

        var known = (await LinksAsync()).ShouldHaveSingleItem()!["known"]!;
        (known["service"]!.GetValue<string>(), known["type"]!.GetValue<string>(), known["id"]!.GetValue<Guid>()).ShouldBe(
            ("meetings", "meeting", meeting)
        );
    }

    [Theory]
    [InlineData("GB-MOU")]
    [InlineData("KH-SOP-2009")]
    [InlineData("P-2018-000045")]
    public async Task Codes_of_instruments_and_references_of_any_series_are_linked_to(string reference)
    {
        (await LinkAsync(reference)).Status.ShouldBe(204);

        (await LinksAsync()).ShouldHaveSingleItem()!["reference"]!.GetValue<string>().ShouldBe(reference);
    }

    [Fact]
    public async Task A_link_kind_that_this_build_does_not_know_is_kept_and_shown()
    {
        await LinkAsync(Meeting, kind: "seededBy");

        (await LinksAsync()).ShouldHaveSingleItem()!["kind"]!.GetValue<string>().ShouldBe("seededBy");
    }

    [Theory]
    [InlineData("cuộc họp tháng 3", "sample.record-link.no-reference")]
    [InlineData("COMMIT-2018", "sample.record-link.no-reference")]
    [InlineData("MT-COMMIT-2018-000003-000004-000005", "sample.record-link.no-reference")]
    [InlineData("RC-KH-2018-000001", "sample.record-link.to-itself")]
    public async Task What_is_no_reference_or_the_records_own_is_refused_and_changes_nothing(string reference, string code)
    {
        var (status, body) = await LinkAsync(reference);

        (status, body!["code"]!.GetValue<string>()).ShouldBe((400, code));
        (await LinksAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_link_is_made_once_until_it_is_removed()
    {
        await LinkAsync(Meeting);
        (await LinkAsync(Meeting)).Body!["code"]!.GetValue<string>().ShouldBe("sample.record-link.linked-already");

        var link = (await LinksAsync()).ShouldHaveSingleItem()!["id"]!.GetValue<Guid>();
        (await PostAsync($"/links/{link}/removal", new { })).Status.ShouldBe(204);
        (await PostAsync($"/links/{link}/removal", new { })).Body!["code"]!
            .GetValue<string>()
            .ShouldBe("sample.record-link.removed-already");

        (await LinksAsync()).ShouldBeEmpty();
        (await LinkAsync(Meeting)).Status.ShouldBe(204);
    }

    [Fact]
    public async Task Who_asks_what_is_linked_to_a_reference_learns_only_of_records_that_are_his()
    {
        await LinkAsync(Meeting);

        (await sample.GetAsync(officer, $"/links/{Meeting}")).Body!.AsArray().ShouldHaveSingleItem()!.GetValue<Guid>().ShouldBe(record);
        (await sample.GetAsync(SampleService.Officer(), $"/links/{Meeting}")).Body!.AsArray().ShouldBeEmpty();
    }

    private async Task<JsonArray> LinksAsync() => (await sample.GetAsync(officer, $"/cases/{record}/links")).Body!.AsArray();

    private Task<(int Status, JsonNode? Body)> LinkAsync(string reference, string kind = "decidedAt") =>
        PostAsync("/links", new { reference, kind });

    private async Task<(int Status, JsonNode? Body)> PostAsync(string path, object body)
    {
        using var client = sample.ClientOf(officer);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/sample/cases/{record}{path}");
        request.Content = JsonContent.Create(body);
        request.Headers.IfMatch.Add(new($"\"{version}\""));
        using var answer = await client.SendAsync(request);
        version += answer.IsSuccessStatusCode ? 1 : 0;
        var text = await answer.Content.ReadAsStringAsync();
        return ((int)answer.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    private Task HearAsync(Guid meeting, long version) =>
        sample.HearAsync(
            db => new KnowMeetingsWhenMeetingHeard(db),
            new Received<MeetingHeard>(
                Guid.CreateVersion7(),
                meeting.ToString(),
                version,
                Epoch: 1,
                TimeProvider.System.GetUtcNow(),
                ReplayId: null,
                new MeetingHeard(Meeting)
            )
        );
}
