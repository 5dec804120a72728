using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Identity.Tests.Features;

[Collection(typeof(SharedIdentity))]
public sealed class Administering(IdentityService identity)
{
    [Fact]
    public async Task A_user_name_is_unique_whatever_its_case()
    {
        using var administrator = identity.ClientOf(IdentityService.Administrator);
        var request = NewAccount();
        using var first = await administrator.PostAsJsonAsync("/api/identity/accounts", request, TestContext.Current.CancellationToken);
        request["userName"] = request["userName"]!.GetValue<string>().ToUpperInvariant();

        using var second = await administrator.PostAsJsonAsync("/api/identity/accounts", request, TestContext.Current.CancellationToken);

        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await second.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["code"]!
            .GetValue<string>()
            .ShouldBe("identity.account.user-name-taken");
    }

    [Theory]
    [InlineData("CA-TN", "a desk of another agency")]
    [InlineData("NOWHERE", "no desk at all")]
    public async Task A_desk_that_is_not_the_agencys_is_refused(string desk, string because)
    {
        using var administrator = identity.ClientOf(IdentityService.Administrator);
        var request = NewAccount();
        request["desk"] = desk;

        using var answer = await administrator.PostAsJsonAsync("/api/identity/accounts", request, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, because);
        (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["errors"]!["desk"].ShouldNotBeNull();
    }

    [Theory]
    [InlineData("gateway")]
    [InlineData("demoLoader")]
    [InlineData("minister")]
    public async Task Roles_that_are_nobodys_to_give_are_refused_and_the_others_named(string role)
    {
        using var administrator = identity.ClientOf(IdentityService.Administrator);
        var request = NewAccount();
        request["roles"] = new JsonArray(role);

        using var answer = await administrator.PostAsJsonAsync("/api/identity/accounts", request, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("borderGuardLiaison");
    }

    [Fact]
    public async Task Every_wrong_field_is_named_at_once()
    {
        using var administrator = identity.ClientOf(IdentityService.Administrator);

        using var answer = await administrator.PostAsJsonAsync(
            "/api/identity/accounts",
            new { userName = "x" },
            TestContext.Current.CancellationToken
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var errors = (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["errors"]!.AsObject();
        errors.Select(error => error.Key).ShouldBe(["name", "desk", "roles"], ignoreOrder: true);
    }

    [Fact]
    public async Task An_administrator_of_another_agency_finds_nothing()
    {
        var id = await IdOfAsync(await identity.AddAsync());
        using var other = identity.ClientOf(IdentityService.OtherAdministrator);

        using var got = await other.GetAsync(
            new Uri($"/api/identity/accounts/{id}", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        using var disabled = await DisableAsync(other, id, "\"1\"");
        using var list = await other.GetAsync(
            new Uri("/api/identity/accounts?limit=200", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        got.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        disabled.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await list.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain(id.ToString());
    }

    [Fact]
    public async Task Who_is_no_administrator_may_not_list_nor_make_and_finds_only_themselves()
    {
        var id = await IdOfAsync(await identity.AddAsync());
        using var officer = identity.ClientOf(IdentityService.Officer);
        using var self = identity.ClientOf(IdentityService.Officer with { Id = id });

        using var list = await officer.GetAsync(new Uri("/api/identity/accounts", UriKind.Relative), TestContext.Current.CancellationToken);
        using var made = await officer.PostAsJsonAsync("/api/identity/accounts", NewAccount(), TestContext.Current.CancellationToken);
        using var got = await officer.GetAsync(
            new Uri($"/api/identity/accounts/{id}", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        using var disabled = await DisableAsync(officer, id, "\"1\"");
        using var own = await self.GetAsync(
            new Uri($"/api/identity/accounts/{id}", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        list.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        made.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        got.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        disabled.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        own.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_list_goes_page_by_page_without_gap_or_repeat()
    {
        for (var i = 0; i < 3; i++)
        {
            await identity.AddAsync("BNG", "BNG-CLS");
        }

        using var administrator = identity.ClientOf(new TestAccount("administrator", "BNG", "BNG-QTHT"));
        var names = new List<string>();
        string? after = null;
        do
        {
            var page = (
                await administrator.GetFromJsonAsync<JsonNode>(
                    $"/api/identity/accounts?limit=2&after={after}",
                    TestContext.Current.CancellationToken
                )
            )!;
            names.AddRange(page["items"]!.AsArray().Select(item => item!["userName"]!.GetValue<string>()));
            after = page["next"]?.GetValue<string>();
        } while (after is not null);

        names.Count.ShouldBeGreaterThanOrEqualTo(3);
        names.ShouldBe(names.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(null, HttpStatusCode.PreconditionRequired)]
    [InlineData("\"9\"", HttpStatusCode.PreconditionFailed)]
    [InlineData("\"1\"", HttpStatusCode.NoContent)]
    public async Task Disabling_needs_the_version_one_has_seen(string? version, HttpStatusCode status)
    {
        var id = await IdOfAsync(await identity.AddAsync());
        using var administrator = identity.ClientOf(IdentityService.Administrator);

        using var answer = await DisableAsync(administrator, id, version);

        answer.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Nobody_disables_themselves_nor_anybody_twice()
    {
        var id = await IdOfAsync(await identity.AddAsync());
        using var self = identity.ClientOf(IdentityService.Administrator with { Id = id });
        using var administrator = identity.ClientOf(IdentityService.Administrator);

        using var own = await DisableAsync(self, id, "\"1\"");
        using var first = await DisableAsync(administrator, id, "\"1\"");
        using var second = await DisableAsync(administrator, id, "\"2\"");

        own.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        first.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    private static JsonObject NewAccount() =>
        new()
        {
            ["userName"] = $"n{Guid.CreateVersion7():N}",
            ["name"] = "Thượng úy Lê Thị Mới",
            ["desk"] = "BP-TN-MOCBAI",
            ["roles"] = new JsonArray("borderGuardLiaison"),
        };

    private static async Task<HttpResponseMessage> DisableAsync(HttpClient client, Guid id, string? version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/identity/accounts/{id}/disabling");
        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }

        return await client.SendAsync(request);
    }

    private async Task<Guid> IdOfAsync(string userName) => (await identity.FindAsync(userName))["id"]!.GetValue<Guid>();
}
