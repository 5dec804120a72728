using System.Net;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>Design §4: the Consular Department sees all cases, a mission its own, everybody else none.</summary>
[Collection(OneService.Name)]
public sealed class SeeingCases(RepatriationService service)
{
    [Fact]
    public async Task The_department_sees_every_case_and_a_mission_its_own()
    {
        var opened = await service.CreatedAsync(Officers.OfPhnomPenh, A.Cases, A.Case());
        var address = $"{A.Cases}/{opened.Id()}";

        foreach (var account in new[] { Officers.OfDepartment, Officers.SupervisorOfDepartment, Officers.OfPhnomPenh })
        {
            (await service.StatusOfAsync(account, address)).ShouldBe(HttpStatusCode.OK);
            (await ReferencesAsync(account, "partner=KH")).ShouldContain(opened.Reference());
        }

        foreach (var account in new[] { Officers.OfBattambang, Officers.OfBangkok })
        {
            (await service.StatusOfAsync(account, address)).ShouldBe(HttpStatusCode.NotFound);
            (await ReferencesAsync(account, "")).ShouldNotContain(opened.Reference());
        }
    }

    [Fact]
    public async Task Whoever_has_no_business_with_cases_gets_403_for_the_list_and_404_for_any_id()
    {
        var opened = await service.CreatedAsync(Officers.OfPhnomPenh, A.Cases, A.Case());
        foreach (var stranger in Officers.Strangers)
        {
            (await service.StatusOfAsync(stranger, $"{A.Cases}/{opened.Id()}")).ShouldBe(HttpStatusCode.NotFound, stranger.Role);
            if (stranger.Role == "borderGuardLiaison")
            {
                // A post has a list of its own: what it opened.
                (await ReferencesAsync(stranger, "")).ShouldNotContain(opened.Reference());
                continue;
            }

            (await service.StatusOfAsync(stranger, A.Cases)).ShouldBe(HttpStatusCode.Forbidden, stranger.Role);
            using var posted = await service.PostAsync(stranger, A.Cases, A.Case());
            posted.StatusCode.ShouldBe(HttpStatusCode.Forbidden, stranger.Role);
        }

        (await service.StatusOfAsync(null, A.Cases)).ShouldBe(HttpStatusCode.Unauthorized);
        using var supervisor = await service.PostAsync(Officers.SupervisorOfDepartment, A.Cases, A.Case());
        supervisor.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Who_asks_for_a_case_that_is_not_his_is_on_record_and_who_reads_one_too()
    {
        var opened = await service.CreatedAsync(Officers.OfPhnomPenh, A.Cases, A.Case());
        var address = $"{A.Cases}/{opened.Id()}";
        await service.StatusOfAsync(Officers.OfBangkok, address);
        await service.ReadAsync(Officers.OfPhnomPenh, address);

        (
            await service.QueryAsync<long>(
                "select count from audit.refusals where action = 'repatriationCase.refused.GetCase' and subject_id = @id",
                ("id", opened.Id())
            )
        ).ShouldBe([1]);
        (
            await service.QueryAsync<string>(
                "select by_desk from repatriation.readings where repatriation_case_id = @id",
                ("id", Guid.Parse(opened.Id()))
            )
        ).ShouldBe(["BNG-KH-PNH"]);
    }

    [Fact]
    public async Task A_list_goes_page_by_page_newest_report_first_and_shows_no_text()
    {
        var hours = new[] { 5, 1, 3 };
        var opened = new List<string>();
        foreach (var hour in hours)
        {
            var request = A.Case().With("partner", "LA").With("mission", "LA-VTE").With("reportedAt", Officers.Noon.AddHours(-hour));
            opened.Add((await service.CreatedAsync(Officers.OfDepartment, A.Cases, request)).Reference());
        }

        var listed = await service.AllOfAsync(Officers.OfDepartment, $"{A.Cases}?mission=LA-VTE&status=open", limit: 1);
        listed.Select(row => row.Reference()).ShouldBe([opened[1], opened[2], opened[0]]);
        listed[0]["summary"].ShouldBeNull();
    }

    [Theory]
    [InlineData("status=lost", "status")]
    [InlineData("limit=0", "limit")]
    [InlineData("after=xyz", "after")]
    public async Task A_question_without_sense_names_its_part(string query, string field)
    {
        using var answer = await service.GetAsync(Officers.OfDepartment, $"{A.Cases}?{query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldBe([field]);
    }

    private async Task<IReadOnlyList<string>> ReferencesAsync(TestAccount account, string query) =>
        [.. (await service.AllOfAsync(account, $"{A.Cases}?{query}")).Select(row => row.Reference())];
}
