using Cooperation.Portal.Clients;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Briefings;

/// <summary>What lies on the table of a meeting, or belongs to an action item: each record as its own service shows it to the user. What is not his to see is counted.</summary>
internal sealed class OnTheTable(HotlineClient hotline, CasesClient cases, ActivitiesClient activities)
{
    // As many calls at once as a service answers without making others wait.
    private const int AtOnce = 4;

    public async Task<TableOfMeeting> ReadAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        LineOnTable[] seen = [.. (await ReadAsync(meeting.Links, cancellationToken)).OfType<LineOnTable>()];
        return new(seen, meeting.LinkCount - seen.Length, [.. meeting.Links.ExceptBy(seen.Select(line => line.Link.Id), link => link.Id)]);
    }

    /// <summary>The records that are named, each in its place; null where the user does not see it.</summary>
    public async Task<IReadOnlyList<LineOnTable?>> ReadAsync(IReadOnlyList<MeetingLink> links, CancellationToken cancellationToken)
    {
        var lines = new LineOnTable?[links.Count];
        await Parallel.ForEachAsync(
            links.Index(),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (link, token) => lines[link.Index] = await ReadAsync(link.Item, token)
        );
        return lines;
    }

    /// <summary>The reference of what is named, where the user may know it; null where not.</summary>
    public async Task<string?> ReferenceAsync(MeetingLink link, CancellationToken cancellationToken) =>
        (await ReadAsync(link, cancellationToken))?.Link.Reference;

    private async Task<LineOnTable?> ReadAsync(MeetingLink link, CancellationToken cancellationToken)
    {
        if (link.Kind != Known.ActionItemLink.Activity && link.Key is null)
        {
            // Nobody has told of it: mistyped, or not in the system. There is nothing to hide.
            return new(link, Href: null, What: null, Status: null, StatusList: null, IsDown: false);
        }

        try
        {
            return link.Kind switch
            {
                Known.ActionItemLink.Exchange => Of(link, await hotline.ReadAsync(link.Key!.Value, cancellationToken)),
                Known.ActionItemLink.Case => Of(link, await cases.ReadAsync(link.Key!.Value, cancellationToken)),
                _ => Of(link, await activities.ReadAsync(link.Reference!, cancellationToken)),
            };
        }
        catch (ServiceProblemException closed)
            when (closed.Problem.Status is StatusCodes.Status404NotFound or StatusCodes.Status403Forbidden)
        {
            return null;
        }
        catch (ServiceDownException)
        {
            return new(link, Href: null, What: null, Status: null, StatusList: null, IsDown: true);
        }
    }

    private static LineOnTable Of(MeetingLink link, Exchange exchange) =>
        new(
            link with
            {
                Reference = exchange.Reference,
            },
            $"/exchanges/{exchange.Id}",
            exchange.Subject,
            exchange.Status,
            Lists.Status,
            IsDown: false
        );

    private static LineOnTable Of(MeetingLink link, Case opened) =>
        new(
            link with
            {
                Reference = opened.Reference,
            },
            $"/cases/{opened.Id}",
            opened.Summary,
            opened.Status,
            Lists.CaseStatus,
            IsDown: false
        );

    private static LineOnTable Of(MeetingLink link, Activity activity) =>
        new(
            link,
            $"/activities/{Uri.EscapeDataString(activity.Reference)}",
            activity.Title,
            activity.Status,
            Lists.ActivityStatus,
            IsDown: false
        );
}

/// <summary>What lies on the table: what the user sees of it, and how much else.</summary>
/// <param name="Lines">What he sees.</param>
/// <param name="Hidden">How much else.</param>
/// <param name="Closed">Of that what his desk can take off again; by what it is named is not shown.</param>
public sealed record TableOfMeeting(IReadOnlyList<LineOnTable> Lines, int Hidden, IReadOnlyList<MeetingLink> Closed);

/// <summary>A record on the table.</summary>
/// <param name="Link">By what it is named.</param>
/// <param name="Href">Its page; null where nobody has told of it.</param>
/// <param name="What">What it is about.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="StatusList">The list that names that.</param>
/// <param name="IsDown">Whether its service does not answer.</param>
public sealed record LineOnTable(MeetingLink Link, string? Href, string? What, string? Status, string? StatusList, bool IsDown);
