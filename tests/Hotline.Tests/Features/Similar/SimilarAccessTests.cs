using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.Similar;

/// <summary>What is similar tells nobody more than his own reading and his own searches do (R20, R21).</summary>
[Collection(FindingService.Name)]
public sealed class SimilarAccessTests(HotlineService service)
{
    private readonly string own = Words.Own();
    private readonly string other = Words.Own();
    private readonly string telephone = "09" + Words.Digits(8);
    private readonly string document = "B" + Words.Digits(8);

    private string Name => $"Nguyễn {own} {other}";

    [Fact]
    public async Task Only_what_may_be_read_is_similar()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("summary", $"{own} {other}"));
        var typed = new JsonObject
        {
            ["summary"] = $"{own} {other}",
            ["partner"] = "KH",
            ["kind"] = "verificationRequest",
            ["province"] = "72",
            ["receivedAt"] = Officers.Noon.AddHours(-1),
        };
        foreach (
            var reader in new[] { Officers.OfMocBai, Officers.SupervisorOfMocBai, Officers.CentralPolice, Officers.CentralBorderGuard }
        )
        {
            (await service.SimilarAsync(reader, (JsonObject)typed.DeepClone()))[0].Id().ShouldBe(logged.Id(), reader.Role + reader.Desk);
        }

        foreach (
            var stranger in new[]
            {
                Officers.OfTayNinhBorderGuard,
                Officers.OfHuuNghi,
                Officers.OfTayNinhPolice,
                Officers.SupervisorOfHuuNghi,
            }
        )
        {
            var similar = await service.SimilarAsync(stranger, (JsonObject)typed.DeepClone());
            similar.ReasonsOf(logged).ShouldBeNull(stranger.Role + stranger.Desk);
            similar.ShouldNotContain(item => item.ToJsonString().Contains(own, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [InlineData("auditor")]
    [InlineData("planner")]
    [InlineData("consular")]
    [InlineData("administrator")]
    public async Task Who_works_on_no_exchange_may_not_ask(string role)
    {
        using var answer = await service.PostAsync(Officers.Planner with { Role = role }, SimilarCalls.Similar, new { summary = own });
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Of_an_exchange_that_one_may_not_read_there_is_no_answer()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        foreach (var stranger in new[] { Officers.OfTayNinhBorderGuard, Officers.OfHuuNghi })
        {
            using var answer = await service.PostAsync(stranger, SimilarCalls.Similar, new { exchange = logged.Id() });
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        using var nowhere = await service.PostAsync(
            Officers.OfMocBai,
            SimilarCalls.Similar,
            new { exchange = Guid.CreateVersion7(Officers.Noon) }
        );
        nowhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_same_person_is_found_by_paper_telephone_and_name_within_the_own_desk()
    {
        var logged = await LoggedFarAsync();
        foreach (
            var (typed, reason, text) in new (JsonObject, string, string)[]
            {
                (SimilarCalls.About(document: document.ToLowerInvariant()), "sameDocument", "Người N1: cùng số giấy tờ"),
                (SimilarCalls.About(telephone: $"+84 {telephone[1..]}"), "sameTelephone", "Người N1: cùng số điện thoại"),
                (SimilarCalls.About(name: $"{other} {own} nguyen"), "sameName", "Người N1: cùng họ tên"),
            }
        )
        {
            var similar = await service.SimilarAsync(Officers.OfMocBai, typed);
            similar[0].Id().ShouldBe(logged.Id(), reason);
            similar.ReasonsOf(logged)![0].ShouldBe(reason);
            similar.TextsOf(logged)[0].ShouldBe(text);
        }

        (await service.SimilarAsync(Officers.OfMocBai, SimilarCalls.About(name: $"Nguyễn {own}")))
            .ReasonsOf(logged)
            .ShouldBeNull("two words of a longer name are too many people");
    }

    [Fact]
    public async Task Who_may_not_find_a_person_is_answered_as_if_nobody_had_been_typed()
    {
        await LoggedFarAsync();
        foreach (
            var reader in new[]
            {
                Officers.SupervisorOfMocBai,
                Officers.CentralPolice,
                Officers.CentralBorderGuard,
                Officers.OfTayNinhBorderGuard,
                Officers.OfTayNinhPolice,
            }
        )
        {
            var facts = new JsonObject { ["partner"] = "KH", ["receivedAt"] = Officers.Noon };
            var known = SimilarCalls.About(Name, document, telephone).With("partner", "KH").With("receivedAt", Officers.Noon);
            var without = await service.SimilarAsync(reader, facts);
            var with = await service.SimilarAsync(reader, known);
            with.Select(item => item.ToJsonString()).ShouldBe(without.Select(item => item.ToJsonString()), reader.Role + reader.Desk);
        }
    }

    [Fact]
    public async Task Whose_people_stand_open_to_the_reader_finds_them_from_a_saved_exchange_too()
    {
        var first = await LoggedFarAsync();
        var second = await LoggedFarAsync();
        (await SimilarToAsync(Officers.OfMocBai, first)).ReasonsOf(second)![0].ShouldBe("sameDocument");
        (await SimilarToAsync(Officers.SupervisorOfMocBai, first)).ReasonsOf(second)?.ShouldNotContain("sameDocument");

        var colleague = Officers.OfMocBai with { Name = "Trung úy Đồng Nghiệp" };
        await service.TakenAsync(first, "classification", Bodies.Harmless);
        await service.TakenAsync(first, "assignment", new { });
        (await SimilarToAsync(colleague, first)).ReasonsOf(second)?.ShouldNotContain("sameDocument", "it is in another's hand");
    }

    [Fact]
    public async Task Looking_for_a_person_is_on_record_as_a_search_is_and_looking_for_words_is_not()
    {
        var logged = await LoggedFarAsync();
        var officer = Officers.OfMocBai with { Name = "Trung úy Tìm Giống" };
        await service.SimilarAsync(officer, new() { ["summary"] = own });
        await service.SimilarAsync(officer, SimilarCalls.About(document: document));
        (
            await service.QueryAsync<string>(
                "select kind || ' ' || action || ' ' || subject_type || ' ' || subject_id || ' ' || reason from audit.entries where account_id = @account",
                ("account", officer.Id)
            )
        ).ShouldBe(["Read people.searched people document 1"]);
        (
            await service.QueryAsync<string>(
                "select what from hotline.readings where by_account = @account and exchange_id = @id",
                ("account", officer.Id),
                ("id", Guid.Parse(logged.Id()))
            )
        ).ShouldBe(["search"]);
    }

    [Fact]
    public async Task To_open_an_exchange_is_no_reading_of_every_other_one_that_is_similar_to_it()
    {
        var first = await LoggedFarAsync();
        var second = await LoggedFarAsync();

        for (var opened = 0; opened < 3; opened++)
        {
            (await SimilarToAsync(Officers.OfMocBai, first)).ReasonsOf(second)![0].ShouldBe("sameDocument");
        }

        (await SearchesIn(second)).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_found_at_every_pause_while_one_form_is_typed_is_one_search()
    {
        var logged = await LoggedFarAsync();
        var officer = Officers.OfMocBai;

        for (var pause = 0; pause < 3; pause++)
        {
            await service.SimilarAsync(officer, SimilarCalls.About(document: document).With("summary", $"{own} {pause}"));
        }

        (await SearchesIn(logged)).ShouldBe(1);
    }

    private async Task<long> SearchesIn(JsonNode exchange) =>
        (
            await service.QueryAsync<long>(
                "select count(*) from hotline.readings where what = 'search' and exchange_id = @id",
                ("id", Guid.Parse(exchange.Id()))
            )
        )[0];

    private Task<IReadOnlyList<JsonNode>> SimilarToAsync(TestAccount reader, JsonNode exchange) =>
        service.SimilarAsync(reader, new() { ["exchange"] = exchange.Id() });

    // Nothing in common with what is typed but the person.
    private Task<JsonNode> LoggedFarAsync() =>
        service.LoggedAsync(
            Officers.OfMocBai,
            An.Exchange().With("kind", "other").With("subject", "x").With("summary", "x").WithPerson(Name, document, telephone)
        );
}
