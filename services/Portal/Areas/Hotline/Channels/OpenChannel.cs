using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Kept;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>GET and POST /channels/new: a supervisor or a central desk writes down a new line.</summary>
internal static class OpenChannel
{
    public static void Map(RouteGroupBuilder channels)
    {
        var fresh = channels.MapGroup("/new").RequireRoles(Roles.Supervisor, Roles.CentralDesk);
        fresh.MapGet("/", OpenAsync);
        fresh.MapPost("/", SaveAsync).KeepsTyped();
    }

    private static async Task<RazorComponentResult> OpenAsync(
        HttpRequest request,
        KeptForms kept,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        if (await kept.FindAsync(request, cancellationToken) is { } typed)
        {
            return Page.Show<NewChannelPage>(typed);
        }

        var form = ShowChannel.Fresh(clock);
        form["from"] = Times.Day(clock.GetUtcNow());
        form["desk"] = user.Desk;
        form["ourHours"] = "24/7";
        form["medium"] = Known.Usual.Telephone;
        return Page.Show<NewChannelPage>(form);
    }

    private static Task<IResult> SaveAsync(
        IFormCollection sent,
        RequestClock clock,
        ChannelsClient channels,
        PageLanguage speech,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState(sent);
        var line = ChannelForm.ReadNew(form, speech, clock.GetUtcNow());
        return ChannelSteps.TakeAsync(
            form,
            speech,
            token => channels.OpenAsync(line, form[ChannelSteps.Key], token),
            $"/channels/{Uri.EscapeDataString(line.Code ?? "")}?note=saved",
            status => Task.FromResult<IResult>(Page.Show<NewChannelPage>(form, status)),
            cancellationToken
        );
    }
}
