using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Kept;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>POST /channels/{code}/line-tests: what came of trying a line.</summary>
internal static class RecordTest
{
    public static void Map(RouteGroupBuilder channels)
    {
        channels.MapGet("/{code}/line-tests", (string code) => TypedResults.Redirect($"/channels/{Uri.EscapeDataString(code)}#tests"));
        channels.MapPost("/{code}/line-tests", HandleAsync).KeepsTyped();
    }

    private static Task<IResult> HandleAsync(
        string code,
        IFormCollection sent,
        RequestClock clock,
        ChannelsClient channels,
        PageLanguage speech,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState(sent);
        if (form["result"].Length == 0)
        {
            form.Add("result", speech[SiteTexts.Required]);
        }

        if (!Times.TryRead(form["testedAt"], clock.GetUtcNow(), out var testedAt))
        {
            form.Add("testedAt", speech[LogTexts.AtWrong]);
        }

        var test = new
        {
            testedAt = testedAt.ToUniversalTime(),
            result = form.Given("result"),
            contactPoint = form.Given("contactPoint"),
            note = form.Given("note"),
        };
        return ChannelSteps.TakeAsync(
            form,
            speech,
            token => channels.TestAsync(code, test, form[ChannelSteps.Key], token),
            $"/channels/{Uri.EscapeDataString(code)}?note=tested",
            status => ShowChannel.ShowAsync(code, null, form, channels, status, null, cancellationToken),
            cancellationToken
        );
    }
}
