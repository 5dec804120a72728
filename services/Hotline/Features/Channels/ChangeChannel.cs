using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>POST /api/hotline/channels/{id}/changes: whoever keeps a channel says what is otherwise from which day on; what is left out stays as it is.</summary>
internal static class ChangeChannel
{
    public static void Map(RouteGroupBuilder channel) =>
        channel.MapPost("/changes", HandleAsync).WithIdempotency().WithName(nameof(ChangeChannel));

    internal static async Task<Results<Ok<ChannelKept>, NotFound>> HandleAsync(
        ChannelKey id,
        IfMatch version,
        Valid<Request> request,
        HotlineDbContext db,
        ChannelStep step,
        CancellationToken cancellationToken
    )
    {
        var sent = request.Value;
        var kept = await step.TakeAsync(
            id,
            version,
            ChannelAccess.MayKeep,
            "channel.changed",
            async (channel, by, at, token) =>
            {
                var terms = sent.On(channel.NearestTo(sent.From).Terms, channel);
                ChannelRules.Check(channel.Partner, terms, await db.RulesOfAsync(sent.From, channel.Partner, token));
                channel.Change(sent.From, terms, new(by, sent.Note), at);
            },
            cancellationToken
        );
        return kept is null ? TypedResults.NotFound() : TypedResults.Ok(ChannelKept.Of(kept, sent.From));
    }

    public sealed record Request
    {
        public required DateOnly From { get; init; }

        [Required, MaxLength(500)]
        public required string Note { get; init; }

        [CodeOf(typeof(ChannelLevels))]
        public string? Level { get; init; }

        [CodeOf(typeof(Areas))]
        public string? Area { get; init; }

        [MaxLength(24)]
        public string? Desk { get; init; }

        [MaxLength(200)]
        public string? TheirUnit { get; init; }

        [MaxLength(200)]
        public string? TheirUnitEn { get; init; }

        [MinLength(1), MaxLength(10)]
        public IReadOnlyList<string>? Numbers { get; init; }

        [MinLength(1), MaxLength(10)]
        public IReadOnlyList<string>? Languages { get; init; }

        [MaxLength(200)]
        public string? OurHours { get; init; }

        [MaxLength(200)]
        public string? TheirHours { get; init; }

        [MaxLength(64)]
        public string? TheirZone { get; init; }

        [CodeOf(typeof(Mediums))]
        public string? Medium { get; init; }

        public bool? Unverified { get; init; }

        [MaxLength(20)]
        public IReadOnlyList<Sent.Point>? ContactPoints { get; init; }

        internal ChannelTerms On(ChannelTerms before, Channel channel)
        {
            var (ours, theirs) = SentHours.Read(OurHours, TheirHours);
            return before with
            {
                Level = Level ?? before.Level,
                Area = Area ?? before.Area,
                Desk = Desk ?? before.Desk,
                TheirUnit = TheirUnit ?? before.TheirUnit,
                TheirUnitEn = TheirUnitEn ?? TheirUnit ?? before.TheirUnitEn,
                Numbers = Numbers ?? before.Numbers,
                Languages = Languages ?? before.Languages,
                OurHours = ours ?? before.OurHours,
                TheirHours = theirs ?? before.TheirHours,
                TheirZone = TheirZone ?? before.TheirZone,
                Medium = Medium ?? before.Medium,
                Unverified = Unverified ?? before.Unverified,
                ContactPoints = ContactPoints is null
                    ? before.ContactPoints
                    : Sent.Point.All(ContactPoints, channel.Code, channel.ContactPointCodes),
            };
        }
    }
}
