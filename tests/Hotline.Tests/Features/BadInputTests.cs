using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>What is refused, with which words, and that nothing of it is saved.</summary>
[Collection(OneService.Name)]
public sealed class BadInputTests(HotlineService service)
{
    [Fact]
    public async Task Every_missing_field_is_named_at_once()
    {
        var errors = await RefusedAsync(new JsonObject());
        errors.Keys.ShouldBe(
            [
                "partner",
                "direction",
                "medium",
                "urgency",
                "area",
                "kind",
                "sourceReliability",
                "informationCredibility",
                "handling",
                "language",
                "subject",
                "summary",
            ],
            ignoreOrder: true
        );
    }

    [Theory]
    [InlineData("incoming", "receivedAt")]
    [InlineData("outgoing", "sentAt")]
    public async Task The_time_that_the_direction_asks_for_is_named_with_the_other_missing_fields(string direction, string field)
    {
        var errors = await RefusedAsync(new JsonObject { ["direction"] = direction });
        errors.Keys.ShouldContain(field);
        errors.Keys.ShouldContain("subject");
    }

    [Theory]
    [InlineData("medium", "telegram", "telephone, fax, email, radio, inPerson, letter")]
    [InlineData("urgency", "urgent", "flash, immediate, priority, routine")]
    [InlineData("area", "city", "inland, border, sea, island")]
    [InlineData("sourceReliability", "G", "A, B, C, D, E, F")]
    [InlineData("informationCredibility", "7", "1, 2, 3, 4, 5, 6")]
    [InlineData("handling", "TLP:WHITE", "TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN, TLP:CLEAR")]
    [InlineData("secrecy", "normal", "confidential, secret, topSecret")]
    [InlineData("useCondition", "H9", "H0, H1, H2, H3")]
    public async Task An_unknown_code_is_answered_with_the_allowed_ones(string field, string code, string allowed) =>
        (await RefusedAsync(An.Exchange().With(field, code)))[field].ShouldContain(allowed);

    [Theory]
    [InlineData("receivedAt", "2018-06-15T04:00:00")]
    [InlineData("receivedAt", "yesterday")]
    [InlineData("occurredAt", "2018-02-30T04:00:00Z")]
    [InlineData("subject", 7)]
    [InlineData("subject", "Dòng một\nDòng hai")]
    [InlineData("summary", "Chuông \u0007")]
    [InlineData("people", "hai người")]
    [InlineData("xyz", "không có trường này")]
    public async Task A_field_of_the_wrong_form_is_named(string field, object value) =>
        (await RefusedAsync(An.Exchange().With(field, JsonValue.Create(value)))).Keys.ShouldBe([field]);

    [Fact]
    public async Task An_unpaired_surrogate_is_refused()
    {
        var body = An.Exchange().ToJsonString().Replace("Ba V\\u00E9t", "Ba \\ud83d V", StringComparison.Ordinal);
        body.ShouldContain("\\ud83d V");
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var client = service.ClientOf(Officers.OfMocBai);
        using var answer = await client.PostAsync(
            new Uri(Calls.Exchanges, UriKind.Relative),
            content,
            TestContext.Current.CancellationToken
        );
        (await RefusedAsync(answer)).Keys.ShouldBe(["summary"]);
    }

    [Fact]
    public async Task People_are_checked_one_by_one()
    {
        var request = An.Exchange().WithPerson("Nguyễn Văn A").WithPerson("Trần Thị B", null, null, "villain");
        request["people"]![0]!["birth"] = "12/05/1999";
        (await RefusedAsync(request)).Keys.ShouldBe(["people[1].roles[0]"]);
        request["people"]![1]!["roles"] = new JsonArray("suspect");
        (await RefusedAsync(request)).Keys.ShouldBe(["people[0].birth"]);
    }

