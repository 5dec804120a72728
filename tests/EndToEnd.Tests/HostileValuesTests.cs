using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Running;

namespace Cooperation.EndToEnd.Tests;

/// <summary>Whatever stands in a form, a body, an address or a header: the answer is a refusal and no failure, it comes soon, and no log repeats what was sent (R22).</summary>
public sealed class HostileValuesTests(ObservedSystem system)
{
    private const string Planted = "Kanaryquét";
    private const string PlantedPlainly = "Kanaryqu";

    // On a machine with much else to do; what grows with the square of a field takes minutes.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);

    private static readonly string[] Roles = ["borderGuardLiaison", "supervisor", "administrator", "planner", "consular"];

    private static readonly string[] Values =
    [
        "",
        $"{Planted} Đỗ\u0301",
        $"7\"{Planted}",
        $"\"{PlantedPlainly}\"",
        $"{PlantedPlainly}\r\nSet-Cookie: x=y",
        $"{PlantedPlainly}\u0001\u0002\u001F\u007F\u2028\uFFFE",
        $"/{Planted} Đỗ",
        "-1",
        "99999999999999999999",
        PlantedPlainly + new string('Đ', 1_500),
    ];

    // Whatever the pages' forms are called in; a form that does not know a field leaves it.
    private static readonly string[] Fields =
    [
        .. (string[])
            ["version", "idempotencyKey", "key", "return", "reason", "note", "field", "value", "clock", "number", "action", "kind"],
        .. (string[])["name", "roles", "document", "telephone", "birth", "address", "sex", "alias", "people[0].name", "people[0].roles"],
        .. (string[])["text", "subject", "summary", "original", "partner", "desk", "exchange", "person", "language", "userName", "medium"],
        .. (string[])["current", "new", "repeat", "from", "testedAt", "result", "numbers", "points", "code", "mapping", "receivedAt"],
        .. (string[])["occurredAt", "place", "urgency", "direction", "inReplyTo", "links", "until", "officer", "outcome", "arrests"],
    ];

    // They end the session, or count against whoever signs in elsewhere.
    private static readonly string[] Doors = ["/sign-out", "/sign-in", "/password", "/api/session", "/api/identity/password"];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_form_of_the_pages_ends_in_a_failure()
    {
        using var officer = await system.SignInAsync("borderGuardLiaison", Cancelled);
        var exchange = (await officer.LogExchangeAsync(Exchanges.Sample(), Cancelled))["id"]!.ToString();
        var left = (await Forms.AddressesAsync(system, Cancelled)).Where(address => !Doors.Contains(address)).ToList();
        var failures = new List<string>();
        foreach (var role in Roles)
        {
            using var forms = await Forms.OpenAsync(system, system.AccountOf(role), Cancelled);
            foreach (var route in left.ToList())
            {
                if (await SweepAsync(forms, route, exchange, failures))
                {
                    left.Remove(route);
                }
            }
        }

        left.ShouldBeEmpty("nobody may send these");
        failures.ShouldBeEmpty();
        LogsShouldNotRepeat();
    }

    [Fact]
    public async Task No_call_of_a_service_ends_in_a_failure()
    {
        var failures = new List<string>();
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
        LogsShouldNotRepeat();
    }

    [Theory]
    [InlineData("/sign-in?return=/Đỗ")]
    [InlineData("/channels/Đỗ Kanaryquét")]
    [InlineData("/exchanges?q=Kanaryquét%0d%0a&from=Đ")]
    [InlineData("/Đỗ/Kanaryquét")]
    [InlineData("/reviews/exchanges?year=Kanaryquét")]
    [InlineData("/exchanges/Kanaryquét/saved")]
    public async Task No_address_ends_in_a_failure_also_where_the_browser_says_it_in_headers(string address)
    {
        using var forms = await Forms.OpenAsync(system, system.AccountOf("borderGuardLiaison"), Cancelled);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Referer", $"http://x.example/{Planted}");
        request.Headers.TryAddWithoutValidation("Accept-Language", Planted);

        using var answer = await forms.SendAsync(request, Cancelled);

        ((int)answer.StatusCode).ShouldBeLessThan(500, address);
        LogsShouldNotRepeat();
    }

    // False where this role may not send it.
    private static async Task<bool> SweepAsync(Forms forms, string route, string exchange, List<string> failures)
    {
        foreach (var value in Values)
        {
            var fields = Fields.Select(field => KeyValuePair.Create(field, value));
            using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", forms.Token), .. fields]);
            if (await SendAsync(forms, route, exchange, form, value, failures) == HttpStatusCode.Forbidden)
            {
                return false;
            }
        }

        var many = Enumerable.Range(0, 10_000).Select(at => KeyValuePair.Create($"people[{at}].name", "a"));
        var twice = Fields.SelectMany(field => new[] { KeyValuePair.Create(field, "1"), KeyValuePair.Create(field, Planted) });
        var odd = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["people[999999999].name"] = Planted,
            ["people[-1]"] = "a",
            ["a[b[c]]]."] = "a",
            ["\u0001"] = "a",
            ["text"] = PlantedPlainly + new string('Đ', 100_000),
        };
        foreach (var fields in (IEnumerable<KeyValuePair<string, string>>[])[many, twice, odd])
        {
            using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", forms.Token), .. fields]);
            await SendAsync(forms, route, exchange, form, "many, twice or odd", failures);
        }

