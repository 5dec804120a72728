using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>Reviews of instruments that fall due, at Agreements; their documents are kept by Reviews.</summary>
internal sealed class InstrumentReviewsClient(HttpClient client)
{
    private const string Service = "agreements";
    private const string Reviews = "api/agreements/reviews";

    public Task<PageOf<InstrumentReviewRow>> ListAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<PageOf<InstrumentReviewRow>>(Service, Reviews + query, cancellationToken);

    public Task<InstrumentReview> ReadAsync(Guid id, CancellationToken cancellationToken) =>
        client.GetAsync<InstrumentReview>(Service, $"{Reviews}/{id}", cancellationToken);

    public Task<PlannedReview> PlanAsync(string instrument, NewInstrumentReview planned, string key, CancellationToken cancellationToken) =>
        client.PostAsync<PlannedReview>(
            Service,
            $"api/agreements/instruments/{Uri.EscapeDataString(instrument)}/reviews",
            planned,
            key,
            cancellationToken
        );

    /// <summary>Takes a step of a review, with the fields of that step.</summary>
    public async Task StepAsync(
        Guid id,
        long version,
        string step,
        IReadOnlyDictionary<string, object?> fields,
        string key,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Reviews}/{id}/{step}") { Content = JsonContent.Create(fields) };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }
}

/// <summary>A review in the calendar.</summary>
public sealed record InstrumentReviewRow(
    Guid Id,
    string Instrument,
    string Partner,
    string Kind,
    int FromYear,
    int ToYear,
    DateOnly DueOn,
    string? Host,
    string Status,
    bool Overdue,
    DateOnly? HeldOn,
    int FollowUpYear,
    DateOnly? FollowUpAdoptedOn,
    IReadOnlyList<string>? Missing,
    bool Unverified
);

/// <summary>A review of an instrument.</summary>
public sealed record InstrumentReview(
    Guid Id,
    string Instrument,
    string Partner,
    string LeadAgency,
    string Kind,
    int FromYear,
    int ToYear,
    DateOnly DueOn,
    string? Host,
    string Status,
    bool Overdue,
    string? Meeting,
    DateOnly? HeldOn,
    DateOnly? ConcludedOn,
    string? Conclusions,
    int FollowUpYear,
    IReadOnlyList<FollowUpCount> FollowUps,
    DateOnly? FollowUpAdoptedOn,
    int AmendmentsProposed,
    IReadOnlyList<ReviewProposal> Proposals,
    IReadOnlyList<string> Missing,
    IReadOnlyList<ReviewMeeting> Meetings,
    bool Unverified,
    IReadOnlyList<string> Steps,
    IReadOnlyList<TimelineEntry> Timeline,
    long Version
);

/// <summary>How many activities of the plan that follows stand so.</summary>
public sealed record FollowUpCount(string Status, int Count);

/// <summary>Something that a review proposes to amend.</summary>
public sealed record ReviewProposal(int Number, string? Article, string Text);

/// <summary>A meeting of the instrument that was held.</summary>
public sealed record ReviewMeeting(string Reference, string Series, int? Number, DateOnly? On, string? Host);

/// <summary>A review to put on the calendar.</summary>
public sealed record NewInstrumentReview(string? Kind, int? Year, int? FromYear, DateOnly? Due, string? Host);

/// <summary>What Agreements says of a review that was put on the calendar.</summary>
public sealed record PlannedReview(Guid Id);
