using System.Net.Http.Json;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Clients;

/// <summary>Persons of repatriation cases, at Repatriation. Who they are goes in bodies only (R22).</summary>
internal sealed class PersonsClient(HttpClient client)
{
    private const string Service = "repatriation";
    private const string Persons = "api/repatriation/persons";

    public Task<PageOf<ReturningRow>> ListAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<PageOf<ReturningRow>>(Service, Persons + query, cancellationToken);

    public Task<LatePersons> LateAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<LatePersons>(Service, "api/repatriation/late" + query, cancellationToken);

    /// <summary>Where a person stands; with the identity the reading is on record.</summary>
    public Task<Returning> ReadAsync(Guid id, bool withIdentity, CancellationToken cancellationToken) =>
        client.GetAsync<Returning>(Service, $"{Persons}/{id}?identity={(withIdentity ? "true" : "false")}", cancellationToken);

    /// <summary>Who of other cases may be the same person; on record there.</summary>
    public Task<Matches> MatchesAsync(Guid id, CancellationToken cancellationToken) =>
        client.GetAsync<Matches>(Service, $"{Persons}/{id}/matches", cancellationToken);

    /// <summary>Enters more people with a case.</summary>
    public Task AddAsync(Guid opened, long version, IReadOnlyList<NewReturning> persons, string key, CancellationToken cancellationToken) =>
        SendAsync($"api/repatriation/cases/{opened}/persons", version, new { persons }, key, cancellationToken);

    /// <summary>Enters the people of a list with a case, all of them or none.</summary>
    public Task AddListAsync(Guid opened, long version, string list, string key, CancellationToken cancellationToken) =>
        SendAsync($"api/repatriation/cases/{opened}/persons", version, new { list }, key, cancellationToken);

    /// <summary>How a list would be read; nothing of it is kept.</summary>
    public async Task<PersonsPreview> PreviewAsync(string list, DateTimeOffset reportedAt, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Persons + "/preview")
        {
            Content = JsonContent.Create(new { list, reportedAt }),
        };
        using var answer = await client.SendAsync(Service, request, cancellationToken);
        return await ServiceAnswers.ReadAsync<PersonsPreview>(Service, answer, cancellationToken);
    }

    /// <summary>Takes a step; a field that was left out is not sent.</summary>
    public Task StepAsync(
        Guid id,
        long version,
        string step,
        IReadOnlyDictionary<string, object?> fields,
        string key,
        CancellationToken cancellationToken
    ) =>
        SendAsync(
            $"{Persons}/{id}/{step}",
            version,
            fields.Where(field => field.Value is not null).ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal),
            key,
            cancellationToken
        );

    /// <summary>Writes down how somebody travels home, whole.</summary>
    public Task PlanJourneyAsync(Guid id, long version, Journey journey, string key, CancellationToken cancellationToken) =>
        SendAsync($"{Persons}/{id}/{Known.PersonStep.Journey}", version, journey, key, cancellationToken);

    /// <summary>Keeps a photograph of somebody; the file is passed on as it comes.</summary>
    public async Task AddPhotographAsync(Guid id, long version, SentFile file, CancellationToken cancellationToken)
    {
        using var form = new MultipartFormDataContent { file.AsPart() };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Persons}/{id}/{Known.PersonStep.Photograph}") { Content = form };
        request.SetVersion(version);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    /// <summary>A photograph, to be looked at; on record there.</summary>
    public async Task<HttpResponseMessage> PhotographAsync(Guid id, Guid photograph, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Persons}/{id}/{Known.PersonStep.Photograph}/{photograph}");
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>The same step on several persons, each at the version that was seen and judged by itself.</summary>
    public async Task<IReadOnlyList<MoveResult>> MoveAsync(
        string step,
        IReadOnlyDictionary<string, object?> fields,
        IReadOnlyList<(Guid Id, long Version)> persons,
        string key,
        CancellationToken cancellationToken
    )
    {
        var body = fields
            .Where(field => field.Value is not null)
            .Append(new("step", step))
            .Append(new("persons", persons.Select(person => new { person.Id, person.Version })))
            .ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        return (await client.PostAsync<MoveResults>(Service, "api/repatriation/moves", body, key, cancellationToken)).Persons;
    }

    /// <summary>Persons as HTCDS 2.0; its body is read as Repatriation writes it.</summary>
    public async Task<HttpResponseMessage> ExportHtcdsAsync(string query, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/repatriation/export/htcds" + query);
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    private async Task SendAsync(string address, long version, object body, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body, body.GetType()) };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }
}

/// <summary>What is to be done next for a person.</summary>
public sealed record ReturningStep(string Step, string Desk, DateTimeOffset? Due, string? Rule, string? Clock, bool Unverified);

/// <summary>A person as a row: a pseudonym, codes and dates.</summary>
public sealed record ReturningRow(
    Guid Id,
    long Version,
    int Number,
    string Pseudonym,
    Guid CaseId,
    string Case,
    string Partner,
    string Sex,
    string AgeBand,
    bool Minor,
    string Stage,
    DateTimeOffset StageSince,
    string Identification,
    string Support,
    string Desk,
    string? IdentityHeldBy,
    ReturningStep? NextStep,
    bool Late,
    DateTimeOffset ReportedAt
)
{
    /// <summary>What stands in his way now.</summary>
    public IReadOnlyList<ReturningBlock> Blocks { get; init; } = [];
}

/// <summary>Something in a person's way: by code, of what, whether it stops a step, and where the rule stands.</summary>
public sealed record ReturningBlock(string Code, string? Of, bool Stops, Text? Source, bool Unverified, DateTimeOffset? Due);

