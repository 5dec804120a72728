using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Projects.Steps;

/// <summary>POST /api/agreements/projects/{reference}/approval: it is approved.</summary>
internal static class ApproveProject
{
    public static void Map(RouteGroupBuilder project) =>
        project.MapPost($"/{ProjectSteps.Approval}", HandleAsync).WithIdempotency().WithName(nameof(ApproveProject));

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
            ProjectSteps.Approval,
            (project, _, by, at) => project.Approve(body.Value.On, body.Value.Note, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        public DateOnly? On { get; init; }

        [MaxLength(1000), MultiLine]
        public string? Note { get; init; }
    }
}
