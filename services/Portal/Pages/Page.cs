using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Portal.Pages;

/// <summary>Answers with a page. What it shows is decided before the first byte; nothing streams.</summary>
internal static class Page
{
    public static RazorComponentResult Show<TPage>(int status = StatusCodes.Status200OK)
        where TPage : IComponent => Show<TPage>([], status);

    public static RazorComponentResult Show<TPage>(object model, int status = StatusCodes.Status200OK)
        where TPage : IComponent => Show<TPage>(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = model }, status);

    private static RazorComponentResult<TPage> Show<TPage>(Dictionary<string, object?> parameters, int status)
        where TPage : IComponent => new(parameters) { StatusCode = status, PreventStreamingRendering = true };

    /// <summary>An address on this site, or the main page: a link from elsewhere can't send people away. In signs that a header can carry: what somebody typed may hold letters with marks.</summary>
    public static string Local(string? address) =>
        address is ['/', .. var rest]
        && rest is not ['/' or '\\', ..]
        && !address.Any(char.IsControl)
        && !address.Contains('\\', StringComparison.Ordinal)
            ? Plain(address)
            : "/";

    private static string Plain(string address) =>
        address.All(IsPlain)
            ? address
            : string.Concat(
                address
                    .EnumerateRunes()
                    .Select(rune =>
                        rune.ToString() is [var sign] && IsPlain(sign) ? rune.ToString() : Uri.EscapeDataString(rune.ToString())
                    )
            );

    private static bool IsPlain(char sign) => sign is > ' ' and <= '~';
}
