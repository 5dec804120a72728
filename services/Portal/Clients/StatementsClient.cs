using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Clients;

/// <summary>Statements for outside, at Reviews.</summary>
internal sealed class StatementsClient(HttpClient client)
{
    private const string Service = "reviews";
    private const string Statements = "api/reviews/statements";

    public Task<PageOf<StatementRow>> ListAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<PageOf<StatementRow>>(Service, Statements + query, cancellationToken);

    public Task<Statement> ReadAsync(Guid id, int? edition, CancellationToken cancellationToken) =>
        client.GetAsync<Statement>(
            Service,
            Of(id) + (edition is { } number ? FormattableString.Invariant($"?edition={number}") : ""),
            cancellationToken
        );

    public Task<StatementState> BeginAsync(NewStatement begun, string key, CancellationToken cancellationToken) =>
        client.PostAsync<StatementState>(Service, Statements, begun, key, cancellationToken);

    /// <summary>Takes a step of a statement, with the fields of that step.</summary>
    public async Task StepAsync(Guid id, long version, string step, object body, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Of(id)}/{step}")
        {
            Content = StepContent.Of(body, step == Known.Statement.Freeze),
        };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    /// <summary>An edition as a file, passed on as it comes.</summary>
    public async Task<HttpResponseMessage> OpenAsync(Guid id, string query, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Of(id)}/document{query}");
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    private static string Of(Guid id) => $"{Statements}/{id}";
}

/// <summary>A statement in a list.</summary>
public sealed record StatementRow(
    Guid Id,
    string Reference,
    string Asker,
    DateOnly AskedOn,
    string? Partner,
    int FromYear,
    int ToYear,
    string Status,
    DateOnly? SentOn
);

/// <summary>A statement, with what of it leaves.</summary>
public sealed record Statement(
    Guid Id,
    string Reference,
    string Asker,
    DateOnly AskedOn,
    string? Letter,
    string Question,
    string? Partner,
    int FromYear,
    int ToYear,
    IReadOnlyList<string> TableNames,
    string Status,
    int Edition,
    int EditionShown,
    string? CorrectedWhy,
    LaterStatement? CorrectedBy,
    string? Hash,
    string? FrozenBy,
    DateTimeOffset? FrozenAt,
    string? ApprovedBy,
    DateTimeOffset? ApprovedAt,
    DateOnly? SentOn,
    string? SentTo,
    string? SentWith,
    string? SentBy,
    string? DroppedWhy,
    IReadOnlyList<string> Beside,
    IReadOnlyList<StatementTable> Tables,
    IReadOnlyList<string> Steps,
    IReadOnlyList<StatementEdition> Editions,
    IReadOnlyList<TimelineEntry> Timeline,
    long Version
);

/// <summary>A later edition that was sent.</summary>
public sealed record LaterStatement(int Number, DateOnly SentOn, string? Reason);

/// <summary>An edition of a statement.</summary>
public sealed record StatementEdition(int Number, DateOnly? SentOn, string? Hash, string? Reason, string? DroppedWhy);

/// <summary>A table: a line for each part, in it each year.</summary>
public sealed record StatementTable(
    string Code,
    string Name,
    string Formula,
    string Unit,
    int Definition,
    string Part,
    bool IsOfPersons,
    IReadOnlyList<int> Years,
    IReadOnlyList<StatementLine> Lines,
    IReadOnlyList<StatementCell> Total
);

/// <summary>A line of it.</summary>
public sealed record StatementLine(string Name, IReadOnlyList<StatementCell> Cells);

/// <summary>A number; none where it is suppressed, or not known.</summary>
public sealed record StatementCell(long? Value, bool IsSuppressed);

/// <summary>A statement to begin.</summary>
public sealed record NewStatement(
    string? Asker,
    DateOnly? AskedOn,
    string? Letter,
    string? Question,
    string? Partner,
    int? FromYear,
    int? ToYear,
    IReadOnlyList<string> Tables
);

/// <summary>Where a statement stands.</summary>
public sealed record StatementState(Guid Id, string Reference, string Status, int Edition, string? Hash, long Version);

/// <summary>Why a step of a statement is taken.</summary>
public sealed record StatementReason(string? Reason);

/// <summary>How a statement went out.</summary>
public sealed record StatementSending(DateOnly? On, string? To, string? Letter);
