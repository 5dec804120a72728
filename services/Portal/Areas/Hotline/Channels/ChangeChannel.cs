using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Kept;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>GET and POST /channels/{code}/change: whoever keeps a channel says what is otherwise from which day on.</summary>
internal static class ChangeChannel
{
    public static void Map(RouteGroupBuilder channels)
    {
        channels.MapGet("/{code}/change", OpenAsync);
        channels.MapPost("/{code}/change", SaveAsync).KeepsTyped();
    }

    public static async Task<IResult> ShowAsync(
        string code,
        FormState form,
        ChannelsClient channels,
        int status,
        CancellationToken cancellationToken
    ) => Page.Show<ChangeChannelPage>(new ChangeLineModel(await channels.ReadAsync(code, "", cancellationToken), form), status);

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
            return Page.Show<ChangeChannelPage>(new ChangeLineModel(line, typed));
        }

        var form = ShowChannel.Fresh(clock);
        form["version"] = line.Channel.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        ChannelForm.Fill(form, line.Channel, clock.GetUtcNow());
        return Page.Show<ChangeChannelPage>(new ChangeLineModel(line, form));
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
        var change = ChannelForm.ReadChange(form, speech, clock.GetUtcNow());
        return ChannelSteps.TakeAsync(
            form,
            speech,
            token => channels.ChangeAsync(code, form["version"], change, form[ChannelSteps.Key], token),
            $"/channels/{Uri.EscapeDataString(code)}?note=saved",
            status => ShowAsync(code, form, channels, status, cancellationToken),
            cancellationToken
        );
    }
}

/// <summary>The channel and what is typed of it.</summary>
public sealed record ChangeLineModel(OpenedChannel Line, FormState Form);
