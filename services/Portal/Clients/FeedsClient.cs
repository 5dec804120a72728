using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>Calendars and invitations at Meetings.</summary>
internal sealed class FeedsClient(HttpClient client)
{
    private const string Service = "meetings";
    private const string Feeds = "api/meetings/feeds";

    public Task<FeedList> ListAsync(CancellationToken cancellationToken) => client.GetAsync<FeedList>(Service, Feeds, cancellationToken);

    public async Task<OpenedFeed> OpenAsync(NewFeed feed, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Feeds) { Content = JsonContent.Create(feed) };
        using var answer = await client.SendAsync(Service, request, cancellationToken);
        return await ServiceAnswers.ReadAsync<OpenedFeed>(Service, answer, cancellationToken);
    }

    public async Task RevokeAsync(Guid feed, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"{Feeds}/{feed}");
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    public Task<InvitationOfMeeting> InvitationAsync(string meeting, string language, CancellationToken cancellationToken) =>
        client.GetAsync<InvitationOfMeeting>(Service, $"{Of(meeting)}/invitation?language={language}", cancellationToken);

    /// <summary>A meeting as a file for a calendar.</summary>
    public async Task<HttpResponseMessage> CalendarAsync(string meeting, string language, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Of(meeting)}/calendar.ics?language={language}");
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    private static string Of(string meeting) => $"api/meetings/meetings/{Uri.EscapeDataString(meeting)}";
}

/// <summary>The calendar addresses of an agency that are open.</summary>
public sealed record FeedList(IReadOnlyList<FeedRow> Items);

/// <summary>One of them, without the address.</summary>
public sealed record FeedRow(Guid Id, string Scope, string Language, string Desk, string By, bool Own, DateTimeOffset OpenedAt);

/// <summary>A calendar address to open.</summary>
public sealed record NewFeed(string? Scope, string? Language);

/// <summary>A calendar address that was just opened; shown once.</summary>
public sealed record OpenedFeed(Guid Id, string Url);

/// <summary>An invitation in one language.</summary>
public sealed record InvitationOfMeeting(string Meeting, string Language, string Subject, string Text);
