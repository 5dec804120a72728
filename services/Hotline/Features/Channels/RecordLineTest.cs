using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Channels.Testing;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>POST /api/hotline/channels/{id}/line-tests: the channel's desk, or a central desk, writes down what came of trying the line.</summary>
internal static class RecordLineTest
{
    public static void Map(RouteGroupBuilder channel) =>
        channel.MapPost("/line-tests", HandleAsync).WithIdempotency().WithName(nameof(RecordLineTest));

    internal static async Task<Results<Created<LineTestView>, NotFound>> HandleAsync(
        ChannelKey id,
        Valid<Request> request,
        HotlineDbContext db,
        ChannelStep step,
        CancellationToken cancellationToken
    )
    {
        var sent = request.Value;
        var day = VietnamTime.DateOf(sent.TestedAt);
        LineTest? recorded = null;
        var channel = await step.TakeAsync(
            id,
            version: null,
            ChannelAccess.MayTest,
            "channel.tested",
            (tested, by, at, _) =>
            {
                recorded = LineTest.Of(tested, new(sent.TestedAt, sent.Result, sent.ContactPoint, sent.Note), day, by, at);
                db.Add(recorded);
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return channel is null || recorded is null
            ? TypedResults.NotFound()
            : TypedResults.Created(
                $"/api/hotline/channels/{channel.Id}/line-tests",
                LineTestView.Of(recorded, channel.NearestTo(day).Terms)
            );
    }

    public sealed record Request(
        DateTimeOffset TestedAt,
        [Required, CodeOf(typeof(LineTestResults))] string Result,
        [MaxLength(40)] string? ContactPoint = null,
        [MaxLength(500)] string? Note = null
    );
}
