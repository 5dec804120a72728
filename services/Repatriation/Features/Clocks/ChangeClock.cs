using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Clocks;

/// <summary>POST /api/repatriation/persons/{id}/clocks/{clock}/{pause|resumption|extension}: whose turn it is stops a limit, lets it go on, or gives it more time as far as its rule allows; with a reason.</summary>
internal static class ChangeClock
{
    public static void Map(RouteGroupBuilder person)
    {
        var clock = person.MapGroup("/clocks/{clock}");
        clock.MapPost("/pause", PauseAsync).WithIdempotency().WithName("PauseClock");
        clock.MapPost("/resumption", ResumeAsync).WithIdempotency().WithName("ResumeClock");
        clock.MapPost("/extension", ExtendAsync).WithIdempotency().WithName("ExtendClock");
    }

    internal static Task<Results<Ok<PersonState>, NotFound>> PauseAsync(
        PersonId id,
        string clock,
        IfMatch version,
        Valid<Request> body,
        PersonStep step,
        CancellationToken cancellationToken
    ) =>
        step.OnClockAsync(
            id,
            version,
            "person.clock-paused",
            (person, scene) => person.PauseClock(clock, body.Value.Reason, scene),
            cancellationToken
        );

    internal static Task<Results<Ok<PersonState>, NotFound>> ResumeAsync(
        PersonId id,
        string clock,
        IfMatch version,
        Valid<Request> body,
        PersonStep step,
        CancellationToken cancellationToken
    ) =>
        step.OnClockAsync(
            id,
            version,
            "person.clock-resumed",
            (person, scene) => person.ResumeClock(clock, body.Value.Reason, scene),
            cancellationToken
        );

    internal static Task<Results<Ok<PersonState>, NotFound>> ExtendAsync(
        PersonId id,
        string clock,
        IfMatch version,
        Valid<Extension> body,
        PersonStep step,
        CancellationToken cancellationToken
    ) =>
        step.OnClockAsync(
            id,
            version,
            "person.clock-extended",
            (person, scene) => person.ExtendClock(clock, body.Value.Amount, body.Value.Reason, scene),
            cancellationToken
        );

    public sealed record Request([Required, MaxLength(2000), MultiLine] string Reason);

    /// <param name="Amount">How much more time, in the unit of the rule.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Extension([Range(1, 366)] int Amount, [Required, MaxLength(2000), MultiLine] string Reason);
}
