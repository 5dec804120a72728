using System.Net.Http.Json;
using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Clients;

/// <summary>Handovers at Repatriation. Who somebody is comes with the printed list only (R22).</summary>
internal sealed class HandoversClient(HttpClient client)
{
    private const string Service = "repatriation";
    private const string Handovers = "api/repatriation/handovers";

    public Task<PageOf<HandoverRow>> ListAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<PageOf<HandoverRow>>(Service, Handovers + query, cancellationToken);

    public Task<Handover> ReadAsync(Guid id, CancellationToken cancellationToken) =>
        client.GetAsync<Handover>(Service, $"{Handovers}/{id}", cancellationToken);

    /// <summary>The list as it is printed, with those names that the user may know; each is on record.</summary>
    public Task<HandoverList> ReadListAsync(Guid id, CancellationToken cancellationToken) =>
        client.GetAsync<HandoverList>(Service, $"{Handovers}/{id}/list", cancellationToken);

    public Task<PlannedHandover> PlanAsync(NewHandover planned, string key, CancellationToken cancellationToken) =>
        client.PostAsync<PlannedHandover>(Service, Handovers, planned, key, cancellationToken);

    /// <summary>Takes a step; a field that was left out is not sent.</summary>
    public async Task StepAsync(Guid id, long version, string step, object body, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Handovers}/{id}/{step}")
        {
            Content = JsonContent.Create(body, body.GetType()),
        };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }
}

/// <summary>A handover in a list.</summary>
public sealed record HandoverRow(
    Guid Id,
    string Reference,
    string Partner,
    string Status,
    string? Gate,
    string? Marker,
    string Desk,
    DateTimeOffset PlannedAt,
    int Persons,
    int Minors,
    int? Arrived,
    int Unlisted
);

/// <summary>A handover as whoever may see it does.</summary>
public sealed record Handover(
    Guid Id,
    string Reference,
    string Partner,
    string Direction,
    string Status,
    string? Gate,
    string? Marker,
    string Desk,
    string PlannedBy,
    DateTimeOffset PlannedAt,
    IReadOnlyList<string> OfficersOurs,
    IReadOnlyList<string> OfficersTheirs,
    string? Vehicles,
    IReadOnlyList<string> Needs,
    string? Note,
    DateTimeOffset? ConfirmedByUsAt,
    DateTimeOffset? ConfirmedByThemAt,
    DateTimeOffset? ArrivedAt,
    DateTimeOffset? SignedAt,
    string? MinutesNumber,
    string? SignedByUs,
    string? SignedByThem,
    int Listed,
    int? Arrived,
    int Unlisted,
    int Strangers,
    IReadOnlyList<Listed> Persons,
    IReadOnlyList<TimelineEntry> Timeline,
    IReadOnlyList<string> Steps,
    IReadOnlyList<HandoverDayOff> DaysOff,
    long Version
)
{
    /// <summary>The sides whose confirmation the user can still write down.</summary>
    public IReadOnlyList<string> Sides { get; init; } = [];

    /// <summary>The case with which the user can make the minutes now; null where he can't.</summary>
    public Guid? MinutesOf { get; init; }
}

/// <summary>That one of the sides does not work on the planned day.</summary>
public sealed record HandoverDayOff(string Country, string Kind, Text Name);

/// <summary>A line of a handover's list; where its person stands now for who sees him.</summary>
public sealed record Listed(
    int Number,
    Guid PersonId,
    string Pseudonym,
    Guid CaseId,
    string Case,
    bool Minor,
    string? Companion,
    bool Unlisted,
    bool? Came,
    string? Reason,
    string? Note,
    long? Version,
    string? Stage,
    string? Sex,
    ListedEscort? Escort,
    DateOnly? FitUntil
);

/// <summary>Who goes with somebody on a list; never a name.</summary>
public sealed record ListedEscort(string Kind, string? Agency, string? Note);

/// <summary>The list as it is printed.</summary>
public sealed record HandoverList(Guid Id, string Reference, IReadOnlyList<PrintedLine> Persons);

/// <summary>A printed line; who it is only where the user may know it.</summary>
public sealed record PrintedLine(
    Listed Listed,
    bool Identified,
    string? Name,
    string? Birth,
    string? Document,
    string? TravelPaper,
    IReadOnlyList<string> Needs
);

/// <summary>A handover to plan.</summary>
public sealed record NewHandover(
    string? Gate,
    string? Marker,
    DateTimeOffset? PlannedAt,
    IReadOnlyList<ToList> Persons,
    IReadOnlyList<string> OfficersOurs,
    IReadOnlyList<string> OfficersTheirs,
    string? Vehicles,
    IReadOnlyList<string> Needs,
    string? Note
);

/// <summary>Somebody to put on the list, at the version seen.</summary>
public sealed record ToList(Guid Id, long Version, string? Companion);

/// <summary>Persons to put on the list of a plan.</summary>
public sealed record HandoverAdditions(IReadOnlyList<ToList> Persons);

/// <summary>Somebody to take off the list of a plan.</summary>
public sealed record HandoverRemoval(Guid Person, long PersonVersion, string? Reason);

/// <summary>What Repatriation says of a newly planned handover.</summary>
public sealed record PlannedHandover(Guid Id, string Reference);
