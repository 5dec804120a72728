using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Projects.Steps;

/// <summary>POST /api/agreements/projects/{reference}/extension: it ends later, for a reason.</summary>
internal static class ExtendProject
{
    public static void Map(RouteGroupBuilder project) =>
        project.MapPost($"/{ProjectSteps.Extension}", HandleAsync).WithIdempotency().WithName(nameof(ExtendProject));

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
            ProjectSteps.Extension,
            (project, _, by, at) => project.Extend(body.Value.Until, body.Value.Reason, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        public required DateOnly Until { get; init; }

        [Required, MaxLength(1000), MultiLine]
        public required string Reason { get; init; }
    }
}
