using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>Partners at Agreements.</summary>
internal sealed class PartnersClient(HttpClient client)
{
    private const string Service = "agreements";
    private const string Address = "api/agreements/partners";

    public Task<Partners> ListAsync(CancellationToken cancellationToken) => client.GetAsync<Partners>(Service, Address, cancellationToken);

    public Task<Partner> ReadAsync(string code, CancellationToken cancellationToken) =>
        client.GetAsync<Partner>(Service, Of(code), cancellationToken);

    /// <summary>The one-page brief with figures that are quoted in it, as DOCX or PDF.</summary>
    public async Task<HttpResponseMessage> BriefAsync(
        string code,
        NewPartnerBrief quoted,
        string format,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Of(code)}/brief?format={Uri.EscapeDataString(format)}")
        {
            Content = JsonContent.Create(quoted),
        };
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    public Task AddUnitAsync(string code, long version, NewUnit unit, string key, CancellationToken cancellationToken) =>
        PostAsync($"{Of(code)}/units", version, JsonContent.Create(unit), key, cancellationToken);

    public Task AddFocalPointAsync(string code, long version, NewFocalPoint point, string key, CancellationToken cancellationToken) =>
        PostAsync($"{Of(code)}/focal-points", version, JsonContent.Create(point), key, cancellationToken);

    /// <summary>Ends a unit with its focal points, or a focal point.</summary>
    public Task EndAsync(string code, long version, Guid part, PartEnd end, string key, CancellationToken cancellationToken) =>
        PostAsync($"{Of(code)}/parts/{part}/ending", version, JsonContent.Create(end), key, cancellationToken);

    private async Task PostAsync(string address, long version, JsonContent content, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    private static string Of(string code) => $"{Address}/{Uri.EscapeDataString(code)}";
}

/// <summary>The partners that the user sees.</summary>
public sealed record Partners(IReadOnlyList<PartnerRow> Items);

/// <summary>A partner with how many instruments there are, hold, and are being made.</summary>
public sealed record PartnerRow(string Code, int Instruments, int InForce, int Ahead);

/// <summary>A partner on one page.</summary>
public sealed record Partner(
    string Code,
    IReadOnlyList<PartnerUnit> Units,
    IReadOnlyList<PartnerOffice> FocalPoints,
    IReadOnlyList<PartnerInstrument> Instruments,
    PartnerWork Work,
    IReadOnlyList<PartnerDate> Dates,
    bool MayKeep,
    IReadOnlyList<TimelineEntry> Timeline,
    long Version
);

/// <summary>A unit of a partner that works with us.</summary>
public sealed record PartnerUnit(Guid Id, string Name, string? NameEnglish, string? Source, bool Unverified, DateOnly? From, DateOnly? To);

/// <summary>An office of a partner that we turn to.</summary>
public sealed record PartnerOffice(Guid Id, Guid Unit, string Name, string? Telephone, string? Email, DateOnly? From, DateOnly? To);

/// <summary>An instrument with a partner.</summary>
public sealed record PartnerInstrument(
    string Code,
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

/// <summary>What comes next with a partner, or is late.</summary>
public sealed record PartnerDate(string What, DateOnly? On, string Instrument, int? Months);

/// <summary>A unit to write down.</summary>
public sealed record NewUnit(string? Name, string? NameEnglish, string? Source, DateOnly? From);

/// <summary>A focal point to write down.</summary>
public sealed record NewFocalPoint(Guid? Unit, string? Office, string? Telephone, string? Email, DateOnly? From);

/// <summary>The last day of a unit or focal point.</summary>
public sealed record PartEnd(DateOnly? On);

/// <summary>What is done with a partner in a year.</summary>
public sealed record PartnerWork(
    int Year,
    int Done,
    int Open,
    int Late,
    int Dropped,
    int Projects,
    IReadOnlyList<PartnerTrack> Negotiations,
    IReadOnlyList<PartnerMeeting> Meetings
);

/// <summary>A negotiation that is on the table.</summary>
public sealed record PartnerTrack(string Code, string Title, string? TitleEnglish, string Status, int Rounds, int OpenPoints);

/// <summary>A meeting that is near.</summary>
public sealed record PartnerMeeting(string Reference, string Series, int? Number, string Instrument, DateOnly? On);

/// <summary>Figures for a brief, each with the day on which it was taken.</summary>
public sealed record NewPartnerBrief(IReadOnlyList<NewQuotedFigure> Figures);
