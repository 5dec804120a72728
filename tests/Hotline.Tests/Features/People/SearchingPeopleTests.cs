using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.People;

/// <summary>People are found by blind index only, by those who may open them, and each search is on record.</summary>
[Collection(FindingService.Name)]
public sealed class SearchingPeopleTests(HotlineService service) : IAsyncLifetime
{
    private const string Search = "/api/hotline/people/search";

    // A word of this test's own keeps its people apart from those of other tests.
    private readonly string own = Words.Own();
    private JsonNode exchange = null!;

    private string Document => "B" + Telephone[1..];

    private string Telephone { get; } = "09" + Words.Digits(8);

    public async ValueTask InitializeAsync() =>
        exchange = await service.LoggedAsync(
            Officers.OfMocBai,
            An.Exchange().WithPerson($"Nguyễn Thị Hoà Lý {own}", Document, Telephone, "victim", "witness")
        );

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("Nguyễn {0}")]
    [InlineData("{0} nguyen")]
    [InlineData("HÒA {0}")]
    [InlineData("lí {0}")]
    [InlineData("  {0},   Thị ")]
    [InlineData("ｎｇｕｙｅｎ {0}")]
    [InlineData("Nguyễn Thị Hoà Lý {0}")]
    public async Task Two_or_more_words_in_any_order_and_writing_find_the_person(string typed)
    {
        var name = string.Format(null, typed, own);
        foreach (var form in (string[])[name, name.Normalize(NormalizationForm.FormD)])
        {
            var item = (await FoundAsync(Officers.OfMocBai, new { name = form })).ShouldHaveSingleItem()!;
            item["id"]!.GetValue<string>().ShouldBe(exchange["people"]![0]!.Id());
            item["pseudonym"]!.GetValue<string>().ShouldBe("N1");
            item["exchange"]!.GetValue<string>().ShouldBe(exchange.Id());
            item["reference"]!.GetValue<string>().ShouldBe(exchange["reference"]!.GetValue<string>());
            item.ToJsonString().ShouldNotContain(own, Case.Insensitive);
        }
    }

    [Theory]
    [InlineData("Trần {0}")]
    [InlineData("Nguyễn Thị {0} Hương")]
    public async Task A_word_that_is_not_in_the_name_finds_nobody(string typed) =>
        (await FoundAsync(Officers.OfMocBai, new { name = string.Format(null, typed, own) })).ShouldBeEmpty();

    [Theory]
    [InlineData("+84 {0}")]
    [InlineData("0084-{0}")]
    [InlineData("0{0}")]
    [InlineData("(0){0}")]
    public async Task A_telephone_is_found_in_any_writing(string typed)
    {
        var dotted = $"{Telephone[1..4]}.{Telephone[4..7]} {Telephone[7..]}";
        (await FoundAsync(Officers.OfMocBai, new { telephone = string.Format(null, typed, dotted) })).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_paper_is_found_without_regard_to_spaces_dashes_and_case()
    {
        var typed = $"b{Document[1..3]}-{Document[3..6]} {Document[6..]}";
        (await FoundAsync(Officers.OfMocBai, new { document = typed })).ShouldHaveSingleItem();
        (await FoundAsync(Officers.OfMocBai, new { document = typed, telephone = "0900000000" })).ShouldBeEmpty(
            "everything given has to hold"
        );
    }

    [Fact]
    public async Task An_alias_and_a_second_paper_find_the_person_too()
    {
        var request = An.Exchange();
        request["people"] = new JsonArray(
            new JsonObject
            {
                ["roles"] = new JsonArray("victim"),
                ["name"] = $"Thạch {own}",
                ["aliases"] = new JsonArray($"Sok {own}phal", "ចាន់ សុខា" + own),
                ["otherDocuments"] = new JsonArray($"K-{Telephone}"),
            }
        );
        await service.LoggedAsync(Officers.OfMocBai, request);
        (await FoundAsync(Officers.OfMocBai, new { name = $"{own}phal SOK" })).ShouldHaveSingleItem();
        (await FoundAsync(Officers.OfMocBai, new { name = $"សុខា{own} ចាន់" })).ShouldHaveSingleItem();
        (await FoundAsync(Officers.OfMocBai, new { document = $"k{Telephone}" })).ShouldHaveSingleItem();
        (await FoundAsync(Officers.OfMocBai, new { name = $"Thạch Sok" })).ShouldNotContain(item =>
            item!["exchange"]!.GetValue<string>() == exchange.Id()
        );
    }

    [Theory]
    [InlineData("""{"name":"Nguyễn"}""", "name", "hai từ")]
    [InlineData("""{"name":"Nguyễn nguyen"}""", "name", "hai từ")]
    [InlineData("""{"name":"-- !!"}""", "name", "hai từ")]
    [InlineData("""{}""", "name", "Ghi họ tên")]
    [InlineData("""{"document":"12"}""", "document", "cả số")]
    [InlineData("""{"telephone":"không rõ"}""", "telephone", "cả số")]
    public async Task What_could_mean_anybody_is_refused_with_the_reason(string body, string field, string reason)
    {
        using var answer = await service.PostAsync(Officers.OfMocBai, Search, JsonNode.Parse(body)!);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.BodyAsync())["errors"]![field]![0]!.GetValue<string>().ShouldContain(reason);
    }

    [Fact]
    public async Task A_name_longer_than_any_is_refused_and_one_of_very_many_words_does_no_harm()
    {
        using var answer = await service.PostAsync(Officers.OfMocBai, Search, new { name = new string('a', 201) });
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var many = string.Join(' ', Enumerable.Range(10, 60).Select(word => $"{word}"));
        (await FoundAsync(Officers.OfMocBai, new { name = many })).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(nameof(Officers.OfTayNinhBorderGuard))]
    [InlineData(nameof(Officers.OfHuuNghi))]
    [InlineData(nameof(Officers.OfTayNinhPolice))]
    [InlineData(nameof(Officers.SupervisorOfMocBai))]
    [InlineData(nameof(Officers.SupervisorOfHuuNghi))]
    public async Task Who_may_not_open_the_person_is_answered_as_if_there_were_nobody(string who)
    {
        var body = await BodyAsync(AccountOf(who), new { name = $"Nguyễn {own}" });
        body.ToJsonString().ShouldBe((await BodyAsync(AccountOf(who), new { name = "Không Có Ai" + own })).ToJsonString());
        body["items"]!.AsArray().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(nameof(Officers.CentralPolice))]
    [InlineData(nameof(Officers.CentralBorderGuard))]
    [InlineData(nameof(Officers.Auditor))]
    [InlineData(nameof(Officers.Planner))]
    [InlineData(nameof(Officers.Consul))]
    [InlineData(nameof(Officers.Administrator))]
    public async Task Who_identifies_nobody_may_not_search(string who)
    {
        using var answer = await service.PostAsync(AccountOf(who), Search, new { name = $"Nguyễn {own}" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_desk_that_logged_and_the_desk_that_leads_both_find_the_person()
    {
        await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("area", "inland").WithPerson($"Phạm Kia {own}"));
        foreach (var officer in (TestAccount[])[Officers.OfMocBai, Officers.OfTayNinhPolice])
        {
            (await FoundAsync(officer, new { name = $"Kia {own}" })).ShouldHaveSingleItem();
        }
    }

    [Fact]
    public async Task The_search_is_on_record_by_kinds_and_count_and_whom_it_found_by_pseudonym()
    {
        var officer = Officers.OfMocBai with { Name = "Trung úy Tìm Kiếm" };
        await FoundAsync(officer, new { name = $"Nguyễn {own}", telephone = Telephone });
        var entries = await service.QueryAsync<string>(
            "select kind || ' ' || action || ' ' || subject_type || ' ' || subject_id || ' ' || reason from audit.entries where account_id = @account",
            ("account", officer.Id)
        );
        entries.ShouldBe(["Read people.searched people name+telephone 1"]);

        var readings = await service.ReadAsync(officer, $"{Calls.Exchanges}/{exchange.Id()}/readings");
        var reading = readings["items"]!.AsArray().Single(item => item!["account"]!.GetValue<Guid>() == officer.Id)!;
        (reading["what"]!.GetValue<string>(), reading["person"]!.GetValue<string>()).ShouldBe(("search", "N1"));
        reading["name"]!.GetValue<string>().ShouldBe("Trung úy Tìm Kiếm");
    }

    private static TestAccount AccountOf(string who) => (TestAccount)typeof(Officers).GetProperty(who)!.GetValue(null)!;

    private async Task<JsonArray> FoundAsync(TestAccount account, object search) => (await BodyAsync(account, search))["items"]!.AsArray();

    private async Task<JsonNode> BodyAsync(TestAccount account, object search)
    {
        using var answer = await service.PostAsync(account, Search, search);
        var body = await answer.BodyAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, body.ToJsonString());
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        return body;
    }
}