/// <summary>A person whose time limit is past or soon will be.</summary>
public sealed record LatePerson(ReturningRow Person, DateTimeOffset DueAt, bool Late);

/// <summary>Those persons, the earliest limit first, and how many of each desk.</summary>
public sealed record LatePersons(int Late, int Soon, IReadOnlyList<LateDesk> Desks, IReadOnlyList<LatePerson> Items, string? Next);

/// <summary>How many of those persons wait for a desk.</summary>
public sealed record LateDesk(string Desk, int Late, int Soon);

/// <summary>A person as whoever may see him does; who he is only where that was asked for and is his to know.</summary>
public sealed record Returning(
    Guid Id,
    long Version,
    string Pseudonym,
    Guid CaseId,
    string Case,
    string Partner,
    string Direction,
    string Route,
    string AgeBand,
    bool IsMinor,
    string? AgeDoubt,
    IReadOnlyList<string> Exploitation,
    ReturningStanding Standing,
    string Stage,
    string Identification,
    string Support,
    string Desk,
    ReturningStep? NextStep,
    bool Late,
    DateTimeOffset ReportedAt,
    IReadOnlyList<Clock> Clocks,
    IReadOnlyList<TimelineEntry> Timeline,
    IReadOnlyList<string> Steps,
    string? IdentityHeldBy,
    bool MayIdentify,
    bool Identified,
    string? Name,
    IReadOnlyList<string> Aliases,
    string Sex,
    string? Birth,
    string? Document,
    string? TravelPaper,
    string? Telephone,
    string? Nationality,
    string? Address,
    IReadOnlyList<string> Needs,
    bool MayCorrect,
    bool MayBreakGlass,
    DateTimeOffset? OpenUntil
)
{
    /// <summary>When the desk that holds who he is was asked last to hand it over; null where nobody has.</summary>
    public DateTimeOffset? IdentityCalledAt { get; init; }

    /// <summary>From where the user's desk hands over who he is; null where it does not hold that.</summary>
    public HeldPlace? HeldAt { get; init; }

    /// <summary>What stands in his way now.</summary>
    public IReadOnlyList<ReturningBlock> Blocks { get; init; } = [];

    /// <summary>How he travels home; null while nothing of it is written down.</summary>
    public Journey? Journey { get; init; }

    /// <summary>Whether the user writes it down.</summary>
    public bool MayPlanJourney { get; init; }

    /// <summary>What can be chosen in a step that leads to more than one end.</summary>
    public ReturningChoices? Choices { get; init; }

    /// <summary>The age band today, where the details were opened and the birth is known.</summary>
    public string? AgeBandToday { get; init; }

    /// <summary>Whether a need by which a rule may stop him was not looked at: the user may open it.</summary>
    public bool NeedsUnseen { get; init; }

    /// <summary>The photographs of him, for who may know who he is.</summary>
    public IReadOnlyList<Photograph> Photographs { get; init; } = [];

    /// <summary>Whether the user adds and withdraws them.</summary>
    public bool MayPhotograph { get; init; }

    /// <summary>Whether the user can put him on the list of a handover now.</summary>
    public bool MayPlanHandover { get; init; }

    /// <summary>Visits, supports and consents.</summary>
    public IReadOnlyList<CareOf> Care { get; init; } = [];

    /// <summary>Whether the user writes them down.</summary>
    public bool MayCare { get; init; }

    /// <summary>The measures that protect him and those with him.</summary>
    public IReadOnlyList<ProtectionMeasure> Protections { get; init; } = [];

    /// <summary>Whether the user changes them.</summary>
    public bool MayProtect { get; init; }

    /// <summary>Which time this is that the same person was trafficked.</summary>
    public int Episode { get; init; }

    /// <summary>All of these times that the user sees.</summary>
    public IReadOnlyList<EpisodeOfPerson> Episodes { get; init; } = [];

    /// <summary>Whether the user may look who of other cases may be the same.</summary>
    public bool MayMatch { get; init; }

    /// <summary>Whether somebody of another case may be.</summary>
    public bool MayBeKnown { get; init; }

    /// <summary>Whether the user takes back that this is a later episode.</summary>
    public bool MayUndoEpisode { get; init; }
}

/// <summary>That there is a photograph of somebody.</summary>
public sealed record Photograph(Guid Id, DateTimeOffset At, string By, string Desk);

/// <summary>What can be chosen in the steps of somebody that lead to more than one end.</summary>
public sealed record ReturningChoices(IReadOnlyList<string> Identification, IReadOnlyList<string> Support, IReadOnlyList<string> Outcome);

/// <summary>An exchange and one of the people whom it mentions, by keys.</summary>
public sealed record HeldPlace(Guid Exchange, Guid Person);

/// <summary>Where somebody stands, as far as pages show it.</summary>
public sealed record ReturningStanding(
    string Holder,
    DateTimeOffset? PaperIssuedAt,
    DateOnly? PaperValidUntil,
    string? Gate,
    string? Marker,
    Guid? HandoverId,
    string? Handover,
    DateTimeOffset? ReceivedAt,
    DateTimeOffset? CertificateAt,
    bool? InNeed,
    DateTimeOffset? NeedSeenAt,
    DateTimeOffset? IdentifiedAt,
    string? IdentifiedBy,
    string? IdentificationPaper,
    bool Appealed,
    string? Province,
    DateTimeOffset? ClosedAt,
    string? Outcome
);

/// <summary>Somebody to enter with a case.</summary>
public sealed record NewReturning(
    string? Sex,
    string? Birth,
    string? AgeDoubt,
    string? Name,
    string? Document,
    string? Telephone,
    IReadOnlyList<string> Needs
);
