using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Cooperation.Tests.Support.Running;

namespace Cooperation.EndToEnd.Tests;

/// <summary>On a weak line bytes are what one waits for: pages and what they are made of come compressed to whoever can read that.</summary>
public sealed partial class CompressedAnswersTests(ObservedSystem system)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task The_door_and_its_looks_come_compressed(string encoding)
    {
        using var client = system.Client();
        var page = await ReadAsync(client, "/sign-in", encoding);
        page.ShouldContain("</html>");
        foreach (var file in AssetsOf().Matches(page).Where(file => !file.Value.Contains("woff2", StringComparison.Ordinal)))
        {
            (await ReadAsync(client, WebUtility.HtmlDecode(file.Groups["address"].Value), encoding)).ShouldNotBeEmpty();
        }
    }

    [Fact]
    public async Task Whoever_does_not_ask_for_it_gets_the_plain_page()
    {
        using var client = system.Client();
        using var answer = await client.GetAsync(new Uri("/sign-in", UriKind.Relative), Cancelled);

        answer.Content.Headers.ContentEncoding.ShouldBeEmpty();
        (await answer.Content.ReadAsStringAsync(Cancelled)).ShouldContain("</html>");
    }

    private static async Task<string> ReadAsync(HttpClient client, string address, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        using var answer = await client.SendAsync(request, Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        answer.Content.Headers.ContentEncoding.ShouldBe([encoding], address);
        var bytes = await answer.Content.ReadAsByteArrayAsync(Cancelled);
        await using Stream packed =
            encoding == "br"
                ? new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress)
                : new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var reader = new StreamReader(packed);
        var text = await reader.ReadToEndAsync(Cancelled);
        bytes.Length.ShouldBeLessThan(text.Length, address);
        return text;
    }

    [GeneratedRegex("(?:href|src)=\"(?<address>/assets/[^\"#]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex AssetsOf();
}
