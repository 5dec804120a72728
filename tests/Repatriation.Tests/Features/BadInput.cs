using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>What is refused is refused at its field by a sentence in both languages that names the source of its rule, and nothing has changed. What else is refused stands with the slices.</summary>
[Collection(OneService.Name)]
public sealed class BadInput(RepatriationService service)
{
    // All that a refused step could have moved: records with their versions, what was written about them, the numbers taken.
    private const string Standing = """
        select 'persons' || count(*) || '/' || coalesce(sum(version), 0) from repatriation.persons
        union all select 'cases' || count(*) || '/' || coalesce(sum(version), 0) from repatriation.cases
        union all select 'handovers' || count(*) || '/' || coalesce(sum(version), 0) from repatriation.handovers
        union all select 'timeline' || count(*) from repatriation.timeline
        union all select 'papers' || count(*) from repatriation.papers
        union all select 'attachments' || count(*) from repatriation.attachments
        union all select 'details' || count(*) from repatriation.person_details
        union all select 'numbers' || coalesce(sum(last), 0) from repatriation.reference_counters
        """;

    [Fact]
    public async Task Nobody_is_planned_without_papers_alone_as_a_minor_twice_or_when_home()
    {
        var (_, opened) = await service.OpenedAsync();
        await PlanRefusedAsync("papers-first", "persons[0]", "66/2011/QH12", opened);
        var minor = await service.ReadyAsync(request: A.Case().With("persons", new JsonArray(A.Person().With("birth", "2004"))));
        await PlanRefusedAsync("minor-alone", "persons[0]", "chưa kiểm chứng", minor);
        var home = await service.BroughtAsync((await service.ReadyAsync())[0], "received");
        await PlanRefusedAsync("already-home", "persons[0]", "66/2011/QH12", [home]);
        var persons = await service.ReadyAsync(2);
        var planned = await service.PlannedAsync(persons[0]);
        await PlanRefusedAsync("on-another-list", "persons[1]", planned.Reference(), [persons[1], planned["persons"]![0]!]);
    }

    [Theory]
    [InlineData("gate", "CK-NA-THANHTHUY", "gate-closed", "gate", "đóng cửa khẩu")]
    [InlineData("plannedAt", "2018-06-15T04:00:00Z", "in-the-past", "plannedAt", "66/2011/QH12")]
    public async Task No_handover_is_planned_at_a_closed_gate_or_in_the_past(
        string field,
        string value,
        string code,
        string named,
        string source
    )
    {
        var plan = Batches.Plan(await service.ReadyAsync()).With("plannedAt", "2018-08-18T03:00:00Z").With(field, value);
        await RefusedAsync($"repatriation.handover.{code}", named, source, PlanAsync(Officers.OfPhnomPenh, plan));
    }

    [Fact]
    public async Task No_handover_is_planned_at_a_gate_that_is_not_yet_open_that_day()
    {
        var before = new DateTimeOffset(2016, 6, 15, 5, 0, 0, TimeSpan.Zero);
        var plan = Batches.Plan(await service.ReadyAsync()).With("plannedAt", before.AddDays(5));
        await RefusedAsync("repatriation.handover.place-not-open", "gate", "Danh mục", PlanAsync(Officers.OfPhnomPenh.On(before), plan));
    }

    [Theory]
    [InlineData("birth", "2018-06-16", "born-after-report", "birth")] // the day after the report, and after the rescue that it tells of
    [InlineData("birth", "2031", "born-after-report", "birth")]
    [InlineData("traffickedOn", "1995-03", "trafficked-before-birth", "traffickedOn")]
    public async Task Nobody_is_born_after_he_was_rescued_in_the_future_or_after_he_was_trafficked(
        string field,
        string value,
        string code,
        string named
    )
    {
        var request = A.Case().With("persons", new JsonArray(A.Person(), A.Person().With(field, value)));
        await RefusedAsync(
            $"repatriation.person.{code}",
            $"persons[1].{named}",
            "Ngày báo tin",
            language => service.PostAsync(Officers.OfPhnomPenh, A.Cases, request.DeepClone(), language: language)
        );
    }

    [Fact]
    public async Task A_birth_is_not_corrected_to_one_after_the_report()
    {
        var (_, persons) = await service.OpenedAsync();
        await RefusedAsync(
            "repatriation.person.born-after-report",
            "birth",
            "Ngày báo tin",
            language =>
                service.PostAsync(
                    Officers.OfPhnomPenh,
                    $"{A.Persons}/{persons[0].Id()}/corrections",
                    new { birth = "2018-12", reason = "Theo hộ chiếu" },
                    "\"1\"",
                    language: language
                )
        );
    }

    [Fact]
    public async Task A_stage_is_not_skipped()
    {
        var (_, persons) = await service.OpenedAsync();
        await RefusedAsync(
            "repatriation.person.step-not-open",
            null,
            "66/2011/QH12",
            language => StepAsync(Officers.OfPhnomPenh, persons[0], "settlement", [], language)
        );
    }

