using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Kept;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>GET /channels/{code}: one channel with who answers now, contact points in order, tests and history; below it the tests as a file.</summary>
internal static class ShowChannel
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

    public static async Task<IResult> ShowAsync(
        string code,
        DateOnly? on,
        FormState form,
        ChannelsClient channels,
        int status,
        string? note,
        CancellationToken cancellationToken
    )
    {
        var query = on is { } day ? $"?on={day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "";
        var line = channels.ReadAsync(code, query, cancellationToken);
        var tests = channels.TestsAsync(code, cancellationToken);
        return Page.Show<ChannelPage>(
            new ChannelModel(await line, (await tests).Items, form)
            {
                Note = note,
                Others = await OthersAsync((await line).Channel, channels, cancellationToken),
            },
            status
        );
    }

    private static async Task<IReadOnlyList<ChannelRow>> OthersAsync(
        ChannelRow line,
        ChannelsClient channels,
        CancellationToken cancellationToken
    ) =>
        line.AnswersNow is { Theirs.Open: false }
            ? (await channels.ListAsync($"?partner={Uri.EscapeDataString(line.Partner)}", cancellationToken)).Items
            : [];

    /// <summary>A form that says now, under a key of its own.</summary>
    public static FormState Fresh(RequestClock clock)
    {
        var now = clock.GetUtcNow();
        return new() { [LogForm.Key] = Guid.CreateVersion7(now).ToString(), ["testedAt"] = Times.Moment(now) };
    }

    // The form for a test stands on this page and is sent to an address of its own.
    private static async Task<IResult> HandleAsync(
        string code,
        DateOnly? on,
        string? note,
        HttpRequest request,
        KeptForms kept,
        RequestClock clock,
        ChannelsClient channels,
        CancellationToken cancellationToken
    )
    {
        var form = await kept.FindAsync($"{request.Path}/line-tests", cancellationToken) ?? Fresh(clock);
        return await ShowAsync(code, on, form, channels, StatusCodes.Status200OK, note, cancellationToken);
    }
}

/// <summary>What the page of a channel shows.</summary>
public sealed record ChannelModel(OpenedChannel Line, IReadOnlyList<LineTestRow> Tests, FormState Form)
{
    /// <summary>What was just done.</summary>
    public string? Note { get; init; }

    /// <summary>The partner's lines, where nobody is on duty at the other end of this one.</summary>
    public IReadOnlyList<ChannelRow> Others { get; init; } = [];
}