    [Fact]
    public async Task The_rules_of_the_day_are_answered_at_their_fields_in_the_caller_s_language()
    {
        var request = An.Exchange(Officers.Noon.AddDays(-2)).With("province", "99");
        using var client = service.ClientOf(Officers.OfMocBai, "en");
        using var content = new StringContent(request.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(
            new Uri(Calls.Exchanges, UriKind.Relative),
            content,
            TestContext.Current.CancellationToken
        );
        var errors = await RefusedAsync(answer);
        errors["lateReason"].ShouldContain("a reason is required");
        errors["province"].ShouldContain("13 June 2018");
        (await RefusedAsync(request))["lateReason"].ShouldContain("phải nêu lý do");
    }

    [Fact]
    public async Task Where_the_paper_lies_without_a_level_of_secrecy_is_a_wrong_field_and_no_failure_of_the_system() =>
        (await RefusedAsync(An.Exchange().With("paperLocation", "Tủ hồ sơ số 2"))).Keys.ShouldBe(["paperLocation"]);

    [Theory]
    [InlineData("receivedAt", "0001-01-01T00:00:00Z")]
    [InlineData("receivedAt", "9999-12-31T23:59:59Z")]
    [InlineData("occurredAt", "0001-01-01T00:00:00Z")]
    public async Task A_time_out_of_all_bounds_is_a_wrong_field_and_no_failure_of_the_system(string field, string value) =>
        (await RefusedAsync(An.Exchange().With(field, value))).Keys.ShouldBe([field]);

    [Theory]
    [InlineData("from=0001-01-01", "from")]
    [InlineData("to=9999-12-30", "to")]
    [InlineData("from=0001-01-01T00:00:00%2B14:00", "from")]
    [InlineData("after=x", "after")]
    public async Task A_list_asked_for_with_an_impossible_bound_names_the_field(string query, string field)
    {
        using var answer = await service.GetAsync(Officers.OfMocBai, $"{Calls.Exchanges}?{query}");
        (await RefusedAsync(answer)).Keys.ShouldBe([field]);
    }

    [Fact]
    public async Task A_subject_of_nothing_but_invisible_characters_is_missing() =>
        (await RefusedAsync(An.Exchange().With("subject", "\u200B\u2060 \uFEFF"))).Keys.ShouldBe(["subject"]);

    [Fact]
    public async Task A_time_in_the_future_is_refused_with_the_reason() =>
        (await RefusedAsync(An.Exchange(Officers.Noon.AddMinutes(5))))["receivedAt"].ShouldContain("chưa đến");

    [Fact]
    public async Task A_time_before_the_channel_existed_is_refused_with_the_reason()
    {
        var early = Officers.OfMocBai with { At = new DateTimeOffset(2013, 6, 1, 3, 0, 0, TimeSpan.Zero) };
        var request = An.Exchange(early.At.Value.AddHours(-1)).With("channel", "KH-MOCBAI");
        (await RefusedAsync(request, early))["channel"].ShouldContain("01/06/2013");
        var before = Officers.OfMocBai with { At = new DateTimeOffset(2012, 6, 1, 3, 0, 0, TimeSpan.Zero) };
        (await RefusedAsync(An.Exchange(before.At.Value.AddHours(-1)), before))["channel"].ShouldContain("chưa có kênh");
    }

    [Theory]
    [InlineData("handling", "MẬT")]
    [InlineData("summary", "TUYỆT MẬT\nPhương án đón")]
    public async Task A_state_secret_is_refused_with_the_article_named(string field, string value)
    {
        using var answer = await service.LogAsync(Officers.OfMocBai, An.Exchange().With(field, value));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var problem = await answer.BodyAsync();
        problem["code"]!.GetValue<string>().ShouldBe("hotline.exchange.state-secret");
        problem["detail"]!.GetValue<string>().ShouldContain("Điều 5");
        problem["detail"]!.GetValue<string>().ShouldContain("29/2018/QH14");
    }

    [Fact]
    public async Task Of_a_secret_paper_only_the_register_is_kept()
    {
        using var refused = await service.LogAsync(Officers.OfMocBai, An.SecretExchange().With("summary", "Nội dung"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.SecretExchange());
        var opened = await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{logged.Id()}");
        opened["secrecy"]!.GetValue<string>().ShouldBe("confidential");
        opened["paperLocation"]!.GetValue<string>().ShouldStartWith("Tủ hồ sơ mật");
        opened["subject"].ShouldBeNull();
    }

    [Fact]
    public async Task Half_a_body_or_another_kind_of_body_is_refused()
    {
        using var client = service.ClientOf(Officers.OfMocBai);
        foreach (var (body, type, status) in new[] { ("{\"partner\":", "application/json", 400), ("[]", "application/json", 400) })
        {
            using var content = new StringContent(body, Encoding.UTF8, type);
            using var answer = await client.PostAsync(
                new Uri(Calls.Exchanges, UriKind.Relative),
                content,
                TestContext.Current.CancellationToken
            );
            ((int)answer.StatusCode).ShouldBe(status);
        }
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused_by_its_size()
    {
        var request = An.Exchange().With("translation", new string('x', 2_000_000));
        using var answer = await service.LogAsync(Officers.OfMocBai, request);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Without_a_token_made_out_to_this_service_nothing_is_said()
    {
        using var nobody = await service.GetAsync(null, Calls.Exchanges);
        nobody.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        foreach (var token in WrongTokens())
        {
            using var client = service.ClientOf(null);
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using var answer = await client.GetAsync(new Uri(Calls.Exchanges, UriKind.Relative), TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }
    }

    private IEnumerable<string> WrongTokens() =>
        [
            service.Authority.TokenFor(Officers.OfMocBai, "reviews"),
            service.Authority.TokenFor(Officers.OfMocBai, "hotline", TimeSpan.FromMinutes(-5)),
            TokenAuthority.Sign(Officers.OfMocBai, "hotline", TokenAuthority.Issuer, credentials: null, TimeSpan.FromMinutes(1)),
            "no.token.at-all",
        ];

    private async Task<Dictionary<string, string>> RefusedAsync(JsonObject request, TestAccount? account = null)
    {
        using var answer = await service.LogAsync(account ?? Officers.OfMocBai, request);
        return await RefusedAsync(answer);
    }

    private static async Task<Dictionary<string, string>> RefusedAsync(HttpResponseMessage answer)
    {
        var problem = await answer.BodyAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, problem.ToJsonString());
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        problem["traceId"].ShouldNotBeNull();
        return problem["errors"]!
            .AsObject()
            .ToDictionary(error => error.Key, error => string.Join(' ', error.Value!.AsArray()), StringComparer.Ordinal);
    }
}
