using Microsoft.AspNetCore.Http.Extensions;

namespace Cooperation.Portal.Clients;

/// <summary>Figures at Reviews.</summary>
internal sealed class ReviewsClient(HttpClient client)
{
    private const string Service = "reviews";

    public Task<ExchangesFigure> ExchangesAsync(string? partner, string? year, CancellationToken cancellationToken)
    {
        var query = new QueryBuilder();
        Add(query, "partner", partner);
        Add(query, "year", year);
        return client.GetAsync<ExchangesFigure>(Service, "api/reviews/figures/exchanges" + query, cancellationToken);
    }

    public Task<ReplyTimesFigure> ReplyTimesAsync(string? partner, string? year, CancellationToken cancellationToken)
    {
        var query = new QueryBuilder();
        Add(query, "partner", partner);
        Add(query, "year", year);
        return client.GetAsync<ReplyTimesFigure>(Service, "api/reviews/figures/reply-times" + query, cancellationToken);
    }

    public Task<PersonsFigure> PersonsAsync(string? partner, string? year, string? kind, CancellationToken cancellationToken)
    {
        var query = new QueryBuilder();
        Add(query, "partner", partner);
        Add(query, "year", year);
        Add(query, "kind", kind);
        return client.GetAsync<PersonsFigure>(Service, "api/reviews/figures/persons" + query, cancellationToken);
    }

    public Task<HandoversFigure> HandoversAsync(string? partner, string? year, CancellationToken cancellationToken)
    {
        var query = new QueryBuilder();
        Add(query, "partner", partner);
        Add(query, "year", year);
        return client.GetAsync<HandoversFigure>(Service, "api/reviews/figures/handovers" + query, cancellationToken);
    }

    /// <summary>The figures that there are.</summary>
    public Task<IReadOnlyList<FigureMeaning>> FiguresAsync(CancellationToken cancellationToken) =>
        client.GetAsync<IReadOnlyList<FigureMeaning>>(Service, "api/reviews/figures", cancellationToken);

    /// <summary>What a figure is.</summary>
    public Task<FigureMeaning> FigureAsync(string code, CancellationToken cancellationToken) =>
        client.GetAsync<FigureMeaning>(Service, $"api/reviews/figures/{Uri.EscapeDataString(code)}/definition", cancellationToken);

    /// <summary>What a figure or a target is.</summary>
    public Task<FigureMeaning> MeaningAsync(string path, CancellationToken cancellationToken) =>
        client.GetAsync<FigureMeaning>(Service, $"api/reviews/{path}/definition", cancellationToken);

    /// <summary>A figure as a table.</summary>
    public Task<FigureTable> TableAsync(string code, string query, CancellationToken cancellationToken) =>
        client.GetAsync<FigureTable>(Service, $"api/reviews/figures/{Uri.EscapeDataString(code)}/table{query}", cancellationToken);

    /// <summary>A figure over the months of a year.</summary>
    public Task<FigureChart> ChartAsync(string code, string query, CancellationToken cancellationToken) =>
        client.GetAsync<FigureChart>(Service, $"api/reviews/figures/{Uri.EscapeDataString(code)}/chart{query}", cancellationToken);

    /// <summary>Where a target of the plan stands.</summary>
    public Task<IReadOnlyList<TargetFigure>> TargetsAsync(string? year, CancellationToken cancellationToken)
    {
        var query = new QueryBuilder();
        Add(query, "year", year);
        return client.GetAsync<IReadOnlyList<TargetFigure>>(Service, $"api/reviews/targets{query}", cancellationToken);
    }

    public Task<TargetFigure> TargetAsync(string code, string? partner, string? year, CancellationToken cancellationToken)
    {
        var query = new QueryBuilder();
        Add(query, "partner", partner);
        Add(query, "year", year);
        return client.GetAsync<TargetFigure>(Service, $"api/reviews/targets/{code}{query}", cancellationToken);
    }

    /// <summary>The records behind a number of a figure or a target.</summary>
    public Task<FigureRecords> FigureRecordsAsync(string path, string query, CancellationToken cancellationToken) =>
        client.GetAsync<FigureRecords>(Service, $"api/reviews/{path}/records{query}", cancellationToken);

    public Task<ExchangeRecords> RecordsAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<ExchangeRecords>(Service, "api/reviews/records/exchanges" + query, cancellationToken);

    /// <summary>What stands at this address as a file; its body is read as Reviews writes it.</summary>
    public async Task<HttpResponseMessage> ExportAsync(string path, string query, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"api/reviews/{path}/export{query}");
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    private static void Add(QueryBuilder query, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            query.Add(name, value);
        }
    }
}

/// <summary>A figure with what it means.</summary>
public sealed record ExchangesFigure(
    string Name,
    string Definition,
    string Unit,
    string Source,
    string? Partner,
    int Year,
    IReadOnlyList<int> Years,
    int Total,
    IReadOnlyList<ExchangesCell> Cells
);

/// <summary>One number of it.</summary>
public sealed record ExchangesCell(string Partner, int Month, string Kind, string Direction, int Count);

/// <summary>The records behind a number of a figure: those that may be opened, and how many count beside them.</summary>
public sealed record FigureRecords(IReadOnlyList<FigureRecord> Items, string? Next, long Hidden);

/// <summary>The records behind a number.</summary>
public sealed record ExchangeRecords(IReadOnlyList<ExchangeRecord> Items, string? Next);

/// <summary>What a planner sees of an exchange.</summary>
public sealed record ExchangeRecord(
    string Reference,
    string Partner,
    string Direction,
    string Kind,
    string Urgency,
    string Area,
    string Status,
    string Desk,
    DateTimeOffset ReceivedOrSentAt
);
