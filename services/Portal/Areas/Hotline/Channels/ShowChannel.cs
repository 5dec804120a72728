using System.Globalization;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>GET /channels/{code}: one channel with who answers now, contact points in order, tests and history; below it the tests as a file.</summary>
internal sealed class ShowChannel(ChannelsClient channels)
{
    public static void Map(RouteGroupBuilder channels)
    {
        channels.MapGet("/{code}", HandleAsync);
        channels.MapGet(
            "/{code}/line-tests/export",
            async (string code, HttpContext context, HotlineClient hotline, CancellationToken cancellationToken) =>
            {
                var list = $"channels/{Uri.EscapeDataString(code)}/line-tests";
                var file = await hotline.ExportAsync(list, WantedFile.Asked(context), cancellationToken);
                return await file.AsFileAsync(context, cancellationToken);
            }
        );
    }

    public async Task<ChannelModel> LoadAsync(string code, DateOnly? on, FormState form, CancellationToken cancellationToken)
    {
        var query = on is { } day ? $"?on={day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "";
        var channel = channels.ReadAsync(code, query, cancellationToken);
        var tests = channels.TestsAsync(code, cancellationToken);
        return new(await channel, (await tests).Items, form) { Others = await OthersAsync((await channel).Channel, cancellationToken) };
    }

    private async Task<IReadOnlyList<ChannelRow>> OthersAsync(ChannelRow channel, CancellationToken cancellationToken) =>
        channel.AnswersNow is { Theirs.Open: false }
            ? (await channels.ListAsync($"?partner={Uri.EscapeDataString(channel.Partner)}", cancellationToken)).Items
            : [];

    // The form for a test stands on this page and is sent to an address of its own.
    private static async Task<IResult> HandleAsync(
        string code,
        DateOnly? on,
        string? note,
        FormScope scope,
        ShowChannel page,
        CancellationToken cancellationToken
    )
    {
        var form = await scope.OnPageAsync("line-tests", cancellationToken);
        if (!form.IsKept)
        {
            form["testedAt"] = Times.Moment(scope.Now);
        }

        return Page.Show<ChannelPage>(await page.LoadAsync(code, on, form, cancellationToken) with { Note = note });
    }
}

/// <summary>What the page of a channel shows.</summary>
public sealed record ChannelModel(OpenedChannel Opened, IReadOnlyList<LineTestRow> Tests, FormState Form)
{
    /// <summary>What was just done.</summary>
    public string? Note { get; init; }

    /// <summary>The partner's channels, where nobody is on duty at the other end of this one.</summary>
    public IReadOnlyList<ChannelRow> Others { get; init; } = [];
}
