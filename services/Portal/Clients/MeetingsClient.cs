using System.Globalization;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Http.Extensions;

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

    /// <summary>Who goes to a meeting, as far as the user may know it.</summary>
    public Task<DelegationOfMeeting> DelegationAsync(string reference, CancellationToken cancellationToken) =>
        client.GetAsync<DelegationOfMeeting>(Service, $"{Meetings}/{Uri.EscapeDataString(reference)}/delegation", cancellationToken);

    /// <summary>Passport numbers and birth dates of those who go, as far as the user may read them: each reading is on record there.</summary>
    public Task<IdentitiesOfDelegation> IdentitiesAsync(string reference, CancellationToken cancellationToken) =>
        client.GetAsync<IdentitiesOfDelegation>(Service, $"{Meetings}/{Uri.EscapeDataString(reference)}/identities", cancellationToken);

    public Task<SeriesList> SeriesAsync(CancellationToken cancellationToken) =>
        client.GetAsync<SeriesList>(Service, "api/meetings/series", cancellationToken);

    /// <summary>The days off of half a year from a day on, today where none is said: Viet Nam's and a partner's; without one those of all.</summary>
    public Task<DaysOff> DaysAsync(string? partner, DateOnly? from, CancellationToken cancellationToken)
    {
        var query = new QueryBuilder();
        if (partner is { Length: 2 } && partner.All(char.IsAsciiLetterUpper))
        {
            query.Add("partner", partner);
        }

        if (from is { } day)
        {
            query.Add("from", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            query.Add("to", day.AddDays(183).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        return client.GetAsync<DaysOff>(Service, $"api/meetings/days{query}", cancellationToken);
    }
}

/// <summary>A meeting in a list; its hours are those of its own zone.</summary>
public sealed record MeetingRow(
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
    string? CounterpartUnit,
    bool OfDesk,
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
    DateTimeOffset? FollowedUpAt,
    DateTimeOffset? CancelledAt,
    string? MergedInto,
    IReadOnlyList<string> Agencies,
    IReadOnlyList<Postponement> Postponements,
    IReadOnlyList<AgendaPoint> Agenda,
    int ClosedItems,
    bool HasPapers,
    IReadOnlyList<MeetingCost> Costs,
    int Decisions,
    int ActionItems,
    int LinkCount,
    IReadOnlyList<MeetingLink> Links,
    IReadOnlyList<TimelineEntry> Timeline,
    IReadOnlyList<string> Steps,
    string? Next,
    long Version
);

/// <summary>A record of another service that is on the table: its key where that has told of it, and then its reference only there.</summary>
public sealed record MeetingLink(Guid Id, string Kind, string? Reference, Guid? Key, DateTimeOffset At);

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
public sealed record AgendaPoint(
    int Number,
    Guid Key,
    string Title,
    DateOnly? On,
    string? At,
    string? Presenter,
    bool Closed,
    IReadOnlyList<AgendaPaper> Papers
);

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
    string? Partner,
    string? Unit,
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

/// <summary>A line of what a meeting costs.</summary>
public sealed record MeetingCost(int Number, string What, decimal Amount, string Currency, string Source);

/// <summary>What a meeting costs, to write down.</summary>
public sealed record NewMeetingCosts(IReadOnlyList<NewMeetingCost> Items);

/// <summary>A line of it.</summary>
public sealed record NewMeetingCost(string? What, decimal? Amount, string? Currency, string? Source);

/// <summary>How far passports and visas have come.</summary>
public sealed record NewTravelPapers(IReadOnlyList<NewTravelPaper> Members);

/// <summary>Those of a member.</summary>
public sealed record NewTravelPaper(
    Guid Id,
    string? Passport,
    DateOnly? PassportUntil,
    string? Visa,
    DateOnly? VisaUntil,
    string? PassportNumber,
    DateOnly? Birth
);

/// <summary>Who they are by their passports.</summary>
public sealed record IdentitiesOfDelegation(string Meeting, IReadOnlyList<IdentityOfMember> Items);

/// <summary>One of them; protected, and shown nowhere else.</summary>
public sealed record IdentityOfMember(
    Guid Id,
    string? Agency,
    string Name,
    string Post,
    string? PassportNumber,
    DateOnly? PassportUntil,
    DateOnly? Birth
);

/// <summary>A record to put on the table.</summary>
public sealed record NewMeetingLink(string? Kind, string? Reference);

/// <summary>One to take off it.</summary>
public sealed record NewLinkRemoval(Guid? Link, string? Reason);

/// <summary>An agenda to write down.</summary>
public sealed record NewAgenda(IReadOnlyList<NewAgendaPoint> Items);

/// <summary>A point of it, and the one of the former agenda that it goes on with.</summary>
public sealed record NewAgendaPoint(string? Title, DateOnly? On, string? At, string? Presenter, bool Closed, Guid? Key);

/// <summary>The delegation to a meeting, with those whom the user may know of.</summary>
public sealed record DelegationOfMeeting(
    string Meeting,
    string? Status,
    DateOnly? Due,
    string? Letter,
    string? DecisionNumber,
    DateOnly? ApprovedOn,
    string? Authority,
    IReadOnlyList<AskedAgency> Agencies,
    IReadOnlyList<DelegateOfMeeting> Members,
    int Hidden,
    IReadOnlyList<DateOnly> Days,
    IReadOnlyList<string> Steps,
    long Version
);

/// <summary>An agency that was asked, and how many it named.</summary>
public sealed record AskedAgency(string Agency, int? Quota, int Proposed, int Approved, DateTimeOffset? RemindedAt);

/// <summary>Somebody of a delegation.</summary>
public sealed record DelegateOfMeeting(
    Guid Id,
    string? Agency,
    string Name,
    string Post,
    bool Head,
    int Order,
    string State,
    string? ReplacedReason,
    string? Passport,
    DateOnly? PassportUntil,
    bool PassportTooShort,
    string? Visa,
    DateOnly? VisaUntil,
    bool IdentityNoted,
    IReadOnlyList<AttendedDay> Days,
    IReadOnlyList<DelegateElsewhere> Elsewhere
);

/// <summary>Whether somebody came on a day.</summary>
public sealed record AttendedDay(DateOnly Day, string State);

/// <summary>Another meeting at the same time for which the same name is named.</summary>
public sealed record DelegateElsewhere(string Meeting, DateOnly From, DateOnly To);

/// <summary>Agencies to ask for members.</summary>
public sealed record NewInvitation(DateOnly? Due, string? Letter, IReadOnlyList<NewAskedAgency> Agencies);

/// <summary>One of them.</summary>
public sealed record NewAskedAgency(string? Agency, int? Quota);

/// <summary>Members whom an agency names.</summary>
public sealed record NewProposal(string? Agency, IReadOnlyList<NewMember> Members);

/// <summary>One of them.</summary>
public sealed record NewMember(string? Name, string? Post, bool Head);

/// <summary>The decision on a delegation.</summary>
public sealed record NewDecision(string? Number, DateOnly? On, string? Authority, IReadOnlyList<Guid> Members, Guid? Head);

/// <summary>Somebody who goes in a member's place.</summary>
public sealed record NewSubstitution(Guid? Member, string? Name, string? Post, string? Reason);

/// <summary>Who came on a day.</summary>
public sealed record NewAttendance(DateOnly? Day, IReadOnlyList<NewAttended> Members, IReadOnlyList<NewVisitor> Visitors);

/// <summary>What is said of a member.</summary>
public sealed record NewAttended(Guid Id, string? State);

/// <summary>Somebody who came as a visitor.</summary>
public sealed record NewVisitor(string? Name, string? Post, string? Agency);
