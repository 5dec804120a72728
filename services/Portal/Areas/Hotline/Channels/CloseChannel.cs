using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>GET and POST /channels/{code}/closure: from which day on a channel is used no more, and why.</summary>
internal sealed class CloseChannel(FormScope scope, ChannelsClient channels) : FormOnChannel(scope, channels)
{
    public static void Map(RouteGroupBuilder channels) => channels.MapForm<CloseChannel>("/{code}/closure");

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, OpenedChannel record)
    {
        var day = ChannelForm.Day(form, L, Now);
        return token => ThenAsync(Channels.CloseAsync(Code, SeenIn(form), day, form.Given("note"), form[FormInputs.Key], token), Saved);
    }

    protected override IResult Show(FormOn<OpenedChannel> shown, int status) => Page.Show<CloseChannelPage>(shown, status);
}
