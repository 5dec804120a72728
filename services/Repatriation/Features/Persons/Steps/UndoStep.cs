using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Codes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Persons.Steps;

/// <summary>POST /api/repatriation/persons/{id}/undo: a supervisor of the agency that took the last step puts back what stood before it, with a reason.</summary>
internal static class UndoStep
{
    public static void Map(RouteGroupBuilder person) =>
        person.MapPost($"/{PersonSteps.Undo}", HandleAsync).WithIdempotency().WithName(nameof(UndoStep));

    internal static Task<Results<Ok<PersonState>, NotFound>> HandleAsync(
        PersonId id,
        IfMatch version,
        Valid<Request> body,
        PersonStep step,
        CancellationToken cancellationToken
    ) => step.UndoAsync(id, version, body.Value.Reason, cancellationToken);

    public sealed record Request([Required, MaxLength(2000), MultiLine] string Reason);
}
