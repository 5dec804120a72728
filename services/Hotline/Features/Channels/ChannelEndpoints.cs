using Cooperation.Hotline.Data.Channels;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Hotline.Features.Exporting;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Records.Steps;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>/api/hotline/channels: one line per slice. Policies by role guard the collection; what has an id answers 404 to whoever has no business there (R17).</summary>
internal static class ChannelEndpoints
{
    public static void AddChannels(this IServiceCollection services) =>
        services.AddScoped<ChannelStep>().AddConstraintError(ChannelConfiguration.CodeIndex, ChannelErrors.CodeTaken);

    public static void MapChannels(this IEndpointRouteBuilder hotline)
    {
        var channels = hotline.MapGroup("/channels").WithTags("Channels").RequireAuthorization();
        ListChannels.Map(channels);
        ExportChannels.Map(channels);
        OpenChannel.Map(channels);

        var channel = channels.MapGroup("/{id}").AddEndpointFilter(RefusalsOnRecord.Of("channel"));
        GetChannel.Map(channel);
        ChangeChannel.Map(channel);
        CloseChannel.Map(channel);
        RecordLineTest.Map(channel);
        ListLineTests.Map(channel);
        ExportLineTests.Map(channel);
    }
}
