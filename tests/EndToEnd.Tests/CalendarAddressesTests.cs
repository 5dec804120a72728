using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Cooperation.EndToEnd.Tests;

/// <summary>A calendar address opens what lies behind it to whoever knows it: it goes from Meetings through the gateway to a calendar program and nowhere else.</summary>
public sealed class CalendarAddressesTests(ObservedSystem system)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_secret_of_a_calendar_address_lies_in_no_file_of_the_system_and_in_no_export()
    {
        using var planner = await system.SignInAsync("planner", Cancelled);
        using var opened = await planner.PostAsJsonAsync("/api/meetings/feeds", new { scope = "ofPerson" }, Cancelled);
        opened.StatusCode.ShouldBe(HttpStatusCode.Created);
        var body = (await opened.Content.ReadFromJsonAsync<JsonObject>(Cancelled))!;
        var url = body["url"]!.GetValue<string>();
        var secret = url.Split('/')[^1][..^4];

        using var program = system.Client();
        using (var read = await program.GetAsync(url, Cancelled))
        {
            read.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await read.Content.ReadAsStringAsync(Cancelled)).ShouldStartWith("BEGIN:VCALENDAR");
        }

        // As people mistype it, and with what programs add.
        foreach (
            var other in (string[])
                [url.Replace("feeds", "Feeds", StringComparison.Ordinal), url + "?x=1", url[..^4], url.ToUpperInvariant()]
        )
        {
            using var answer = await program.GetAsync(other, Cancelled);
        }

        using var revoked = await planner.DeleteAsync(new Uri($"/api/meetings/feeds/{body["id"]}", UriKind.Relative), Cancelled);
        revoked.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using (var gone = await program.GetAsync(url, Cancelled))
        {
            gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        await system.SettleAsync(Cancelled);
        foreach (var text in (string[])[secret, secret.ToUpperInvariant()])
        {
            var (exports, found) = system.Collector.LookFor(text);
            exports.ShouldBeGreaterThan(0);
            found.ShouldBeFalse("a span or a log holds it");
            foreach (var file in Directory.EnumerateFiles(system.DataDirectory, "*", SearchOption.AllDirectories))
            {
                (await ReadAsync(file)).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)).ShouldBe(-1, file);
            }
        }
    }

    // Servers remove and replace files while they are read.
    private static async Task<byte[]> ReadAsync(string file)
    {
        try
        {
            return new FileInfo(file).Length > 0 ? await File.ReadAllBytesAsync(file, Cancelled) : [];
        }
        catch (IOException)
        {
            return [];
        }
    }
}
