using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests.Support;

/// <summary>
/// What axe complains of on a page, by all its rules. Called by ourselves: the package for Playwright opens a second page for each look, to
/// put together what it found in frames, and ours hold only files of others.
/// </summary>
internal static class Findings
{
    // In one call: a page that renews itself would be without axe again at a second one.
    private static readonly string Look = $$"""
        async () => {
            {{new BundledAxeScriptProvider().GetScript()}}
            if (document.querySelector("iframe:not(.look), frame")) throw new Error("frames are looked at by nobody here");
            const { violations } = await axe.run(document, { resultTypes: ["violations"], iframes: false });
            return violations.map(({ id, help, nodes }) => [`${id}: ${help}`, ...nodes.map((node) => node.html)].join("\n  "));
        }
        """;

    public static Task<string[]> FindingsAsync(this IPage page) => page.EvaluateAsync<string[]>(Look);
}
