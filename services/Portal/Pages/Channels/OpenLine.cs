using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Portal.Pages.Channels;

/// <summary>GET and POST /channels/new: a supervisor or a central desk writes down a new line.</summary>
internal static class OpenLine
{
    public static void Map(RouteGroupBuilder channels)
    {
        var fresh = channels.MapGroup("/new").RequireRoles(Roles.Supervisor, Roles.CentralDesk);
        fresh.MapGet("/", Open);
        fresh.MapPost("/", SaveAsync);
    }

    private static RazorComponentResult Open(CurrentUser user, RequestClock clock)
    {
        var form = ShowLine.Fresh(clock);
        form["from"] = Times.Day(clock.GetUtcNow());
        form["desk"] = user.Desk;
        form["ourHours"] = "24/7";
        form["medium"] = "telephone";
        return Page.Show<NewLinePage>(form);
    }

    private static Task<IResult> SaveAsync(
        IFormCollection sent,
        RequestClock clock,
        ChannelsClient channels,
        Speech speech,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState(sent);
        var line = LineForm.ReadNew(form, speech, clock.GetUtcNow());
        return LineSteps.TakeAsync(
            form,
            speech,
            token => channels.OpenAsync(line, form[LineSteps.Key], token),
            $"/channels/{Uri.EscapeDataString(line.Code ?? "")}?note=saved",
            status => Task.FromResult<IResult>(Page.Show<NewLinePage>(form, status)),
            cancellationToken
        );
    }
}
