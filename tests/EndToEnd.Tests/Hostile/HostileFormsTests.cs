using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using Cooperation.Tests.Support.Running;
using static Cooperation.EndToEnd.Tests.Hostile.HostileValues;

namespace Cooperation.EndToEnd.Tests.Hostile;

/// <summary>Whatever stands in a form of the pages.</summary>
public sealed class HostileFormsTests(ObservedSystem system)
{
    private static readonly string[] Roles = ["borderGuardLiaison", "supervisor", "administrator", "planner", "consular", "operator"];

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

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_form_of_the_pages_ends_in_a_failure()
    {
        using var officer = await system.SignInAsync("borderGuardLiaison", Cancelled);
        var exchange = (await officer.LogExchangeAsync(Exchanges.Sample(), Cancelled))["id"]!.ToString();
        var left = (await Forms.AddressesAsync(system, Cancelled)).Where(address => !Doors.Contains(address)).ToList();
        var failures = new ConcurrentBag<string>();
        foreach (var role in Roles)
        {
            using var forms = await Forms.OpenAsync(system, system.AccountOf(role), Cancelled);
            var sent = new ConcurrentBag<string>();
            await Parallel.ForEachAsync(
                left,
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = Cancelled },
                async (route, _) =>
                {
                    if (await SweepAsync(forms, route, exchange, failures))
                    {
                        sent.Add(route);
                    }
                }
            );
            left.RemoveAll(sent.Contains);
        }

        left.ShouldBeEmpty("nobody may send these");
        failures.ShouldBeEmpty();
        system.LogsShouldNotRepeat();
    }

    // False where this role may not send it.
    private static async Task<bool> SweepAsync(Forms forms, string route, string exchange, ConcurrentBag<string> failures)
    {
        if (!await MaySendAsync(forms, route, exchange))
        {
            return false;
        }

        foreach (var value in Values)
        {
            var fields = Fields.Select(field => KeyValuePair.Create(field, value));
            using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", forms.Token), .. fields]);
            await SendAsync(forms, route, exchange, form, value, failures);
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

    // Who may not send a form is turned away before its token is looked at; a form with a file is taken in parts only, and every other is too.
    private static async Task<bool> MaySendAsync(Forms forms, string route, string exchange)
    {
        using var form = new MultipartFormDataContent { { new StringContent("1"), "version" } };
        using var answer = await forms.PostAsync(Forms.Fill(route, exchange, "Kanaryqu Đ\"1"), form, Cancelled);
        return answer.StatusCode == HttpStatusCode.BadRequest;
    }

    private static async Task SendAsync(
        Forms forms,
        string route,
        string exchange,
        HttpContent content,
        string what,
        ConcurrentBag<string> failures
    )
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await forms.PostAsync(Forms.Fill(route, exchange, "Kanaryqu Đ\"1"), content, Cancelled);
        Note(answer, started, $"POST {route}", what, failures);
    }
}
