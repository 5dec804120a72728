using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Hotline.Exchanges;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Microsoft.AspNetCore.Http.Extensions;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>GET /channels: the channels by partner with who answers now; filtered by tests, those that need somebody's hand, the longest first. GET /channels/export: the same as a file.</summary>
internal static class ShowChannels
{
    private const string Number = "number";
    private static readonly string[] Filters = ["partner", Number, "testing"];

    public static void Map(RouteGroupBuilder channels)
    {
        channels.MapGet("/", HandleAsync);
        channels.MapGet("/export", ExportAsync);
    }

    private static async Task<IResult> HandleAsync(
        HttpContext context,
        CurrentUser user,
        ChannelsClient channels,
        PageLanguage language,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState(context.Request.Query);
        var query = new QueryBuilder(Asked(form, user)).ToString();
        try
        {
            var found = await channels.ListAsync(query, cancellationToken);
            return Page.Show<ChannelsPage>(
                new ChannelsModel(form, found) { All = await AllAsync(found, query, channels, cancellationToken) }
            );
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status == StatusCodes.Status400BadRequest)
        {
            form.Add(refused.Problem, wordsOf: (field, message) => field == Number ? message : language[ExchangeTexts.NotInList]);
            return Page.Show<ChannelsPage>(new ChannelsModel(form, null), StatusCodes.Status400BadRequest);
        }
    }

    // Where nobody is on duty at the other end, whoever answers instead may be on a channel that was not asked for.
    private static async Task<IReadOnlyList<ChannelRow>> AllAsync(
        ChannelsOfDay found,
        string query,
        ChannelsClient channels,
        CancellationToken cancellationToken
    ) =>
        query.Length > 0 && found.Items.Any(channel => channel.AnswersNow is { Theirs.Open: false })
            ? (await channels.ListAsync("", cancellationToken)).Items
            : found.Items;

    private static async Task<IResult> ExportAsync(
        HttpContext context,
        CurrentUser user,
        HotlineClient hotline,
        CancellationToken cancellationToken
    )
    {
        var query = WantedFile.Asked(context, Asked(new FormState(context.Request.Query), user));
        return await (await hotline.ExportAsync("channels", query, cancellationToken)).AsFileAsync(context, cancellationToken);
    }

    private static IEnumerable<KeyValuePair<string, string>> Asked(FormState form, CurrentUser user)
    {
        foreach (var name in Filters.Where(name => form[name].Length > 0))
        {
            yield return new(name, form[name]);
        }

        if (form["own"].Length > 0)
        {
            yield return new("desk", user.Desk);
        }
    }
}

/// <summary>What the list shows.</summary>
public sealed record ChannelsModel(FormState Form, ChannelsOfDay? Channels)
{
    /// <summary>Those among which somebody may answer where nobody does on the channel that was asked for.</summary>
    public IReadOnlyList<ChannelRow> All { get; init; } = [];
}
