using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Projects.Steps;

/// <summary>POST /api/agreements/projects/{reference}/signature: it is signed with its donors and partners.</summary>
internal static class SignProject
{
    public static void Map(RouteGroupBuilder project) =>
        project.MapPost($"/{ProjectSteps.Signature}", HandleAsync).WithIdempotency().WithName(nameof(SignProject));

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
            ProjectSteps.Signature,
            (project, _, by, at) => project.Sign(body.Value.On, body.Value.Note, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        public DateOnly? On { get; init; }

        [MaxLength(1000), MultiLine]
        public string? Note { get; init; }
    }
}
