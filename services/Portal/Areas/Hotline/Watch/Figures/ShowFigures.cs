using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Microsoft.AspNetCore.Http.Extensions;

namespace Cooperation.Portal.Areas.Hotline.Watch.Figures;

/// <summary>GET /desk-figures?from=&amp;to=&amp;desk=: what a desk received and what became of it; every number opens the list behind it.</summary>
internal static class ShowFigures
{
    public static void Map(RouteGroupBuilder pages) => pages.MapGet("/desk-figures", HandleAsync).RequireRoles(Jobs.WatchRoles);

    private static async Task<IResult> HandleAsync(
        HttpContext context,
        RequestClock clock,
        WatchClient watch,
        PageLanguage speech,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState(context.Request.Query);
        var desk = form["desk"].Length > 0 ? new QueryBuilder { { "desk", form["desk"] } } : [];
        var query = new QueryBuilder(desk);
        foreach (var (name, day) in AskedDays.Read(form, speech, VietnamTime.DateOf(clock.GetUtcNow())))
        {
            query.Add(name, day);
        }

        if (form.Errors.Count == 0)
        {
            try
            {
                return Page.Show<FiguresPage>(new FiguresModel(await watch.FiguresAsync(query.ToString(), cancellationToken), form));
            }
            catch (ServiceProblemException refused) when (refused.Problem.Errors is { Count: > 0 })
            {
                form.Add(refused.Problem);
            }
        }

        return Page.Show<FiguresPage>(
            new FiguresModel(await watch.FiguresAsync(desk.ToString(), cancellationToken), form),
            StatusCodes.Status400BadRequest
        );
    }
}

/// <summary>The figures, and the days asked for.</summary>
public sealed record FiguresModel(DeskFigures Figures, FormState Form);
