using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>GET and POST /channels/new: a supervisor or a central desk writes down a new channel.</summary>
internal sealed class OpenChannel(FormScope scope, ChannelsClient channels, CurrentUser user) : PlainForm(scope)
{
    public static void Map(RouteGroupBuilder channels) =>
        channels.MapGroup("/new").RequireRoles(Roles.Supervisor, Roles.CentralDesk).MapForm<OpenChannel>("/");

    protected override void Fill(FormState form, NoRecord record)
    {
        form["from"] = Times.Day(Now);
        form["desk"] = user.Desk;
        form["ourHours"] = "24/7";
        form["medium"] = Known.Usual.Telephone;
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, NoRecord record)
    {
        var channel = ChannelForm.ReadNew(form, L, Now);
        var saved = $"/channels/{Uri.EscapeDataString(channel.Code ?? "")}?note=saved";
        return token => ThenAsync(channels.OpenAsync(channel, form[FormInputs.Key], token), saved);
    }

    protected override Text? LabelOf(string field) => ChannelLabels.Known(field);

    protected override IResult Show(FormOn<NoRecord> shown, int status) => Page.Show<NewChannelPage>(shown.Shown, status);
}
