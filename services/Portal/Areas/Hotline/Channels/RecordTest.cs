using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Kept;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>POST /channels/{code}/line-tests: what came of trying a channel. The form stands on the channel's page.</summary>
internal sealed class RecordTest(FormScope scope, ChannelsClient channels, ShowChannel page) : RecordForm<ChannelModel>(scope)
{
    private string Code => Route("code");

    public static void Map(RouteGroupBuilder channels) =>
        channels.MapFormOf<RecordTest>("/{code}/line-tests", at => $"/channels/{Uri.EscapeDataString($"{at["code"]}")}#tests").KeepsTyped();

    protected override async Task<ChannelModel?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await page.LoadAsync(Code, null, form, cancellationToken);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, ChannelModel record)
    {
        if (form["result"].Length == 0)
        {
            form.Add("result", L[SiteTexts.Required]);
        }

        if (!Times.TryRead(form["testedAt"], Now, out var testedAt))
        {
            form.Add("testedAt", L[LogTexts.AtWrong]);
        }

        var test = new
        {
            testedAt = testedAt.ToUniversalTime(),
            result = form.Given("result"),
            contactPoint = form.Given("contactPoint"),
            note = form.Given("note"),
        };
        var tested = $"/channels/{Uri.EscapeDataString(Code)}?note=tested";
        return token => ThenAsync(channels.TestAsync(Code, test, form[FormInputs.Key], token), tested);
    }

    protected override IResult Show(FormOn<ChannelModel> shown, int status) => Page.Show<ChannelPage>(shown.Record, status);
}
