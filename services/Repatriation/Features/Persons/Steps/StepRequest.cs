using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Features.Persons.Steps;

/// <summary>What a request for a step has in common: when it was done, and why.</summary>
internal abstract record StepRequest
{
    /// <summary>When it was done; now where nothing is said.</summary>
    public DateTimeOffset? At { get; init; }

    [MaxLength(2000), MultiLine]
    public string? Reason { get; init; }

    /// <summary>The step itself, still without time and reason.</summary>
    private protected abstract PersonMove Move();

    internal PersonMove ToMove() => Move() with { DoneAt = At, Reason = Reason };
}

/// <summary>How a step is mapped: the address bears its name, and one path leads to all of them.</summary>
internal static class StepMapping
{
    public static void MapStep<TRequest>(this RouteGroupBuilder person, string step, string name)
        where TRequest : StepRequest =>
        person
            .MapPost(
                $"/{step}",
                (PersonId id, IfMatch version, Valid<TRequest> body, PersonStep steps, CancellationToken cancellationToken) =>
                    steps.TakeAsync(id, version, body.Value.ToMove(), cancellationToken)
            )
            .WithIdempotency()
            .WithName(name);
}
