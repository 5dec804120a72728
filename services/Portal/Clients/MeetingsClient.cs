namespace Cooperation.Portal.Clients;

/// <summary>Meetings at Meetings.</summary>
internal sealed class MeetingsClient(HttpClient client)
{
    private const string Service = "meetings";
    private const string Meetings = "api/meetings/meetings";

    public Task<PageOf<MeetingRow>> ListAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<PageOf<MeetingRow>>(Service, Meetings + query, cancellationToken);

    public Task<Meeting> ReadAsync(string reference, CancellationToken cancellationToken) =>
        client.GetAsync<Meeting>(Service, $"{Meetings}/{Uri.EscapeDataString(reference)}", cancellationToken);

    public Task<AnnouncedMeeting> AnnounceAsync(NewMeeting announced, string key, CancellationToken cancellationToken) =>
        client.PostAsync<AnnouncedMeeting>(Service, Meetings, announced, key, cancellationToken);
}

/// <summary>A meeting in a list; its hours are those of its own zone.</summary>
public sealed record MeetingRow(
    string Reference,
    string? Framework,
    string? Instrument,
    string Series,
    int? Number,
    string? Title,
    string Status,
    DateTime From,
    DateTime To,
    string Zone,
    DateTimeOffset StartsAt,
    string? Host,
    string? Place,
    string Agency
);

/// <summary>A meeting; its hours are those of its own zone, and as moments.</summary>
public sealed record Meeting(
    string Reference,
    string? Framework,
    string? Instrument,
    string? Partner,
    string Series,
    int? Number,
    string? Title,
    string Status,
    DateTime From,
    DateTime To,
    string Zone,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    string? Host,
    string? Place,
    string Agency,
    string Desk,
    DateTimeOffset AnnouncedAt,
    IReadOnlyList<TimelineEntry> Timeline
);

/// <summary>A meeting to announce.</summary>
public sealed record NewMeeting(
    string? Framework,
    string? Instrument,
    string? Series,
    int? Number,
    string? Title,
    string? From,
    string? To,
    string? Zone,
    string? Host,
    string? Place
);

/// <summary>What Meetings says of a newly announced meeting.</summary>
public sealed record AnnouncedMeeting(string Reference);
