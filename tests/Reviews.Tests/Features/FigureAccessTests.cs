using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>Who may open figures, and what a question without sense is told.</summary>
public sealed class FigureAccessTests(ReviewsService reviews) : IClassFixture<ReviewsService>
{
    private const string Figure = "/api/reviews/figures/exchanges";
    private const string Records = "/api/reviews/records/exchanges";

    private static readonly TestAccount Planner = new("planner", "BCA", "KH-130CP");

    [Theory]
    [InlineData(Figure)]
    [InlineData(Records)]
    public async Task Without_a_token_nothing_is_shown(string address) =>
        (await GetAsync(account: null, address)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

    [Theory]
    [InlineData("borderGuardLiaison", "BDBP")]
    [InlineData("supervisor", "BDBP")]
    [InlineData("administrator", "BCA")]
    [InlineData("centralDesk", "BDBP")]
    public async Task Whoever_neither_plans_nor_steers_is_refused(string role, string agency)
    {
        var account = new TestAccount(role, agency, "BP-TN-MOCBAI");
        (await GetAsync(account, Figure)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await GetAsync(account, Records)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("planner", "BCA")]
    [InlineData("centralDesk", "BCA")]
    public async Task Planners_and_the_standing_agency_are_let_in(string role, string agency) =>
        (await GetAsync(new TestAccount(role, agency, "CA-TW"), Figure)).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Theory]
    [InlineData("borderGuardLiaison", "BDBP", HttpStatusCode.Forbidden)]
    [InlineData("planner", "BTP", HttpStatusCode.OK)]
    public async Task Which_references_there_are_is_told_to_planners(string role, string agency, HttpStatusCode status)
    {
        var answer = await GetAsync(
            new TestAccount(role, agency, "BP-TN-MOCBAI"),
            "/api/reviews/records/known?reference=HL-KH-2018-999999&reference=MT-KH-2018-999999"
        );
        answer.StatusCode.ShouldBe(status);
        if (status == HttpStatusCode.OK)
        {
            var known = await answer.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken);
            known!["known"]!.AsArray().ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_year_without_exchanges_is_zero_and_not_an_error()
    {
        var figure = await ReadAsync(Planner, Figure + "?partner=KH&year=2001");
        figure["total"]!.GetValue<int>().ShouldBe(0);
        figure["cells"]!.AsArray().ShouldBeEmpty();
        figure["definition"]!.GetValue<string>().ShouldContain("giờ Việt Nam");
    }

    [Fact]
    public async Task The_definition_comes_in_the_readers_language() =>
        (await ReadAsync(Planner, Figure, "en"))["definition"]!.GetValue<string>().ShouldContain("Viet Nam time");

    [Theory]
    [InlineData("?year=18", "year")]
    [InlineData("?year=abc", "year")]
    [InlineData("?partner=Campuchia", "partner")]
    public async Task A_question_without_sense_names_its_part(string query, string field)
    {
        var answer = await GetAsync(Planner, Figure + query);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var problem = await answer.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken);
        problem!["errors"]!.AsObject().Select(error => error.Key).ShouldBe([field]);
    }

    [Fact]
    public async Task A_month_is_one_of_twelve()
    {
        var answer = await GetAsync(Planner, Records + "?month=13");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<HttpResponseMessage> GetAsync(TestAccount? account, string address, string language = "vi")
    {
        using var client = reviews.ClientOf(account, language);
        return await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    private async Task<JsonObject> ReadAsync(TestAccount account, string address, string language = "vi")
    {
        var answer = await GetAsync(account, address, language);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!;
    }
}