    [Fact]
    public async Task A_limit_is_not_extended_beyond_its_rule()
    {
        var (_, persons) = await service.OpenedAsync();
        var asked = await service.TakenAsync(Officers.OfPhnomPenh, persons[0], "identity-request");
        await RefusedAsync(
            "repatriation.clock.extended-too-far",
            "amount",
            "01/2014",
            language =>
                StepAsync(
                    Officers.OfImmigration,
                    asked,
                    "clocks/immigrationReply/extension",
                    new() { ["amount"] = 40, ["reason"] = "Phức tạp" },
                    language
                )
        );
    }

    [Theory]
    [InlineData("partner", "merge-of-other-partner")]
    [InlineData("direction", "merge-of-other-direction")]
    public async Task Cases_of_two_partners_or_directions_do_not_become_one(string other, string code)
    {
        var from = await service.CreatedAsync(Officers.OfPhnomPenh, A.Cases, A.Case());
        var into =
            other == "partner"
                ? await service.CreatedAsync(Officers.OfBangkok, A.Cases, A.Case().With("partner", "TH"))
                : await service.CreatedAsync(Officers.OfPhnomPenh, A.Cases, A.Case().With("direction", "abroad"));
        await RefusedAsync(
            $"repatriation.case.{code}",
            "into",
            "66/2011/QH12",
            language =>
                service.PostAsync(
                    Officers.OfDepartment,
                    $"{A.Cases}/{from.Id()}/merge",
                    new { into = into.Reference(), reason = "Cùng một vụ" },
                    "\"1\"",
                    language: language
                )
        );
    }

    [Theory]
    [InlineData("99")]
    [InlineData("28")] // Ha Tay, which has been part of Ha Noi since 2008
    public async Task Nobody_is_referred_to_a_province_that_there_is_not_on_that_day(string province)
    {
        var (_, persons) = await service.OpenedAsync();
        var person = await service.BroughtAsync(persons[0], "initialSupport");
        await RefusedAsync(
            "repatriation.person.province-unknown",
            "province",
            "Danh mục tỉnh, thành phố ngày 15/06/2018",
            language => StepAsync(Officers.OfMocBai, person, "referral", new() { ["province"] = province }, language)
        );
    }

    [Fact]
    public async Task A_paper_is_not_printed_by_who_may_not_read_the_name()
    {
        var (opened, _) = await service.OpenedAsync(request: A.Case().With("persons", new JsonArray(Papers.Known("Tạ Thị Không In"))));
        await RefusedAsync(
            "repatriation.paper.names-closed",
            "persons[0]",
            "bí mật thông tin nạn nhân",
            language =>
                service.PostAsync(
                    Officers.SupervisorOfDepartment,
                    Papers.Of(opened),
                    new { kind = "verificationRequest" },
                    language: language
                )
        );
        (
            await service.QueryAsync<long>(
                "select count(*) from repatriation.readings where repatriation_case_id = @id and what = 'person'",
                ("id", Guid.Parse(opened))
            )
        ).ShouldBe([0], "nobody's name was opened for it");
        service.Log.ShouldNotContain("Không In");
    }

    private Task PlanRefusedAsync(string code, string field, string source, IEnumerable<JsonNode> persons) =>
        RefusedAsync($"repatriation.handover.{code}", field, source, PlanAsync(Officers.OfPhnomPenh, Batches.Plan(persons)));

    private Func<string, Task<HttpResponseMessage>> PlanAsync(TestAccount account, JsonObject plan) =>
        language => service.PostAsync(account, Batches.Handovers, plan.DeepClone(), language: language);

    private Task<HttpResponseMessage> StepAsync(TestAccount account, JsonNode person, string step, JsonObject body, string language) =>
        service.PostAsync(
            account,
            $"{A.Persons}/{person.Id()}/{step}",
            body.DeepClone(),
            $"\"{(long)person["version"]!}\"",
            language: language
        );

    private async Task RefusedAsync(string code, string? field, string source, Func<string, Task<HttpResponseMessage>> ask)
    {
        var before = await service.QueryAsync<string>(Standing);
        using var vietnamese = await ask("vi");
        using var english = await ask("en");
        var (said, told) = (await vietnamese.BodyAsync(), await english.BodyAsync());
        (said.Text("code"), told.Text("code")).ShouldBe((code, code));
        said.Text("source").ShouldContain(source);
        if (field is not null)
        {
            var (sentence, other) = (SentenceAt(said, field), SentenceAt(told, field));
            sentence.ShouldNotBe(other, "each in its own language");
        }
        else
        {
            said.Text("detail").ShouldNotBe(told.Text("detail"));
        }

        (await service.QueryAsync<string>(Standing)).ShouldBe(before, "nothing has changed");
    }

    private static string SentenceAt(JsonNode problem, string field) =>
        problem["errors"]![field]!.AsArray().ShouldHaveSingleItem()!.GetValue<string>();
}
