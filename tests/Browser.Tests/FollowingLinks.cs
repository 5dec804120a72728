using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Cooperation.Tests.Support.Running;

namespace Cooperation.Browser.Tests;

/// <summary>No page offers its reader a link that he may not follow, or one that leads nowhere: read from page to page, as far as the links go.</summary>
public sealed partial class FollowingLinks(RunningSystemWithDemoData system)
{
    // What stands behind one row of a list stands behind its others.
    private const int PagesOfAKind = 2;
    private const int Most = 150;

    [Theory]
    [InlineData("bp.mocbai")]
    [InlineData("bp.tayninh.chihuy")]
    [InlineData("ca.tayninh")]
    [InlineData("ca.trunguong")]
    [InlineData("ls.cuclanhsu")]
    [InlineData("ls.cuclanhsu.chihuy")]
    [InlineData("ls.phnompenh")]
    [InlineData("xnc.trunguong")]
    [InlineData("xnc.tayninh")]
    [InlineData("ld.tayninh")]
    [InlineData("kh.bca")]
    [InlineData("kh.bng")]
    [InlineData("kh.hagiang")]
    [InlineData("qt.bca")]
    [InlineData("vh.bca")]
    [InlineData("kt.truycap")]
    public async Task Whoever_reads_a_page_may_open_what_it_links_to(string userName)
    {
        var account = system.Accounts.Single(account => account.UserName == userName);
        using var reader = await system.SignInAsync(account, TestContext.Current.CancellationToken);
        Queue<(string Address, string From)> ahead = new([("/", "")]);
        HashSet<string> met = ["/"];
        Dictionary<string, int> kinds = [];
        List<string> dead = [];
        var opened = 0;
        while (opened < Most && ahead.TryDequeue(out var next))
        {
            var kind = KindOf(next.Address);
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            if (kinds[kind] > PagesOfAKind)
            {
                continue;
            }

            opened++;
            using var page = await reader.GetAsync(new Uri(system.Url, next.Address), TestContext.Current.CancellationToken);
            if (page.StatusCode >= HttpStatusCode.BadRequest)
            {
                dead.Add(string.Create(CultureInfo.InvariantCulture, $"{(int)page.StatusCode} {next.Address} from {next.From}"));
                continue;
            }

            foreach (var link in await LinksOfAsync(page))
            {
                if (met.Add(link))
                {
                    ahead.Enqueue((link, next.Address));
                }
            }
        }

        dead.ShouldBeEmpty();
        opened.ShouldBeGreaterThan(2);
    }

    // The same page of other records and other days: numbers, references and the values of a query differ.
    private static string KindOf(string address)
    {
        var parts = address.Split('?', 2);
        return Identifiers().Replace(parts[0], "*") + Values().Replace(parts.ElementAtOrDefault(1) ?? "", "=");
    }

    private static async Task<IEnumerable<string>> LinksOfAsync(HttpResponseMessage page)
    {
        if (page.Headers.Location is { } moved)
        {
            return [moved.OriginalString];
        }

        if (page.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return [];
        }

        var text = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return Links()
            .Matches(text)
            .Select(link => WebUtility.HtmlDecode(link.Groups["address"].Value).Split('#')[0])
            .Where(link => link.StartsWith('/') && !link.Contains("format=pdf", StringComparison.Ordinal));
    }

    [GeneratedRegex("""<a\s[^>]*?href="(?<address>[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[A-Z]{2,}(-[A-Z0-9]+)+|[0-9]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Identifiers();

    [GeneratedRegex("=[^&]*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Values();
}
