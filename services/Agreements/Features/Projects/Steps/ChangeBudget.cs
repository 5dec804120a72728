using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Features.Money;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Projects.Steps;

/// <summary>POST /api/agreements/projects/{reference}/budget: its money is another, for a reason.</summary>
internal static class ChangeBudget
{
    public static void Map(RouteGroupBuilder project) =>
        project.MapPost($"/{ProjectSteps.Budget}", HandleAsync).WithIdempotency().WithName(nameof(ChangeBudget));

    internal static Task<Results<Ok<ProjectState>, NotFound>> HandleAsync(
        string reference,
        IfMatch version,
        Valid<Request> body,
        ProjectStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            ProjectSteps.Budget,
            (project, codes, by, at) =>
                project.ChangeBudget([.. body.Value.Budget.Select(line => line.ToLine())], body.Value.Reason, codes, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>The whole budget as it is now.</summary>
        [Required, MinLength(1), MaxLength(20)]
        public required IReadOnlyList<MoneyRequest> Budget { get; init; }

        [Required, MaxLength(1000), MultiLine]
        public required string Reason { get; init; }
    }
}
