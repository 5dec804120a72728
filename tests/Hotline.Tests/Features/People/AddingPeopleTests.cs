using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features.People;

/// <summary>Somebody whom a later call names is added to the exchange, sealed like those of the first hour.</summary>
[Collection(FindingService.Name)]
public sealed class AddingPeopleTests(HotlineService service)
{
    private const string Name = "Canary Lâm Thị Bổ Sung";

    private static JsonObject Somebody =>
        new()
        {
            ["roles"] = new JsonArray("suspect", "relative"),
            ["name"] = Name,
            ["aliases"] = new JsonArray("Bảy Sung", "林氏"),
            ["birth"] = "1999",
            ["document"] = "079304001234",
            ["otherDocuments"] = new JsonArray("N1234567"),
            ["telephone"] = "0912 345 678",
            ["otherTelephones"] = new JsonArray("+855 12 345 678"),
            ["sex"] = "female",
            ["nationality"] = "VN",
            ["minor"] = false,
            ["address"] = "Ấp 3, xã Thử Nghiệm",
        };

    [Fact]
    public async Task A_person_is_added_with_all_details_and_opened_by_the_desk()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().WithPerson("Nguyễn Văn Một"));
        var address = $"{Calls.Exchanges}/{logged.Id()}";
        using var answer = await service.PostAsync(Officers.OfMocBai, $"{address}/people", Somebody, "\"1\"");
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        answer.Headers.ETag!.Tag.ShouldBe("\"2\"");
        var added = await answer.BodyAsync();
        added["pseudonym"]!.GetValue<string>().ShouldBe("N2");
        added.ToJsonString().ShouldNotContain("Canary");

        var person = await service.ReadAsync(Officers.OfMocBai, answer.Headers.Location!.ToString());
        foreach (var (field, value) in Somebody)
        {
            JsonNode.DeepEquals(person[field], value).ShouldBeTrue(field);
        }

        var opened = await service.ReadAsync(Officers.OfMocBai, address);
        opened["peopleMentioned"]!.GetValue<int>().ShouldBe(2);
        var entry = opened["timeline"]!.AsArray().Single(item => item!["what"]!.GetValue<string>() == "personAdded")!;
        entry["note"]!.GetValue<string>().ShouldBe("N2");
        opened.ToJsonString().ShouldNotContain("Canary");
        (
            await service.QueryAsync<string>(
                "select action from audit.entries where subject_id = @id and kind = 'Write'",
                ("id", logged.Id())
            )
        ).ShouldBe(["exchange.logged", "person.added"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_same_call_with_the_same_key_adds_one_person()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        var officer = Officers.OfMocBai;
        var address = $"{Calls.Exchanges}/{logged.Id()}/people";
        using var first = await service.PostAsync(officer, address, Somebody, "\"1\"", "person-1");
        using var again = await service.PostAsync(officer, address, Somebody, "\"1\"", "person-1");
        again.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await again.BodyAsync()).Id().ShouldBe((await first.BodyAsync()).Id());
        using var other = await service.PostAsync(officer, address, Somebody.With("birth", "1998"), "\"1\"", "person-1");
        other.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (
            await service.QueryAsync<string>("select body::text from idempotency.keys where account_id = @id", ("id", officer.Id))
        ).ShouldAllBe(body => !body.Contains("Canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_the_version_seen_nobody_is_added_and_of_two_at_once_one_is_told()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        var address = $"{Calls.Exchanges}/{logged.Id()}/people";
        using var missing = await service.PostAsync(Officers.OfMocBai, address, Somebody);
        missing.StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => service.PostAsync(Officers.OfMocBai, address, Somebody, "\"1\""))
        );
        answers
            .Select(answer => answer.StatusCode)
            .Order()
            .ShouldBe([HttpStatusCode.Created, .. Enumerable.Repeat(HttpStatusCode.PreconditionFailed, 3)]);
        Array.ForEach(answers, answer => answer.Dispose());
        (await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{logged.Id()}"))["peopleMentioned"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task A_secret_paper_takes_no_people()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.SecretExchange());
        using var answer = await service.PostAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{logged.Id()}/people", Somebody, "\"1\"");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var problem = await answer.BodyAsync();
        problem["code"]!.GetValue<string>().ShouldBe("hotline.exchange.state-secret");
        problem.ToJsonString().ShouldContain("29/2018/QH14");
    }

    [Theory]
    [InlineData("roles", "[]")]
    [InlineData("roles", """["boss"]""")]
    [InlineData("birth", "\"31/12/1999\"")]
    [InlineData("birth", "\"2019\"")]
    [InlineData("sex", "\"1\"")]
    [InlineData("nationality", "\"Việt Nam\"")]
    [InlineData("aliases", """[""]""")]
    public async Task A_wrong_field_is_named(string field, string value)
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        var request = Somebody.With(field, JsonNode.Parse(value));
        using var answer = await service.PostAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{logged.Id()}/people", request, "\"1\"");
        var problem = await answer.BodyAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, problem.ToJsonString());
        problem["errors"]!.AsObject().ShouldContain(error => error.Key.StartsWith(field, StringComparison.Ordinal));
        problem.ToJsonString().ShouldNotContain("Canary");
    }

    [Theory]
    [InlineData(nameof(Officers.OfTayNinhBorderGuard))]
    [InlineData(nameof(Officers.OfHuuNghi))]
    [InlineData(nameof(Officers.SupervisorOfMocBai))]
    [InlineData(nameof(Officers.CentralPolice))]
    [InlineData(nameof(Officers.Auditor))]
    public async Task Who_identifies_nobody_adds_nobody_and_the_refusal_is_on_record(string who)
    {
        var account = (Cooperation.Tests.Support.Services.TestAccount)typeof(Officers).GetProperty(who)!.GetValue(null)!;
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        using var answer = await service.PostAsync(account, $"{Calls.Exchanges}/{logged.Id()}/people", Somebody, "\"1\"");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (
            await service.QueryAsync<string>("select action from audit.entries where account_id = @account", ("account", account.Id))
        ).ShouldBe(["exchange.refused.AddPerson"]);
    }
}
