using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>POST /api/hotline/channels: the supervisor of a desk or a central desk writes down a new line, from a day on.</summary>
internal static class OpenChannel
{
    public static void Map(RouteGroupBuilder channels) =>
        channels.MapPost("/", HandleAsync).RequireForces(ChannelAccess.Keepers).WithIdempotency().WithName(nameof(OpenChannel));

    internal static async Task<Created<ChannelKept>> HandleAsync(
        Valid<Request> request,
        HotlineDbContext db,
        NewRecord<HotlineDbContext, Channel> channels,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var sent = request.Value;
        var terms = sent.ToTerms();
        if (!user.MayKeep(terms))
        {
            throw new DomainException(ChannelErrors.NotYours());
        }

        ChannelRules.Check(sent.Partner, terms, await db.RulesOfAsync(sent.From, sent.Partner, cancellationToken));
        var channel = await channels.KeepAsync(
            "channel.opened",
            _ =>
                Task.FromResult(
                    Channel.Open(sent.Code, sent.Partner, sent.From, terms, new(user.AsOfficer(), sent.Note), clock.GetUtcNow())
                ),
            cancellationToken
        );
        return TypedResults.Created($"/api/hotline/channels/{channel.Id}", ChannelKept.Of(channel, sent.From));
    }

    public sealed record Request
    {
        [Required, MaxLength(24), RegularExpression("^[A-Z]{2}(-[A-Z0-9]+)+$")]
        public required string Code { get; init; }

        [Required, MaxLength(2)]
        public required string Partner { get; init; }

        public required DateOnly From { get; init; }

        [Required, MaxLength(500)]
        public required string Note { get; init; }

        [Required, CodeOf(typeof(ChannelLevels))]
        public required string Level { get; init; }

        [Required, CodeOf(typeof(Areas))]
        public required string Area { get; init; }

        [Required, MaxLength(24)]
        public required string Desk { get; init; }

        [Required, MaxLength(200)]
        public required string TheirUnit { get; init; }

        [MaxLength(200)]
        public string? TheirUnitEn { get; init; }

        [Required, MinLength(1), MaxLength(10)]
        public required IReadOnlyList<string> Numbers { get; init; }

        [Required, MinLength(1), MaxLength(10)]
        public required IReadOnlyList<string> Languages { get; init; }

        [Required, MaxLength(200)]
        public required string OurHours { get; init; }

        [Required, MaxLength(200)]
        public required string TheirHours { get; init; }

        [Required, MaxLength(64)]
        public required string TheirZone { get; init; }

        [Required, CodeOf(typeof(Mediums))]
        public required string Medium { get; init; }

        public bool? Unverified { get; init; }

        [MaxLength(20)]
        public IReadOnlyList<Sent.Point> ContactPoints { get; init; } = [];

        internal ChannelTerms ToTerms()
        {
            var (ours, theirs) = SentHours.Read(OurHours, TheirHours);
            return new()
            {
                Level = Level,
                Area = Area,
                Desk = Desk,
                TheirUnit = TheirUnit,
                TheirUnitEn = TheirUnitEn ?? TheirUnit,
                Numbers = Numbers,
                Languages = Languages,
                OurHours = ours!,
                TheirHours = theirs!,
                TheirZone = TheirZone,
                Medium = Medium,
                Unverified = Unverified ?? false,
                ContactPoints = Sent.Point.All(ContactPoints, Code, []),
            };
        }
    }
}
