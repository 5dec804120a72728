using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Identity.Tests.Features.Approvals;

/// <summary>Accounts that an administrator asks for and a second person decides on.</summary>
[Collection(typeof(SharedIdentity))]
public abstract class AskedAccounts(IdentityService identity)
{
    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    protected IdentityService Identity { get; } = identity;

    protected static JsonObject NewAccount(string desk, params string[] roles) =>
        new()
        {
            ["userName"] = $"n{Guid.CreateVersion7():N}",
            ["name"] = "Thượng úy Lê Thị Mới",
            ["desk"] = desk,
            ["roles"] = new JsonArray([.. roles.Select(role => JsonValue.Create(role))]),
        };

    protected static Guid IdOf(JsonNode made) => made["account"]!["id"]!.GetValue<Guid>();

    protected static async Task<string> CodeAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancelled))!["code"]!.GetValue<string>();

    protected async Task<(JsonNode Made, string Text)> AskAsync(TestAccount administrator, JsonObject request)
    {
        using var client = Identity.ClientOf(administrator);
        using var answer = await client.PostAsJsonAsync("/api/identity/accounts", request, Cancelled);
        var text = await answer.Content.ReadAsStringAsync(Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, text);
        return (JsonNode.Parse(text)!, text);
    }

    protected async Task<JsonNode> ApprovalsAsync(TestAccount account)
    {
        using var client = Identity.ClientOf(account);
        return (await client.GetFromJsonAsync<JsonNode>("/api/identity/approvals", Cancelled))!;
    }

    protected async Task<HttpResponseMessage> DecideAsync(
        TestAccount account,
        Guid id,
        string decision,
        string? version,
        object? body = null
    )
    {
        using var client = Identity.ClientOf(account);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/identity/accounts/{id}/{decision}");
        if (body is not null)
        {
            request.Content = JsonContent.Create(body);
        }

        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }

        return await client.SendAsync(request, Cancelled);
    }

    protected async Task<HttpStatusCode> SignInAsync(JsonObject request, string password)
    {
        using var gateway = Identity.ClientOf(IdentityService.Gateway);
        using var answer = await gateway.PostAsJsonAsync(
            "/api/identity/credential-checks",
            new { userName = request["userName"]!.GetValue<string>(), password },
            Cancelled
        );
        return answer.StatusCode;
    }
}
