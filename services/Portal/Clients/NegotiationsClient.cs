using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>Negotiation tracks at Agreements.</summary>
internal sealed class NegotiationsClient(HttpClient client)
{
    private const string Service = "agreements";
    private const string Negotiations = "api/agreements/negotiations";

    public Task<PageOf<NegotiationRow>> ListAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<PageOf<NegotiationRow>>(Service, Negotiations + query, cancellationToken);

    public Task<Negotiation> ReadAsync(string code, CancellationToken cancellationToken) =>
        client.GetAsync<Negotiation>(Service, Of(code), cancellationToken);

    /// <summary>Takes a step of a negotiation, with the fields of that step.</summary>
    public async Task<NegotiationAnswer> StepAsync(
        string code,
        long version,
        string step,
        IReadOnlyDictionary<string, object?> fields,
        string key,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Of(code)}/{step}") { Content = JsonContent.Create(fields) };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
        return (await answer.Content.ReadFromJsonAsync<NegotiationAnswer>(cancellationToken))!;
    }

    private static string Of(string code) => $"{Negotiations}/{Uri.EscapeDataString(code)}";
}

/// <summary>A track in a list.</summary>
public sealed record NegotiationRow(
    string Code,
    string Partner,
    string Title,
    string? TitleEnglish,
    string? Status,
    int Rounds,
    int Agreed,
    int Bracketed,
    int Open,
    int BeyondMandate
);

/// <summary>A negotiation by articles and sides.</summary>
public sealed record Negotiation(
    string Code,
    string Partner,
    string LeadAgency,
    string Title,
    string? TitleEnglish,
    string Status,
    string? Amends,
    string? MandateNumber,
    string? MandateLimits,
    IReadOnlyList<NegotiatedArticle> Articles,
    IReadOnlyList<NegotiationPosition> Positions,
    IReadOnlyList<NegotiationRound> Rounds,
    IReadOnlyList<NegotiationMeeting> Meetings,
    IReadOnlyList<NegotiationProposal> Proposals,
    IReadOnlyList<NegotiationMilestone> Calendar,
    IReadOnlyList<string> Steps,
    IReadOnlyList<TimelineEntry> Timeline,
    long Version
);

/// <summary>An article on the table.</summary>
public sealed record NegotiatedArticle(
    string Number,
    string? Heading,
    string State,
    string? Ours,
    string? Theirs,
    string? Text,
    string? Rule,
    string? Limit,
    bool BeyondMandate
);

/// <summary>What a side held of an article at one time.</summary>
public sealed record NegotiationPosition(
    int Number,
    string Article,
    string Side,
    string Text,
    int? Round,
    bool BeyondMandate,
    DateTimeOffset At,
    string By
);

/// <summary>A round.</summary>
public sealed record NegotiationRound(int Number, DateOnly On, string? Meeting, string? Note);

/// <summary>A meeting that may be a round.</summary>
public sealed record NegotiationMeeting(string Reference, int? Number, DateOnly? On, bool Held);

/// <summary>What a review of the amended instrument proposes.</summary>
public sealed record NegotiationProposal(Guid Review, string Kind, int Year, string? Article, string Text);

/// <summary>A step on the way to the signature, and its day.</summary>
public sealed record NegotiationMilestone(string Step, DateOnly On);

/// <summary>What Agreements says of a step: whether it goes beyond the mandate.</summary>
public sealed record NegotiationAnswer(bool BeyondMandate);
