using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Running;
using static Cooperation.EndToEnd.Tests.Hostile.HostileValues;

namespace Cooperation.EndToEnd.Tests.Hostile;

/// <summary>Whatever stands in the query, the body or the headers of a call of a service.</summary>
public sealed class HostileCallsTests(ObservedSystem system)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_call_of_a_service_ends_in_a_failure()
    {
        var failures = new ConcurrentBag<string>();
        foreach (
            var (role, service) in new[]
            {
                ("borderGuardLiaison", "hotline"),
                ("administrator", "identity"),
                ("planner", "reviews"),
                ("consular", "repatriation"),
                ("planner", "agreements"),
                ("planner", "meetings"),
            }
        )
        {
            using var forms = await Forms.OpenAsync(system, system.AccountOf(role), Cancelled);
            await SweepServiceAsync(forms, service, failures);
        }

        failures.ShouldBeEmpty();
        system.LogsShouldNotRepeat();
    }

    private async Task SweepServiceAsync(Forms forms, string service, ConcurrentBag<string> failures)
    {
        using var officer = await system.SignInAsync("borderGuardLiaison", Cancelled);
        using var described = await officer.GetAsync(new Uri($"/api/{service}/openapi.json", UriKind.Relative), Cancelled);
        var description = JsonNode.Parse(await described.Content.ReadAsStringAsync(Cancelled))!;
        await Parallel.ForEachAsync(
            CallsOf(description),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = Cancelled },
            async (call, _) => await SweepAsync(forms, call, failures)
        );
    }

    // Read before they are sent: a description that several read at once is none.
    private static List<Call> CallsOf(JsonNode description) =>
        [
            .. description["paths"]!
                .AsObject()
                .Where(path => !Doors.Contains(path.Key))
                .SelectMany(
                    path => path.Value!.AsObject(),
                    (path, call) =>
                        new Call(
                            path.Key,
                            call.Key,
                            [
                                .. (call.Value!["parameters"]?.AsArray() ?? [])
                                    .Where(parameter => parameter!["in"]?.ToString() == "query")
                                    .Select(parameter => parameter!["name"]!.ToString()),
                            ],
                            [.. NamesIn(call.Value["requestBody"]?["content"]?["application/json"]?["schema"], description)]
                        )
                ),
        ];

    private static async Task SweepAsync(Forms forms, Call call, ConcurrentBag<string> failures)
    {
        var address = Forms.Fill(
            call.Path.Replace("Id}", "Id:guid}", StringComparison.Ordinal).Replace("{id}", "{id:guid}", StringComparison.Ordinal),
            Guid.CreateVersion7().ToString(),
            "Kanaryqu Đ\"1"
        );
        foreach (var value in Values.Select(value => value.Length > 2_000 ? value[..2_000] : value))
        {
            var asked = string.Join('&', call.Query.Select(name => $"{name}={Uri.EscapeDataString(value)}&{name}=2"));
            foreach (var body in call.Method == "get" ? [null] : BodiesOf(call.Fields, value))
            {
                using var request = new HttpRequestMessage(new HttpMethod(call.Method.ToUpperInvariant()), $"{address}?{asked}");
                request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
                var header = value.ReplaceLineEndings("");
                request.Headers.TryAddWithoutValidation("If-Match", header.Length == 0 ? "\"1\"" : header);
                request.Headers.TryAddWithoutValidation(
                    "Idempotency-Key",
                    header.Length is 0 or > 500 ? Guid.CreateVersion7().ToString() : header
                );
                var started = Stopwatch.GetTimestamp();
                using var answer = await forms.SendAsync(request, Cancelled);
                Note(answer, started, $"{call.Method} {call.Path}", body is { Length: > 100 } ? body[..100] : body ?? value, failures);
            }
        }
    }

    // Of the empty value all shapes, of the others the value itself in every field.
    private static IEnumerable<string?> BodiesOf(IReadOnlyList<string> names, string value)
    {
        yield return Body(names, JsonValue.Create(value));
        if (value.Length > 0)
        {
            yield break;
        }

        foreach (var whole in (string[])["", "[]", "null", "\"x\"", "{", "{\"a\":1,\"a\":2}", new('[', 10_000)])
        {
            yield return whole;
        }

        foreach (var shape in (string[])["[1,\"x\"]", "[[],[null]]", "{\"a\":{}}", "1e308", "null", "true", "\"\\u0000\"", "\"\\ud800\""])
        {
            yield return Body(names, JsonNode.Parse(shape.Contains("ud800", StringComparison.Ordinal) ? "\"x\"" : shape));
        }

        yield return Body(Enumerable.Range(0, 10_000).Select(at => $"f{at}"), JsonValue.Create(1));
    }

    private static string Body(IEnumerable<string> names, JsonNode? value)
    {
        var body = new JsonObject();
        foreach (var name in names)
        {
            body[name] = value?.DeepClone();
        }

        return body.ToJsonString();
    }

    private static IEnumerable<string> NamesIn(JsonNode? schema, JsonNode description)
    {
        if (schema?["$ref"]?.ToString().Split('/')[^1] is { } named)
        {
            schema = description["components"]!["schemas"]![named];
        }

        return schema?["properties"]?.AsObject().Select(property => property.Key) ?? [];
    }

    private sealed record Call(string Path, string Method, IReadOnlyList<string> Query, IReadOnlyList<string> Fields);
}
