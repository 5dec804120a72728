using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features.People;

/// <summary>What is known of a person is corrected by adding to it; nothing sealed is lost.</summary>
[Collection(FindingService.Name)]
public sealed class CorrectingPeopleTests(HotlineService service) : IAsyncLifetime
{
    private readonly string word = Words.Own();
    private JsonNode exchange = null!;

    private string PersonAddress => $"{Calls.Exchanges}/{exchange.Id()}/people/{exchange["people"]![0]!.Id()}";

    public async ValueTask InitializeAsync() =>
        exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().WithPerson($"Lê {word}", "N1112223", "0912 345 678"));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task What_is_given_changes_what_is_left_out_stays_and_the_old_versions_are_kept()
    {
        using var answer = await CorrectAsync(
            new
            {
                reason = "Phía bạn gửi lại số hộ chiếu",
                document = "N9998887",
                remove = new[] { "telephone" },
            },
            "\"1\""
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.ETag!.Tag.ShouldBe("\"2\"");
        var person = await service.ReadAsync(Officers.OfMocBai, PersonAddress);
        person["name"]!.GetValue<string>().ShouldBe($"Lê {word}");
        person["document"]!.GetValue<string>().ShouldBe("N9998887");
        person["telephone"].ShouldBeNull();

        using var again = await CorrectAsync(new { reason = "Sửa lại", document = "N9998886" }, "\"2\"");
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await service.ReadAsync(Officers.OfMocBai, PersonAddress))["document"]!.GetValue<string>().ShouldBe("N9998886");
        var versions = await service.QueryAsync<string>(
            "select detail || ' ' || version from hotline.person_details where exchange_id = @id::uuid order by detail, version",
            ("id", exchange.Id())
        );
        versions.ShouldBe(["birth 1", "document 1", "document 2", "document 3", "name 1", "telephone 1", "telephone 2"]);

        var opened = await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{exchange.Id()}");
        var entry = opened["timeline"]!.AsArray().First(item => item!["what"]!.GetValue<string>() == "personCorrected")!;
        entry["note"]!.GetValue<string>().ShouldBe("N1: Phía bạn gửi lại số hộ chiếu");
        opened.ToJsonString().ShouldNotContain("N999888");
    }

    [Fact]
    public async Task The_person_is_found_by_the_old_name_and_by_the_new_one()
    {
        using var answer = await CorrectAsync(new { reason = "Ghi sai họ", name = $"Lý {word}" }, "\"1\"");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var name in (string[])[$"le {word}", $"ly {word}"])
        {
            using var found = await service.PostAsync(Officers.OfMocBai, "/api/hotline/people/search", new { name });
            (await found.BodyAsync())["items"]!.AsArray().ShouldHaveSingleItem();
        }
    }

    [Fact]
    public async Task An_older_version_copied_over_a_newer_one_does_not_open()
    {
        using var answer = await CorrectAsync(new { reason = "Ghi sai", name = $"Lý {word}" }, "\"1\"");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        await service.QueryAsync<int>(
            """
            update hotline.person_details new
            set key_id = old.key_id, wrapped_key = old.wrapped_key, nonce = old.nonce, ciphertext = old.ciphertext
            from hotline.person_details old
            where new.exchange_id = @id::uuid and new.detail = 'name' and new.version = 2
              and old.person_id = new.person_id and old.detail = 'name' and old.version = 1
            """,
            ("id", exchange.Id())
        );
        using var opened = await service.GetAsync(Officers.OfMocBai, PersonAddress);
        opened.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await opened.BodyAsync()).ToJsonString().ShouldNotContain(word, Case.Insensitive);
    }

    [Theory]
    [InlineData("""{"name":"Lê Thị Hai"}""", "reason")]
    [InlineData("""{"reason":"Sửa"}""", "name")]
    [InlineData("""{"reason":"Sửa","remove":["shoeSize"]}""", "remove[0]")]
    [InlineData("""{"reason":"Sửa","birth":"hôm qua"}""", "birth")]
    public async Task A_correction_without_its_parts_is_refused_by_field(string body, string field)
    {
        using var answer = await CorrectAsync(JsonNode.Parse(body)!, "\"1\"");
        var problem = await answer.BodyAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, problem.ToJsonString());
        problem["errors"]!.AsObject().Select(error => error.Key).ShouldBe([field]);
    }

    [Fact]
    public async Task Without_the_version_seen_or_the_right_nothing_changes()
    {
        using var stale = await CorrectAsync(new { reason = "Sửa", name = "Lê Thị Hai" }, "\"7\"");
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        using var strange = await service.PostAsync(
            Officers.OfHuuNghi,
            $"{PersonAddress}/corrections",
            new { reason = "Sửa", name = "Lê Thị Hai" },
            "\"1\""
        );
        strange.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await service.ReadAsync(Officers.OfMocBai, PersonAddress))["name"]!.GetValue<string>().ShouldBe($"Lê {word}");
    }

    private Task<HttpResponseMessage> CorrectAsync(object request, string version) =>
        service.PostAsync(Officers.OfMocBai, $"{PersonAddress}/corrections", request, version);
}
