using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>Who a person is: corrected, searched for, opened in an emergency, and who has seen it.</summary>
[Collection(OneService.Name)]
public sealed class KnowingPersons(RepatriationService service)
{
    private const string Search = "/api/repatriation/people/search";
    private const string Alerts = "/api/repatriation/glass-breaks";
    private const string Reason = "Cơ quan y tế cần nhân thân ngay trong đêm nay";

    [Fact]
    public async Task A_correction_keeps_what_was_known_sealed_and_says_who_when_and_why()
    {
        var (opened, person) = await OneAsync(name: "Tống Thị Bạch Vân", birth: "1990");
        var corrected = await CorrectedAsync(
            Officers.OfPhnomPenh,
            person,
            new JsonObject
            {
                ["name"] = "Tống Thị Bạch Vân Anh",
                ["birth"] = "2003-05",
                ["sex"] = "female",
                ["reason"] = "Theo giấy khai sinh",
            }
        );

        var read = await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Persons}/{person.Id()}");
        (read.Text("name"), read.Text("birth"), read.Text("ageBand")).ShouldBe(("Tống Thị Bạch Vân Anh", "2003-05", "under16"));
        read["timeline"]!.AsArray()[^1]!.Text("what").ShouldBe("corrected");
        read["timeline"]!.AsArray()[^1]!.Text("note").ShouldBe("Theo giấy khai sinh");
        (await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Cases}/{opened}"))["minors"]!.GetValue<int>().ShouldBe(1);
        (
            await service.QueryAsync<long>(
                "select count(*) from repatriation.person_details where person_id = @id and detail = 'name'",
                ("id", Guid.Parse(person.Id()))
            )
        )[0]
            .ShouldBe(2, "the old name is kept");
        (await FoundAsync(Officers.OfPhnomPenh, "Tống Bạch Vân")).ShouldContain(person.Id());
        var message = (await service.AnnouncedAsync("repatriation.person-changed", person.Id()))[^1];
        message["minor"]!.GetValue<bool>().ShouldBeTrue();
        message.ToJsonString().ShouldNotContain("Bạch");

        using var nothing = await service.PostAsync(
            Officers.OfPhnomPenh,
            $"{A.Persons}/{person.Id()}/corrections",
            new { reason = "Không đổi gì" },
            Tag(corrected)
        );
        (await nothing.CodeAsync()).ShouldBe("repatriation.person.nothing-to-correct");
        using var unborn = await service.PostAsync(
            Officers.OfPhnomPenh,
            $"{A.Persons}/{person.Id()}/corrections",
            new { birth = "2020", reason = "Nhầm" },
            Tag(corrected)
        );
        (await unborn.FieldsAsync()).ShouldBe(["birth"]);
        using var stale = await service.PostAsync(
            Officers.OfPhnomPenh,
            $"{A.Persons}/{person.Id()}/corrections",
            new { name = "Khác Hẳn", reason = "Cũ" },
            "\"1\""
        );
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task Nobody_corrects_whom_he_may_not_know_and_to_strangers_there_is_nobody()
    {
        var (_, person) = await OneAsync("Tống Thị Thanh Nhàn");
        foreach (var stranger in Officers.Strangers.Append(Officers.OfBattambang))
        {
            using var answer = await service.PostAsync(
                stranger,
                $"{A.Persons}/{person.Id()}/corrections",
                new { name = "Ai Đó", reason = "Thử" },
                "\"1\""
            );
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, stranger.Desk);
        }

        using var supervisor = await service.PostAsync(
            Officers.SupervisorOfDepartment,
            $"{A.Persons}/{person.Id()}/corrections",
            new { name = "Ai Đó", reason = "Thử" },
            "\"1\""
        );
        supervisor.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_search_finds_by_name_in_any_script_paper_and_telephone_only_whom_the_user_may_open()
    {
        var opened = await service.CreatedAsync(
            Officers.OfPhnomPenh,
            A.Cases,
            A.Case()
                .With(
                    "persons",
                    new JsonArray(
                        A.Person()
                            .With("name", "Lục Thị Hải Đường")
                            .With("aliases", new JsonArray("លុក ហៃ ឌឿង"))
                            .With("document", "079199001234")
                            .With("telephone", "0912 345 778")
                    )
                )
        );
        var person = opened["persons"]![0]!;

        (await FoundAsync(Officers.OfPhnomPenh, "duong luc thi hai")).ShouldBe([person.Id()]);
        (await FoundAsync(Officers.OfPhnomPenh, "លុក ហៃ")).ShouldBe([person.Id()]);
        (await FoundAsync(Officers.OfPhnomPenh, document: "079199001234")).ShouldBe([person.Id()]);
        (await FoundAsync(Officers.OfDepartment, telephone: "+84 912 345 778")).ShouldBe([person.Id()]);
        (await FoundAsync(Officers.OfBattambang, "Lục Hải Đường")).ShouldBeEmpty("the case is another mission's");
        (await FoundAsync(Officers.OfImmigration, "Lục Hải Đường")).ShouldBeEmpty("it is not before immigration");
        await service.TakenAsync(Officers.OfPhnomPenh, person, "identity-request");
        (await FoundAsync(Officers.OfImmigration, "Lục Hải Đường")).ShouldBe([person.Id()]);

        using var oneWord = await service.PostAsync(Officers.OfPhnomPenh, Search, new { name = "Lục" });
        oneWord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        foreach (
            var stranger in Officers.Strangers.Where(account => account.Role is "planner" or "administrator" or "auditor" or "centralDesk")
        )
        {
            using var refused = await service.PostAsync(stranger, Search, new { name = "Lục Hải Đường" });
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden, stranger.Role);
        }

