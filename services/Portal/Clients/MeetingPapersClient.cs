using System.Net.Http.Json;
using Microsoft.AspNetCore.Http.Extensions;

namespace Cooperation.Portal.Clients;

/// <summary>Papers of meetings at Meetings; their files are passed on as they come.</summary>
internal sealed class MeetingPapersClient(HttpClient client)
{
    private const string Service = "meetings";

    public Task<MeetingPapers> ListAsync(string meeting, CancellationToken cancellationToken) =>
        client.GetAsync<MeetingPapers>(Service, Of(meeting), cancellationToken);

    /// <summary>A paper as DOCX or PDF; minutes name of the table what the user knows.</summary>
    public async Task<HttpResponseMessage> OpenAsync(
        string meeting,
        string kind,
        string format,
        string language,
        IReadOnlyList<string> table,
        CancellationToken cancellationToken
    )
    {
        var query = new QueryBuilder { { "format", format }, { "language", language } };
        if (table.Count > 0)
        {
            query.Add("table", string.Join(',', table));
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Of(meeting)}/{Uri.EscapeDataString(kind)}{query}");
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>The briefing note with figures that are quoted in it.</summary>
    public async Task<HttpResponseMessage> BriefAsync(
        string meeting,
        NewBriefingNote note,
        string format,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Of(meeting)}/briefing-note?format={Uri.EscapeDataString(format)}")
        {
            Content = JsonContent.Create(note),
        };
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    private static string Of(string meeting) => $"api/meetings/meetings/{Uri.EscapeDataString(meeting)}/papers";
}

/// <summary>The papers of a meeting that the user may have.</summary>
public sealed record MeetingPapers(string Meeting, IReadOnlyList<MeetingPaperRow> Items);

/// <summary>One of them, and why it can't be made yet.</summary>
public sealed record MeetingPaperRow(string Kind, bool Ready, string? WhyVi, string? WhyEn);

/// <summary>Figures for a briefing note.</summary>
public sealed record NewBriefingNote(IReadOnlyList<NewQuotedFigure> Figures);

/// <summary>One of them, with the day on which it was taken.</summary>
public sealed record NewQuotedFigure(string Name, string Value, DateOnly AsOf, string? Source);
