using System.Net.Http.Json;

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

    /// <summary>Takes a step; a field that was left out is not sent.</summary>
    public async Task StepAsync(string reference, long version, string step, object body, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Meetings}/{Uri.EscapeDataString(reference)}/{step}")
        {
            Content = JsonContent.Create(body, body.GetType()),
        };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    public Task<SeriesList> SeriesAsync(CancellationToken cancellationToken) =>
        client.GetAsync<SeriesList>(Service, "api/meetings/series", cancellationToken);

    /// <summary>The days off of the coming half year: Viet Nam's and a partner's; without one those of all.</summary>
    public Task<DaysOff> DaysAsync(string? partner, CancellationToken cancellationToken) =>
        client.GetAsync<DaysOff>(
            Service,
            partner is null || !partner.All(char.IsAsciiLetterUpper) ? "api/meetings/days" : $"api/meetings/days?partner={partner}",
            cancellationToken
        );
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
    bool DayOpen,
    bool Closed,
    int Postponements,
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
    bool DayOpen,
    IReadOnlyList<string> Languages,
    int Interpreters,
    bool Closed,
    string? Like,
    string Agency,
    string Desk,
    DateTimeOffset AnnouncedAt,
    DateTimeOffset? HeldAt,
    DateTimeOffset? ReportedAt,
    string? ReportNumber,
    DateTimeOffset? CancelledAt,
    string? MergedInto,
    IReadOnlyList<Postponement> Postponements,
    IReadOnlyList<AgendaPoint> Agenda,
    int ClosedItems,
    IReadOnlyList<TimelineEntry> Timeline,
    IReadOnlyList<string> Steps,
    long Version
);

/// <summary>That the days of a meeting slipped once.</summary>
public sealed record Postponement(
    int Number,
    DateTimeOffset At,
    DateTime? FormerFrom,
    DateTime? FormerTo,
    string FormerZone,
    string? FormerPlace,
    DateTime? From,
    DateTime? To,
    string Reason
);

/// <summary>A point of an agenda.</summary>
public sealed record AgendaPoint(int Number, string Title, DateOnly? On, string? At, string? Presenter, bool Closed);

/// <summary>Every series of meetings.</summary>
public sealed record SeriesList(IReadOnlyList<SeriesOfMeetings> Items);

/// <summary>A series of a framework or of an instrument, with the meetings that have a number in it.</summary>
public sealed record SeriesOfMeetings(
    string? Framework,
    string? Instrument,
    string Series,
    int NextNumber,
    IReadOnlyList<NumberedMeeting> Meetings
);

/// <summary>A meeting with its number: one announced here by its reference, one from before without.</summary>
public sealed record NumberedMeeting(
    int Number,
    string? Reference,
    string? Status,
    DateOnly? From,
    DateOnly? To,
    string? PlaceVi,
    string? PlaceEn,
    int? PlannedYear,
    bool Unverified
);

/// <summary>Days off between two days.</summary>
public sealed record DaysOff(DateOnly From, DateOnly To, IReadOnlyList<DayOff> Items);

/// <summary>A day off in a country.</summary>
public sealed record DayOff(string Country, DateOnly Date, string Vi, string En);

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
    string? Place,
    IReadOnlyList<string> Languages,
    int? Interpreters,
    bool Closed,
    string? Like
);

/// <summary>What Meetings says of a newly announced meeting.</summary>
public sealed record AnnouncedMeeting(string Reference);

/// <summary>An agenda to write down.</summary>
public sealed record NewAgenda(IReadOnlyList<NewAgendaPoint> Items);

/// <summary>A point of it.</summary>
public sealed record NewAgendaPoint(string? Title, DateOnly? On, string? At, string? Presenter, bool Closed);
