using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>GET and POST /channels/{code}/change: whoever keeps a channel says what is otherwise from which day on.</summary>
internal sealed class ChangeChannel(FormScope scope, ChannelsClient channels) : FormOnChannel(scope, channels)
{
    public static void Map(RouteGroupBuilder channels) => channels.MapForm<ChangeChannel>("/{code}/change");

    protected override void Fill(FormState form, OpenedChannel record) => ChannelForm.Fill(form, record.Channel, Now);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, OpenedChannel record)
    {
        var change = ChannelForm.ReadChange(form, L, Now);
        return token => ThenAsync(Channels.ChangeAsync(Code, SeenIn(form), change, form[FormInputs.Key], token), Saved);
    }

    protected override IResult Show(FormOn<OpenedChannel> shown, int status) => Page.Show<ChangeChannelPage>(shown, status);
}
