using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Activities;

/// <summary>POST /api/agreements/activities: the lead agency of an instrument or of a work plan enters a priority activity, as both sides agreed it or as a draft.</summary>
internal static class EnterActivity
{
    public static void Map(RouteGroupBuilder activities) =>
        activities
            .MapPost("/", HandleAsync)
            .RequireAuthorization(InstrumentAccess.MayPlan)
            .WithIdempotency()
            .WithName(nameof(EnterActivity));

    internal static async Task<Created<ActivityState>> HandleAsync(
        Valid<Request> body,
        NewActivities activities,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var asked = body.Value;
        var entered = await activities.EnterAsync(
            new(asked.Instrument, asked.Framework, asked.Year, asked.Draft),
            EnteredRows.Of(asked),
            cancellationToken
        );
        response.SetEtag(entered[0].Version);
        return TypedResults.Created($"/api/agreements/activities/{entered[0].Reference}", ActivityState.Of(entered[0]));
    }

    public sealed record Request : ActivityRequest
    {
        /// <summary>The instrument that it carries out, where it stands in no work plan.</summary>
        [MaxLength(24)]
        public string? Instrument { get; init; }

        /// <summary>The framework in whose work plan it stands: ACTIP, CEDAW668.</summary>
        [MaxLength(24)]
        public string? Framework { get; init; }

        [Range(2000, 2100)]
        public required int Year { get; init; }

        /// <summary>Whether it is proposed only.</summary>
        public bool Draft { get; init; }
    }
}
