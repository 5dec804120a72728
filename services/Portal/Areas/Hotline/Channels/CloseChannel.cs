using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Kept;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>GET and POST /channels/{code}/closure: from which day on a channel is used no more, and why.</summary>
internal static class CloseChannel
{
    public static void Map(RouteGroupBuilder channels)
    {
        channels.MapGet("/{code}/closure", OpenAsync);
        channels.MapPost("/{code}/closure", SaveAsync).KeepsTyped();
    }

    private static async Task<IResult> OpenAsync(
        string code,
        HttpRequest request,
        KeptForms kept,
        RequestClock clock,
        ChannelsClient channels,
        CancellationToken cancellationToken
    )
    {
        var line = await channels.ReadAsync(code, "", cancellationToken);
        if (await kept.FindAsync(request, cancellationToken) is { } typed)
        {
            return Page.Show<CloseChannelPage>(new ChangeLineModel(line, typed));
        }

        var form = ShowChannel.Fresh(clock);
        form["version"] = line.Channel.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Page.Show<CloseChannelPage>(new ChangeLineModel(line, form));
    }

    private static Task<IResult> SaveAsync(
        string code,
        IFormCollection sent,
        RequestClock clock,
        ChannelsClient channels,
        PageLanguage speech,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState(sent);
        var day = ChannelForm.Day(form, speech, clock.GetUtcNow());
        return ChannelSteps.TakeAsync(
            form,
            speech,
            token => channels.CloseAsync(code, form["version"], day, form.Given("note"), form[ChannelSteps.Key], token),
            $"/channels/{Uri.EscapeDataString(code)}?note=saved",
            async status =>
                Page.Show<CloseChannelPage>(new ChangeLineModel(await channels.ReadAsync(code, "", cancellationToken), form), status),
            cancellationToken
        );
    }
}
