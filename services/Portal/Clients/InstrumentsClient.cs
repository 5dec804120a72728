using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>Instruments at Agreements.</summary>
internal sealed class InstrumentsClient(HttpClient client)
{
    private const string Service = "agreements";
    private const string Instruments = "api/agreements/instruments";

    public Task<PageOf<InstrumentRow>> ListAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<PageOf<InstrumentRow>>(Service, Instruments + query, cancellationToken);

    /// <summary>One instrument as it stands, or stood on a day.</summary>
    public Task<Instrument> ReadAsync(string code, CancellationToken cancellationToken, DateOnly? day = null) =>
        client.GetAsync<Instrument>(Service, Of(code) + (day is { } on ? $"?asOf={on:yyyy-MM-dd}" : ""), cancellationToken);

    public Task<PlannedInstrument> PlanAsync(NewInstrument planned, string key, CancellationToken cancellationToken) =>
        client.PostAsync<PlannedInstrument>(Service, Instruments, planned, key, cancellationToken);

    /// <summary>Takes a step of an instrument's life, with the fields of that step.</summary>
    public async Task StepAsync(
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
    }

    private static string Of(string code) => $"{Instruments}/{Uri.EscapeDataString(code)}";
}

/// <summary>An instrument in a list.</summary>
public sealed record InstrumentRow(
    string Code,
    string Partner,
    string Kind,
    string Title,
    string? TitleEnglish,
    string Status,
    string LeadAgency,
    DateOnly? SignedOn,
    DateOnly? InForceOn,
    string? Amends,
    bool Unverified
);

/// <summary>An instrument with its text and its chain of amendments as of a day.</summary>
public sealed record Instrument(
    string Code,
    string Partner,
    string Kind,
    string Title,
    string? TitleEnglish,
    string? TitlePartner,
    DateOnly AsOf,
    string? Status,
    string StatusNow,
    DateOnly StatusSince,
    string LeadAgency,
    IReadOnlyList<InstrumentAgency> TakingPart,
    string? PartnerLead,
    DateOnly? SignedOn,
    string? SignedAt,
    string? SignedByUs,
    string? SignedByThem,
    DateOnly? RatifiedOn,
    DateOnly? InForceOn,
    InstrumentForce? Force,
    InstrumentTerm? Term,
    DateOnly? EndedOn,
    InstrumentMandate? Mandate,
    string? Amends,
    IReadOnlyList<string> AmendedBy,
    bool Amendable,
    IReadOnlyList<InstrumentArticle> Articles,
    IReadOnlyList<InstrumentArticle> AsSigned,
    IReadOnlyList<InstrumentLink> Chain,
    IReadOnlyList<InstrumentStood> Life,
    IReadOnlyList<InstrumentProcedure> Procedure,
    IReadOnlyList<string> Steps,
    IReadOnlyList<InstrumentDocument> Documents,
    InstrumentRemark Remark,
    bool Unverified,
    IReadOnlyList<string> Sources,
    IReadOnlyList<TimelineEntry> Timeline,
    long Version
);

/// <summary>What the plan's data say of it beside: a remark, and papers that stand beside it.</summary>
public sealed record InstrumentRemark(InstrumentSaid? Note, IReadOnlyList<RelatedPaper> Related);

/// <summary>Something said in both languages.</summary>
public sealed record InstrumentSaid(string Vi, string En);

/// <summary>A paper of both sides that stands beside an instrument.</summary>
public sealed record RelatedPaper(string Code, InstrumentSaid Title, int Year, bool Unverified);

/// <summary>An agency that takes part, or did.</summary>
public sealed record InstrumentAgency(string Agency, DateOnly? From, DateOnly? To);

/// <summary>On what the entry into force rests.</summary>
public sealed record InstrumentForce(string Ground, string? NoticeNumber, DateOnly? NoticeOn, bool NoticeMissing);

/// <summary>How long an instrument holds.</summary>
public sealed record InstrumentTerm(DateOnly? ExpiresOn, string? Renewal, int? Years, DateOnly? EndsOn, int? Warning, bool Over);

/// <summary>The mandate to negotiate.</summary>
public sealed record InstrumentMandate(string? Number, string? Limits);

/// <summary>An article as it stood.</summary>
public sealed record InstrumentArticle(
    string Number,
    string? Heading,
    string? Text,
    string? TextEnglish,
    IReadOnlyList<InstrumentObligation> Obligations,
    DateOnly Since,
    string? Amendment
);

/// <summary>Who promises what.</summary>
public sealed record InstrumentObligation(string Side, string Text);

/// <summary>An instrument of the chain.</summary>
public sealed record InstrumentLink(
    string Code,
    string Title,
    string? TitleEnglish,
    string Status,
    DateOnly? SignedOn,
    DateOnly? InForceOn,
    DateOnly? From,
    bool HasText,
    bool Unverified
);

/// <summary>Where it stood from a day on.</summary>
public sealed record InstrumentStood(string Status, DateOnly Since);

/// <summary>Which agency does what at a step.</summary>
public sealed record InstrumentProcedure(string Step, string Act, string Agency, string Source, bool Unverified);

/// <summary>An instrument to plan.</summary>
public sealed record NewInstrument(
    string? Code,
    string? Partner,
    string? Kind,
    string? Title,
    string? TitleEnglish,
    IReadOnlyList<string> TakingPart,
    string? Amends
);

/// <summary>What Agreements says of a newly planned instrument.</summary>
public sealed record PlannedInstrument(string Code);
