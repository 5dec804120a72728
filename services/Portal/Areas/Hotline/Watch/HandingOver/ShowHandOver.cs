using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Microsoft.AspNetCore.Http.Extensions;

namespace Cooperation.Portal.Areas.Hotline.Watch.HandingOver;

/// <summary>GET /hand-over?since=&amp;desk=: what one shift leaves to the next, for the screen and for one sheet of paper.</summary>
internal static class ShowHandOver
{
    public static void Map(RouteGroupBuilder pages) => pages.MapGet("/hand-over", HandleAsync).RequireRoles(Jobs.WatchRoles);

    private static async Task<IResult> HandleAsync(
        HttpContext context,
        RequestClock clock,
        WatchClient watch,
        PageLanguage speech,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState(context.Request.Query);
        var query = new QueryBuilder();
        if (form["desk"].Length > 0)
        {
            query.Add("desk", form["desk"]);
        }

        var atOnce = query.ToString();
        if (form["since"].Length > 0)
        {
            if (Times.TryRead(form["since"], clock.GetUtcNow(), out var since))
            {
                query.Add("since", since.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            }
            else
            {
                form.Add("since", speech[HandOverTexts.SinceWrong]);
            }
        }

        try
        {
            var sheet = await watch.HandOverAsync(query.ToString(), cancellationToken);
            return Show(sheet, form);
        }
        catch (ServiceProblemException refused) when (refused.Problem.Errors?.ContainsKey("since") == true)
        {
            form.Add("since", speech[HandOverTexts.SinceWrong]);
            return Show(await watch.HandOverAsync(atOnce, cancellationToken), form);
        }
    }

    private static Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult Show(HandOver sheet, FormState form) =>
        Page.Show<HandOverPage>(
            new HandOverModel(sheet, form),
            form.Errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest
        );
}

/// <summary>The sheet, and from when it was asked for.</summary>
public sealed record HandOverModel(HandOver Sheet, FormState Form);
