using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Microsoft.AspNetCore.Http.Extensions;

namespace Cooperation.Portal.Pages.Channels;

/// <summary>GET /channels: the lines by partner with who answers now; filtered by tests, those that need somebody's hand, the longest first.</summary>
internal static class ShowLines
{
    private static readonly string[] Filters = ["partner", "number", "testing"];

    public static void Map(RouteGroupBuilder channels) => channels.MapGet("/", HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpContext context,
        CurrentUser user,
        ChannelsClient channels,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState(context.Request.Query);
        var query = new QueryBuilder();
        foreach (var name in Filters.Where(name => form[name].Length > 0))
        {
            query.Add(name, form[name]);
        }

        if (form["own"].Length > 0)
        {
            query.Add("desk", user.Desk);
        }

        try
        {
            return Page.Show<LinesPage>(new LinesModel(form, await channels.ListAsync(query.ToString(), cancellationToken)));
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status == StatusCodes.Status400BadRequest)
        {
            form.Add(refused.Problem);
            return Page.Show<LinesPage>(new LinesModel(form, null), StatusCodes.Status400BadRequest);
        }
    }
}

/// <summary>What the list shows.</summary>
public sealed record LinesModel(FormState Form, Lines? Lines);