        var seen = await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Cases}/{opened.Id()}/readings");
        seen["items"]!.AsArray().ShouldContain(reading => reading!.Text("what") == "search" && reading!["person"] != null);
        service.Log.ShouldNotContain("Đường");
    }

    [Fact]
    public async Task A_supervisor_opens_who_somebody_is_with_a_reason_for_a_time_and_others_see_that_he_did()
    {
        var (opened, person) = await OneAsync("Tống Thị Kim Ngân");
        var (supervisor, address) = (Officers.SupervisorOfDepartment, $"{A.Persons}/{person.Id()}");
        var closed = await service.ReadAsync(supervisor, address);
        (closed["mayIdentify"]!.GetValue<bool>(), closed["mayBreakGlass"]!.GetValue<bool>()).ShouldBe((false, true));
        using var bare = await service.PostAsync(supervisor, $"{A.Cases}/{opened}/break-glass", new { reason = "gấp" });
        bare.StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        using var broken = await service.PostAsync(supervisor, $"{A.Cases}/{opened}/break-glass", new { reason = Reason });
        broken.StatusCode.ShouldBe(HttpStatusCode.Created);

        (await service.ReadAsync(supervisor, address)).Text("name").ShouldBe("Tống Thị Kim Ngân");
        var later = supervisor.On(Officers.Noon.AddDays(2));
        (await service.ReadAsync(later, address))["name"].ShouldBeNull("it closed again");
        var another = Officers.SupervisorOfDepartment;
        var alert = (await service.ReadAsync(another, Alerts))["items"]!
            .AsArray()
            .Single(one => one!["case"]!.GetValue<string>() == opened)!;
        alert["mayMark"]!.GetValue<bool>().ShouldBeTrue();
        using var own = await service.PostAsync(supervisor, $"{Alerts}/{alert.Id()}/seen", new { });
        own.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var marked = await service.PostAsync(another, $"{Alerts}/{alert.Id()}/seen", new { });
        marked.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var readings = await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Cases}/{opened}/readings");
        readings["glassBreaks"]!.AsArray().ShouldHaveSingleItem()!.Text("reason").ShouldBe(Reason);
        readings["items"]!.AsArray().ShouldContain(reading => reading!["breakGlass"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Who_supervises_another_desk_breaks_no_glass_and_sees_no_readings()
    {
        var (opened, _) = await OneAsync("Tống Thị Lan Chi");
        foreach (var stranger in Officers.Strangers.Append(Officers.SupervisorOfImmigration).Append(Officers.OfBattambang))
        {
            using var broken = await service.PostAsync(stranger, $"{A.Cases}/{opened}/break-glass", new { reason = Reason });
            broken.StatusCode.ShouldBe(HttpStatusCode.NotFound, stranger.Desk);
            var expected = stranger.Role == "auditor" ? HttpStatusCode.OK : HttpStatusCode.NotFound;
            (await service.StatusOfAsync(stranger, $"{A.Cases}/{opened}/readings")).ShouldBe(expected, stranger.Desk);
        }
    }

    private static string Tag(JsonNode person) => $"\"{person["version"]}\"";

    private async Task<(string Case, JsonNode Person)> OneAsync(string name, string birth = "1996")
    {
        var (opened, persons) = await service.OpenedAsync(
            request: A.Case().With("persons", new JsonArray(A.Person().With("name", name).With("birth", birth)))
        );
        return (opened, persons[0]);
    }

    private async Task<JsonNode> CorrectedAsync(TestAccount account, JsonNode person, JsonObject change)
    {
        using var answer = await service.PostAsync(account, $"{A.Persons}/{person.Id()}/corrections", change, Tag(person));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return await answer.BodyAsync();
    }

    private async Task<IReadOnlyList<string>> FoundAsync(
        TestAccount account,
        string? name = null,
        string? document = null,
        string? telephone = null
    )
    {
        using var answer = await service.PostAsync(
            account,
            Search,
            new
            {
                name,
                document,
                telephone,
            }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return [.. (await answer.BodyAsync())["items"]!.AsArray().Select(found => found!.Id())];
    }
}
