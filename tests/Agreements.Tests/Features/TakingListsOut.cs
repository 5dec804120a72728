using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Agreements.Tests.Builders;
using Cooperation.Tests.Support.Services;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Cooperation.Agreements.Tests.Features;

/// <summary>/api/agreements/{list}/export: what a list shows leaves as a file, with the list's filters, for whom the list is, on record.</summary>
[Collection(OneService.Name)]
public sealed class TakingListsOut(AgreementsService service)
{
    private const string Api = "/api/agreements";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Instruments_leave_with_the_lists_filters_as_far_as_the_reader_sees_them()
    {
        var all = await LinesAsync(Accounts.Planner, "instruments?partner=KH&format=csv");
        all.ShouldContain(line => line.StartsWith("KH-2005;Căm-pu-chia;", StringComparison.Ordinal));
        all.ShouldAllBe(line => line.StartsWith("KH-", StringComparison.Ordinal) || line.Contains("Mã văn kiện", StringComparison.Ordinal));
        (await LinesAsync(Accounts.OfHuuNghi, "instruments?format=csv")).ShouldNotContain(line =>
            line.StartsWith("KH-", StringComparison.Ordinal)
        );
        (await LinesAsync(Accounts.OfHuuNghi, "instruments?format=csv")).ShouldContain(line =>
            line.StartsWith("CN-2010", StringComparison.Ordinal)
        );
        (await LinesAsync(Accounts.Planner, "instruments?partner=KH&asOf=2004-01-01&format=csv")).ShouldNotContain(line =>
            line.StartsWith("KH-2005", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Activities_leave_with_their_owner_and_state_by_name()
    {
        await service.CreatedAsync(
            Accounts.Planner,
            $"{Api}/activities",
            new JsonObject
            {
                ["instrument"] = "LA-2010",
                ["year"] = 2018,
                ["title"] = "=Tập huấn chung; kết xuất",
                ["due"] = "2018-11-20",
            }
        );
        var lines = await LinesAsync(Accounts.Planner, "activities?partner=LA&year=2018&format=csv");
        var entered = lines.Single(line => line.Contains("Tập huấn chung; kết xuất", StringComparison.Ordinal));
        entered.ShouldContain("\"'=Tập huấn chung", Case.Sensitive, "a spreadsheet runs nothing");
        entered.ShouldContain("Bộ Công an");
        entered.ShouldContain("20/11/2018");
        (await LinesAsync(Accounts.Planner, "activities?partner=CN&format=csv")).ShouldNotContain(line =>
            line.Contains("Tập huấn chung; kết xuất", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_review_calendar_leaves_with_what_a_review_lacks()
    {
        var lines = await LinesAsync(Accounts.Planner, "reviews?instrument=TH-2008&format=csv");
        lines.ShouldContain(line =>
            line.StartsWith("TH-2008;", StringComparison.Ordinal) && line.Contains("2008;2018", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("instruments")]
    [InlineData("activities")]
    [InlineData("reviews")]
    [InlineData("projects")]
    [InlineData("tasks")]
    public async Task Each_list_is_a_workbook_that_opens_is_on_record_and_closed_to_whom_the_list_is(string list)
    {
        using var answer = await service.GetAsync(Accounts.Planner, $"{Api}/{list}/export?format=xlsx", "en");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Cancelled));
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        using var book = SpreadsheetDocument.Open(
            new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Cancelled)),
            isEditable: false
        );
        new OpenXmlValidator().Validate(book, Cancelled).Select(error => error.Description).ShouldBeEmpty();
        (await service.QueryAsync<long>("select count(*) from audit.entries where action = @action", ("action", $"{list}.export")))[0]
            .ShouldBeGreaterThan(0);
        foreach (var stranger in Accounts.Strangers)
        {
            (await service.StatusOfAsync(stranger, $"{Api}/{list}/export?format=csv")).ShouldBe(HttpStatusCode.Forbidden, stranger.Role);
        }

        (await service.StatusOfAsync(Accounts.Planner, $"{Api}/{list}/export?format=pdf")).ShouldBe(HttpStatusCode.BadRequest);
        (await service.StatusOfAsync(Accounts.Planner, $"{Api}/{list}/export?format=csv&colour=red")).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_tasks_of_the_plan_leave_in_its_order_with_their_ids()
    {
        var listed = (await service.ReadAsync(Accounts.Planner, $"{Api}/tasks"))["items"]!
            .AsArray()
            .Select(task => task!["id"]!.GetValue<string>())
            .ToArray();
        var lines = await LinesAsync(Accounts.Planner, "tasks?format=csv");
        lines.Select(line => line.Split(';')[0]).Where(id => id.StartsWith("II.", StringComparison.Ordinal)).ShouldBe(listed);
        lines[0].ShouldContain("2018-Q1");
    }

    private async Task<string[]> LinesAsync(TestAccount account, string list)
    {
        var (path, query) = (list[..list.IndexOf('?', StringComparison.Ordinal)], list[list.IndexOf('?', StringComparison.Ordinal)..]);
        using var answer = await service.GetAsync(account, $"{Api}/{path}/export{query}");
        var text = await answer.Content.ReadAsStringAsync(Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
