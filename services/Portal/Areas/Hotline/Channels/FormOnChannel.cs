using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>A form on a channel.</summary>
internal abstract class FormOnChannel(FormScope scope, ChannelsClient channels) : RecordForm<OpenedChannel>(scope)
{
    protected ChannelsClient Channels => channels;

    protected string Code => Route("code");

    protected string Saved => $"/channels/{Uri.EscapeDataString(Code)}?note=saved";

    protected override async Task<OpenedChannel?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await channels.ReadAsync(Code, "", cancellationToken);

    protected override long? VersionOf(OpenedChannel record) => record.Channel.Version;

    protected override Text? LabelOf(string field) => ChannelLabels.Known(field);
}
