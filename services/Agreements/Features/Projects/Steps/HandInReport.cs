using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Projects.Steps;

/// <summary>POST /api/agreements/projects/{reference}/report: a report that it owed is handed in.</summary>
internal static class HandInReport
{
    public static void Map(RouteGroupBuilder project) =>
        project.MapPost($"/{ProjectSteps.Report}", HandleAsync).WithIdempotency().WithName(nameof(HandInReport));

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
            ProjectSteps.Report,
            (project, _, by, at) => project.HandIn(body.Value.Number, body.Value.On, body.Value.Note, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>Its number within the project.</summary>
        [Range(1, 30)]
        public required int Number { get; init; }

        public DateOnly? On { get; init; }

        [MaxLength(1000), MultiLine]
        public string? Note { get; init; }
    }
}
