using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;
using Microsoft.AspNetCore.Http.Extensions;

namespace Cooperation.Portal.Areas.Hotline.Late;

/// <summary>GET /late?state=&amp;desk=&amp;own=: what is late or soon will be, in order of deadline; GET /late/export: the same as a file. Hotline decides whose desks a user sees.</summary>
internal static class ShowLate
{
    public static void Map(RouteGroupBuilder pages)
    {
        var late = pages.MapGroup("/late").RequireRoles(Jobs.WatchRoles);
        late.MapGet(
            "/",
            async (HttpContext context, CurrentUser user, HotlineClient hotline, CancellationToken cancellationToken) =>
            {
                var filters = LateFilters.Of(context.Request.Query);
                return Page.Show<LatePage>(new LateModel(filters, await hotline.LateAsync(filters.ForHotline(user), cancellationToken)));
            }
        );
        late.MapGet(
            "/export",
            async (HttpContext context, CurrentUser user, HotlineClient hotline, CancellationToken cancellationToken) =>
            {
                var asked = WantedFile.Asked(context, LateFilters.Of(context.Request.Query).Asked(user));
                var file = await hotline.ExportAsync("late", asked, cancellationToken);
                return await file.AsFileAsync(context, cancellationToken);
            }
        );
    }
}

/// <summary>The page, and which part of the list it shows.</summary>
public sealed record LateModel(LateFilters Filters, Clients.Late Late);

/// <summary>Which part of the list is shown, as it stands in the address.</summary>
public sealed record LateFilters
{
    private const string Path = "/late";

    /// <summary>late, soon, or both.</summary>
    public string? State { get; init; }

    /// <summary>One desk's.</summary>
    public string? Desk { get; init; }

    /// <summary>The user's own desk's, as its tiles count it.</summary>
    public bool Own { get; init; }

    /// <summary>Where the page before ended.</summary>
    public string? After { get; init; }

    /// <summary>The same of what is paused.</summary>
    public string? PausedAfter { get; init; }

    internal static LateFilters Of(IQueryCollection query) =>
        new()
        {
            // Somebody may have typed the address: what is no state shows all.
            State = query["state"].FirstOrDefault() is Known.Deadline.Late or Known.Deadline.Soon ? query["state"].First() : null,
            Desk = Given(query, "desk"),
            Own = Given(query, "own") is not null,
            After = Given(query, "after"),
            PausedAfter = Given(query, "pausedAfter"),
        };

    /// <summary>The page of these filters.</summary>
    public string Address => Path + Query(Mine.Concat(Pages));

    /// <summary>The file of them.</summary>
    public string Export(string format, string? separator) => WantedFile.AddressOf(Path, format, separator, Mine);

    internal IEnumerable<KeyValuePair<string, string>> Asked(CurrentUser user)
    {
        if (State is not null)
        {
            yield return new("state", State);
        }

        if ((Own ? user.Desk : Desk) is { } desk)
        {
            yield return new("desk", desk);
        }
    }

    internal string ForHotline(CurrentUser user) => Query(Asked(user).Concat(Pages));

    private IEnumerable<KeyValuePair<string, string>> Mine
    {
        get
        {
            if (State is not null)
            {
                yield return new("state", State);
            }

            if (Own)
            {
                yield return new("own", "1");
            }
            else if (Desk is not null)
            {
                yield return new("desk", Desk);
            }
        }
    }

    private IEnumerable<KeyValuePair<string, string>> Pages
    {
        get
        {
            if (After is not null)
            {
                yield return new("after", After);
            }

            if (PausedAfter is not null)
            {
                yield return new("pausedAfter", PausedAfter);
            }
        }
    }

    private static string Query(IEnumerable<KeyValuePair<string, string>> parts) => new QueryBuilder(parts).ToString();

    private static string? Given(IQueryCollection query, string name) =>
        query[name].FirstOrDefault() is { Length: > 0 } value ? value : null;
}
