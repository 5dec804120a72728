using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Projects.Steps;

/// <summary>POST /api/agreements/projects/{reference}/dropping: nothing comes of it, for a reason.</summary>
internal static class DropProject
{
    public static void Map(RouteGroupBuilder project) =>
        project.MapPost($"/{ProjectSteps.Dropping}", HandleAsync).WithIdempotency().WithName(nameof(DropProject));

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
            ProjectSteps.Dropping,
            (project, _, by, at) => project.Drop(body.Value.Reason, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        [Required, MaxLength(1000), MultiLine]
        public required string Reason { get; init; }
    }
}
