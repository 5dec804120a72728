using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Activities.Steps;

/// <summary>POST /api/agreements/activities/{reference}/reminder: the lead agency or the standing agency reminds the owner of what is late, once a day; the letter is a paper of its own.</summary>
internal static class RemindOwner
{
    public static void Map(RouteGroupBuilder activity) =>
        activity.MapPost($"/{ActivitySteps.Reminder}", HandleAsync).WithIdempotency().WithName(nameof(RemindOwner));

    internal static Task<Results<Ok<ActivityState>, NotFound>> HandleAsync(
        string reference,
        IfMatch version,
        Valid<Request> body,
        ActivityStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            ActivitySteps.Reminder,
            (activity, by, at) => activity.Remind(body.Value.Note, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        [MaxLength(2000), MultiLine]
        public string? Note { get; init; }
    }
}
