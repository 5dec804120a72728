using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Activities;

/// <summary>POST /api/agreements/activities/list: the lead agency enters the activities of a year as a list; with bad rows nothing is saved, and each is named.</summary>
internal static class EnterActivityList
{
    public static void Map(RouteGroupBuilder activities) =>
        activities
            .MapPost("/list", HandleAsync)
            .RequireAuthorization(InstrumentAccess.MayPlan)
            .WithIdempotency()
            .WithName(nameof(EnterActivityList));

    internal static async Task<Ok<Response>> HandleAsync(
        ValidRows<Request> body,
        NewActivities activities,
        CancellationToken cancellationToken
    )
    {
        var asked = body.Value;
        var entered = await activities.EnterAsync(
            new(asked.Instrument, asked.Framework, asked.Year, asked.Draft),
            EnteredRows.Of(body, asked.Rows),
            cancellationToken
        );
        return TypedResults.Ok(new Response([.. entered.Select(activity => activity.Reference)]));
    }

    public sealed record Request : IHasRows
    {
        /// <summary>The instrument that it carries out, where it stands in no work plan.</summary>
        [MaxLength(24)]
        public string? Instrument { get; init; }

        /// <summary>The framework in whose work plan it stands: ACTIP, CEDAW668.</summary>
        [MaxLength(24)]
        public string? Framework { get; init; }

        [Range(2000, 2100)]
        public required int Year { get; init; }

        /// <summary>Whether they are proposed only.</summary>
        public bool Draft { get; init; }

        [Required, MinLength(1), MaxLength(200)]
        public required IReadOnlyList<ActivityRequest> Rows { get; init; }
    }

    /// <summary>The numbers that the rows got, in their order.</summary>
    internal sealed record Response(IReadOnlyList<string> References);
}