        using var file = new MultipartFormDataContent
        {
            { new StringContent(forms.Token), "__RequestVerificationToken" },
            { new ByteArrayContent([1, 2, 3]), "file", $"{Planted}\u0001 '..pdf" },
        };
        await SendAsync(forms, route, exchange, file, "file", failures);
        using var text = new StringContent($"{{\"{Planted}\": [1]}}", Encoding.UTF8, "application/json");
        await SendAsync(forms, route, exchange, text, "json", failures);
        return true;
    }

    private static async Task<HttpStatusCode> SendAsync(
        Forms forms,
        string route,
        string exchange,
        HttpContent content,
        string what,
        List<string> failures
    )
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await forms.PostAsync(Forms.Fill(route, exchange, "Kanaryqu Đ\"1"), content, Cancelled);
        Note(answer, started, $"POST {route}", what, failures);
        return answer.StatusCode;
    }

    private async Task SweepServiceAsync(Forms forms, string service, List<string> failures)
    {
        using var officer = await system.SignInAsync("borderGuardLiaison", Cancelled);
        using var described = await officer.GetAsync(new Uri($"/api/{service}/openapi.json", UriKind.Relative), Cancelled);
        var description = JsonNode.Parse(await described.Content.ReadAsStringAsync(Cancelled))!;
        foreach (var (path, operations) in description["paths"]!.AsObject())
        {
            foreach (var (method, operation) in operations!.AsObject())
            {
                if (!Doors.Contains(path))
                {
                    await SweepCallAsync(forms, path, method, operation!, description, failures);
                }
            }
        }
    }

    private static async Task SweepCallAsync(
        Forms forms,
        string path,
        string method,
        JsonNode operation,
        JsonNode description,
        List<string> failures
    )
    {
        var query = (operation["parameters"]?.AsArray() ?? [])
            .Where(parameter => parameter!["in"]?.ToString() == "query")
            .Select(parameter => parameter!["name"]!.ToString())
            .ToList();
        var address = Forms.Fill(
            path.Replace("Id}", "Id:guid}", StringComparison.Ordinal).Replace("{id}", "{id:guid}", StringComparison.Ordinal),
            Guid.CreateVersion7().ToString(),
            "Kanaryqu Đ\"1"
        );
        foreach (var value in Values.Select(value => value.Length > 2_000 ? value[..2_000] : value))
        {
            var asked = string.Join('&', query.Select(name => $"{name}={Uri.EscapeDataString(value)}&{name}=2"));
            foreach (var body in method == "get" ? [null] : BodiesOf(operation, description, value))
            {
                using var request = new HttpRequestMessage(new HttpMethod(method.ToUpperInvariant()), $"{address}?{asked}");
                request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
                var header = value.ReplaceLineEndings("");
                request.Headers.TryAddWithoutValidation("If-Match", header.Length == 0 ? "\"1\"" : header);
                request.Headers.TryAddWithoutValidation(
                    "Idempotency-Key",
                    header.Length is 0 or > 500 ? Guid.CreateVersion7().ToString() : header
                );
                var started = Stopwatch.GetTimestamp();
                using var answer = await forms.SendAsync(request, Cancelled);
                Note(answer, started, $"{method} {path}", body is { Length: > 100 } ? body[..100] : body ?? value, failures);
            }
        }
    }

    // Of the empty value all shapes, of the others the value itself in every field.
    private static IEnumerable<string?> BodiesOf(JsonNode operation, JsonNode description, string value)
    {
        var names = NamesIn(operation["requestBody"]?["content"]?["application/json"]?["schema"], description).ToList();
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

    private static void Note(HttpResponseMessage answer, long started, string call, string what, List<string> failures)
    {
        var took = Stopwatch.GetElapsedTime(started);
        if ((int)answer.StatusCode >= 500 || took > Soon)
        {
            failures.Add($"{(int)answer.StatusCode} after {took.TotalSeconds:0.0} s: {call} with {what[..Math.Min(what.Length, 60)]}");
        }
    }

    private void LogsShouldNotRepeat()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(system.DataDirectory, "logs")))
        {
            using var log = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
            log.ReadToEnd().ShouldNotContain(PlantedPlainly, Case.Sensitive, Path.GetFileName(file));
        }
    }
}
