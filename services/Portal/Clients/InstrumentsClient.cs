namespace Cooperation.Portal.Clients;

/// <summary>Instruments at Agreements.</summary>
internal sealed class InstrumentsClient(HttpClient client)
{
    private const string Service = "agreements";
    private const string Instruments = "api/agreements/instruments";

    public Task<PageOf<InstrumentRow>> ListAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<PageOf<InstrumentRow>>(Service, Instruments + query, cancellationToken);

    public Task<Instrument> ReadAsync(string code, CancellationToken cancellationToken) =>
        client.GetAsync<Instrument>(Service, $"{Instruments}/{Uri.EscapeDataString(code)}", cancellationToken);

    public Task<PlannedInstrument> PlanAsync(NewInstrument planned, string key, CancellationToken cancellationToken) =>
        client.PostAsync<PlannedInstrument>(Service, Instruments, planned, key, cancellationToken);
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

/// <summary>An instrument with its chain of amendments.</summary>
public sealed record Instrument(
    string Code,
    string Partner,
    string Kind,
    string Title,
    string? TitleEnglish,
    string Status,
    DateOnly StatusSince,
    string LeadAgency,
    DateOnly? SignedOn,
    DateOnly? InForceOn,
    string? Amends,
    IReadOnlyList<string> AmendedBy,
    bool Amendable,
    bool Unverified,
    IReadOnlyList<string> Sources,
    IReadOnlyList<TimelineEntry> Timeline
);

/// <summary>An instrument to plan.</summary>
public sealed record NewInstrument(string? Code, string? Partner, string? Kind, string? Title, string? TitleEnglish, string? Amends);

/// <summary>What Agreements says of a newly planned instrument.</summary>
public sealed record PlannedInstrument(string Code);
