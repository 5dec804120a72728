using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Tasks;

/// <summary>POST /api/agreements/tasks/{id}/reminders: the standing agency reminds one agency or province that has not reported, or all of them, once a day.</summary>
internal static class RemindTask
{
    public static void Map(RouteGroupBuilder task) =>
        task.MapPost("/reminders", HandleAsync).WithIdempotency().WithName(nameof(RemindTask));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        string code,
        Valid<Request> body,
        TaskReporting reporting,
        CurrentUser user,
        Audit audit,
        CancellationToken cancellationToken
    )
    {
        if (reporting.Find(code) is not { } task)
        {
            return TypedResults.NotFound();
        }

        if (!user.IsStanding())
        {
            throw new DomainException(TaskErrors.StandingAgencyOnly());
        }

        var asked = body.Value;
        var quarter = reporting.QuarterOf(asked.Quarter);
        var one = asked.Agency is { } agency ? reporting.Named(task, agency, asked.Province, quarter) : null;
        return TypedResults.Ok(new Response(await reporting.RemindAsync(task, quarter, one, asked.Note, audit, cancellationToken)));
    }

    /// <param name="Reminded">How many were reminded.</param>
    internal sealed record Response(int Reminded);

    public sealed record Request
    {
        [Required, RegularExpression(PlanQuarter.Form)]
        public required string Quarter { get; init; }

        /// <summary>This agency only; without it, everybody who has not reported.</summary>
        [MaxLength(24)]
        public string? Agency { get; init; }

        [MaxLength(2)]
        public string? Province { get; init; }

        [MaxLength(1000), MultiLine]
        public string? Note { get; init; }
    }
}
