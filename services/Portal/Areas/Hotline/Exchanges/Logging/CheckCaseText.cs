using Cooperation.Platform.Hosting.CaseText;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Logging;

/// <summary>POST /exchanges/case-text: what in a text being typed looks personal (R21), by the rule that saving uses; 204 where nothing does. Any field marked <c>data-case-text</c> asks it.</summary>
internal static class CheckCaseText
{
    public static void Map(RouteGroupBuilder exchanges) => exchanges.MapPost("/case-text", Handle);

    private static IResult Handle(IFormCollection sent, HttpContext context)
    {
        var text = sent["text"].ToString();
        context.Response.Headers.CacheControl = "no-store";
        return CaseTextCheck.Find(text) is { Count: > 0 } findings ? Page.Show<PersonalDetailsNote>(findings) : TypedResults.NoContent();
    }
}
