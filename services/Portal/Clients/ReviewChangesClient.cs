namespace Cooperation.Portal.Clients;

/// <summary>What changed for a planner since last week, at Reviews.</summary>
internal sealed class ReviewChangesClient(HttpClient client)
{
    public Task<ReviewChanges> ReadAsync(CancellationToken cancellationToken) =>
        client.GetAsync<ReviewChanges>("reviews", "api/reviews/changes", cancellationToken);
}

/// <summary>What changed: the figures that moved, and the steps that were taken, the latest first.</summary>
public sealed record ReviewChanges(DateTimeOffset Since, IReadOnlyList<MovedFigure> Figures, IReadOnlyList<ReviewStepSince> Steps);

/// <summary>A figure that moved with a partner: the records of the last seven days, and those of the seven before.</summary>
public sealed record MovedFigure(string Code, string Name, string? Partner, int Year, int Count, int Before);

/// <summary>A step that was taken with a record of Reviews.</summary>
public sealed record ReviewStepSince(string Kind, Guid Id, string Reference, string Of, string What, DateTimeOffset At);
