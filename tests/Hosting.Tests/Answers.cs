using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Cooperation.Hosting.Tests;

/// <summary>What the tests read out of answers.</summary>
internal static class Answers
{
    public static Task<HttpResponseMessage> PostJsonAsync(this HttpClient client, string path, string json, string? key = null) =>
        client.SendAsync(Request(HttpMethod.Post, path, json, key));

    public static HttpRequestMessage Request(HttpMethod method, string path, string json, string? key = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return request;
    }

    /// <summary>The problem document of an answer, after checking what all of them have in common.</summary>
    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage response, HttpStatusCode status)
    {
        response.StatusCode.ShouldBe(status, await response.Content.ReadAsStringAsync());
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("status").GetInt32().ShouldBe((int)status);
        problem.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        problem.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
        problem.GetProperty("code").GetString().ShouldNotBeNullOrEmpty();
        problem.GetProperty("traceId").GetString()!.Length.ShouldBe(32);
        return problem;
    }

    public static string? Code(this JsonElement problem) => problem.GetProperty("code").GetString();

    public static IReadOnlyDictionary<string, string> Errors(this JsonElement problem) =>
        problem
            .GetProperty("errors")
            .EnumerateObject()
            .ToDictionary(field => field.Name, field => field.Value[0].GetString()!, StringComparer.Ordinal);
}
