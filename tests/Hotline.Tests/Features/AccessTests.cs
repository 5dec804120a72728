using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>Design §4, line by line: who sees the row, the case text, the protected details and the history of an exchange that Mộc Bài leads.</summary>
[Collection(OneService.Name)]
public sealed class AccessTests(HotlineService service) : IAsyncLifetime
{
    private const string Subject = "Đề nghị xác minh hai người Việt Nam";
    private JsonNode exchange = null!;

    private string Address => $"{Calls.Exchanges}/{exchange.Id()}";

    private string PersonAddress => $"{Address}/people/{exchange["people"]![0]!.Id()}";

    // Among the newest: the list of a day has an end, and other tests fill it too.
    public async ValueTask InitializeAsync() =>
        exchange = await service.LoggedAsync(
            Officers.OfMocBai,
            An.Exchange(Officers.Noon.AddMinutes(-1)).WithPerson("Nguyễn Thị Thử Nghiệm", "079199000001")
        );

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public static TheoryData<string, bool, bool, bool, bool> Matrix =>
        new()
        {
            //  who                          row    text   details history
            { nameof(Officers.OfMocBai), true, true, true, true },
            { nameof(Officers.OfTayNinhBorderGuard), true, false, false, false },
            { nameof(Officers.OfHuuNghi), false, false, false, false },
            { nameof(Officers.OfTayNinhPolice), false, false, false, false },
            { nameof(Officers.SupervisorOfMocBai), true, true, false, true },
            { nameof(Officers.SupervisorOfHuuNghi), false, false, false, false },
            { nameof(Officers.CentralPolice), true, true, false, true },
            { nameof(Officers.CentralBorderGuard), true, true, false, true },
            { nameof(Officers.Consul), false, false, false, false },
            { nameof(Officers.Planner), false, false, false, false },
            { nameof(Officers.Administrator), false, false, false, false },
            { nameof(Officers.Operator), false, false, false, false },
            { nameof(Officers.SupervisorOfConsuls), false, false, false, false },
            { nameof(Officers.SupervisorOfImmigration), false, false, false, false },
            { nameof(Officers.Immigration), false, false, false, false },
            { nameof(Officers.SocialAffairs), false, false, false, false },
            { nameof(Officers.Auditor), true, false, false, true },
        };

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Each_role_sees_its_part_and_no_more(string who, bool row, bool text, bool details, bool history)
    {
        var account = AccountOf(who);
        using var opened = await service.GetAsync(account, Address);
        opened.StatusCode.ShouldBe(row ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        if (row)
        {
            var body = await opened.BodyAsync();
            body["mayRead"]!.GetValue<bool>().ShouldBe(text);
            body["subject"]?.GetValue<string>().ShouldBe(text ? Subject : null);
            body["summary"]?.GetValue<string>().ShouldStartWith("Phía bạn");
            (body["timeline"] is not null).ShouldBe(history);
            body["people"]!.AsArray().Count.ShouldBe(history ? 1 : 0, "pseudonyms go with the history");
            body["allowed"]!["readPeople"]!.GetValue<bool>().ShouldBe(details);
            body.ToJsonString().ShouldNotContain("Thử Nghiệm");
            (await InListAsync(account))!["subject"]?.GetValue<string>().ShouldBe(text ? Subject : null);
        }

        (await StatusOfAsync(account, PersonAddress)).ShouldBe(details ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        (await StatusOfAsync(account, $"{Address}/history")).ShouldBe(history ? HttpStatusCode.OK : HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(nameof(Officers.Planner))]
    [InlineData(nameof(Officers.Consul))]
    [InlineData(nameof(Officers.Administrator))]
    [InlineData(nameof(Officers.Operator))]
    [InlineData(nameof(Officers.SupervisorOfConsuls))]
    [InlineData(nameof(Officers.SupervisorOfImmigration))]
    [InlineData(nameof(Officers.Immigration))]
    [InlineData(nameof(Officers.SocialAffairs))]
    public async Task Who_has_no_business_with_exchanges_gets_403_for_the_list_and_404_for_any_id(string who)
    {
        (await StatusOfAsync(AccountOf(who), Calls.Exchanges)).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusOfAsync(AccountOf(who), "/api/hotline/desk-summary")).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusOfAsync(AccountOf(who), "/api/hotline/channels")).ShouldBe(HttpStatusCode.Forbidden);
        using var logging = await service.LogAsync(AccountOf(who), An.Exchange());
        logging.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var classifying = await service.ClassifyAsync(AccountOf(who), exchange.Id(), Classification);
        classifying.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_list_of_another_desk_does_not_show_it_even_by_count()
    {
        (await InListAsync(Officers.OfHuuNghi)).ShouldBeNull();
        (await InListAsync(Officers.OfTayNinhPolice)).ShouldBeNull();
    }

    [Theory]
    [InlineData(nameof(Officers.OfTayNinhBorderGuard))]
    [InlineData(nameof(Officers.OfHuuNghi))]
    [InlineData(nameof(Officers.CentralPolice))]
    [InlineData(nameof(Officers.Auditor))]
    public async Task Only_the_lead_desk_classifies(string who)
    {
        using var answer = await service.ClassifyAsync(AccountOf(who), exchange.Id(), Classification);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_desk_that_logged_it_reads_it_although_another_leads()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("area", "inland").WithPerson("Phạm Văn Kia"));
        logged["desk"]!.GetValue<string>().ShouldBe("CA-TN");
        var address = $"{Calls.Exchanges}/{logged.Id()}";
        foreach (var officer in new[] { Officers.OfMocBai, Officers.OfTayNinhPolice })
        {
            (await service.ReadAsync(officer, address))["subject"]!.GetValue<string>().ShouldBe(Subject);
            (await service.ReadAsync(officer, $"{address}/people/{logged["people"]![0]!.Id()}"))["name"]!
                .GetValue<string>()
                .ShouldBe("Phạm Văn Kia");
        }
    }

    [Fact]
    public async Task An_unknown_id_and_a_strange_one_look_the_same()
    {
        (await StatusOfAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{Guid.CreateVersion7(Officers.Noon)}")).ShouldBe(
            HttpStatusCode.NotFound
        );
        (await StatusOfAsync(Officers.OfMocBai, $"{Calls.Exchanges}/HL-KH-2018-000001")).ShouldBe(HttpStatusCode.NotFound);
        (await StatusOfAsync(Officers.OfMocBai, $"{Address}/people/{Guid.CreateVersion7(Officers.Noon)}")).ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task A_refusal_goes_on_record()
    {
        var stranger = Officers.OfHuuNghi;
        await StatusOfAsync(stranger, PersonAddress);
        var entries = await service.QueryAsync<string>(
            "select action from audit.entries where account_id = @account and subject_id = @id and kind = 'Refusal'",
            ("account", stranger.Id),
            ("id", exchange.Id())
        );
        entries.ShouldBe(["exchange.refused.GetPerson"]);
    }

    [Fact]
    public async Task Asking_for_the_same_exchange_in_another_writing_of_its_id_does_not_hide_from_the_record()
    {
        var stranger = Officers.OfHuuNghi with { Id = Guid.CreateVersion7(Officers.Noon) };
        var id = Guid.Parse(exchange.Id());
        foreach (var writing in new[] { "D", "N", "B", "P" })
        {
            await StatusOfAsync(stranger, $"{Calls.Exchanges}/{id.ToString(writing).ToUpperInvariant()}");
        }

        var subjects = await service.QueryAsync<string>(
            "select subject_id from audit.refusals where account_id = @account and action = 'exchange.refused.GetExchange'",
            ("account", stranger.Id)
        );
        subjects.Distinct().ShouldBe([id.ToString("D")]);
    }

    private static object Classification =>
        new
        {
            signsOfCrime = true,
            urgency = "flash",
            note = "Có dấu hiệu",
        };

    private static TestAccount AccountOf(string who) => (TestAccount)typeof(Officers).GetProperty(who)!.GetValue(null)!;

    private async Task<HttpStatusCode> StatusOfAsync(TestAccount account, string address)
    {
        using var answer = await service.GetAsync(account, address);
        return answer.StatusCode;
    }

    private async Task<JsonNode?> InListAsync(TestAccount account)
    {
        var list = await service.AllOfAsync(account, $"{Calls.Exchanges}?from=2018-06-15&to=2018-06-15");
        return list.FirstOrDefault(item => item.Id() == exchange.Id());
    }
}
