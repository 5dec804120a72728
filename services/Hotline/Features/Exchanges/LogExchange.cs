using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Cooperation.Hotline.Features.Exchanges.Linking;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Hotline.Features.People;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges: an officer logs what came or went over a line; it gets its number, its desk and the time of its answer.</summary>
internal static class LogExchange
{
    public static void Map(RouteGroupBuilder exchanges) =>
        exchanges.MapPost("/", HandleAsync).RequireForces(ExchangeAccess.Workers).WithIdempotency().WithName(nameof(LogExchange));

    internal static async Task<Created<ExchangeState>> HandleAsync(
        Valid<Request> body,
        HotlineDbContext db,
        NewExchange log,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var entry = body.Value.ToEntry();
        var details = body.Value.Details();
        ProtectedDetails.Check(details, VietnamTime.DateOf(at), MentionErrors.Person);
        user.AsLine().Check(entry, isReply: body.Value.InReplyTo is not null);
        var rules = await db.RulesOfAsync(VietnamTime.DateOf(entry.ReceivedOrSentAt ?? at), entry.Partner, cancellationToken);
        entry = entry.Graded(rules.Grades);
        var intake = Intake.Check(entry, details.Count, rules, user.AsOfficer(), at);
        var exchange = await log.KeepAsync(intake, body.Value, details, cancellationToken);
        response.SetEtag(exchange.Version);
        return TypedResults.Created($"/api/hotline/exchanges/{exchange.Id}", ExchangeState.Of(exchange));
    }

    public sealed record Request
    {
        [Required, MaxLength(2)]
        public required string Partner { get; init; }

        [MaxLength(24)]
        public string? Channel { get; init; }

        [Required, CodeOf(typeof(Directions))]
        public required string Direction { get; init; }

        [Required, CodeOf(typeof(Mediums))]
        public required string Medium { get; init; }

        [RequiredWhen("direction", Directions.Incoming)]
        public DateTimeOffset? ReceivedAt { get; init; }

        [RequiredWhen("direction", Directions.Outgoing, Unless = "draft")]
        public DateTimeOffset? SentAt { get; init; }

        /// <summary>Outgoing only: written down before it leaves.</summary>
        public bool? Draft { get; init; }

        /// <summary>The exchange that this one replies to.</summary>
        public Guid? InReplyTo { get; init; }

        /// <summary>What the reply is; a final answer without it.</summary>
        [CodeOf(typeof(ReplyKinds))]
        public string? ReplyKind { get; init; }

        public DateTimeOffset? OccurredAt { get; init; }

        [MaxLength(1000), MultiLine]
        public string? LateReason { get; init; }

        [Required, CodeOf(typeof(Urgencies))]
        public required string Urgency { get; init; }

        [Required, CodeOf(typeof(Areas))]
        public required string Area { get; init; }

        [MaxLength(2)]
        public string? Province { get; init; }

        [MaxLength(200)]
        public string? Place { get; init; }

        [Required, CodeOf(typeof(ExchangeKinds))]
        public required string Kind { get; init; }

        [CodeOf(typeof(SourceReliabilities)), RequiredWhen("sourceReliability4x4", null)]
        public string? SourceReliability { get; init; }

        [CodeOf(typeof(InformationCredibilities)), RequiredWhen("informationCredibility4x4", null)]
        public string? InformationCredibility { get; init; }

        /// <summary>The partner's own grade, where he uses the 4×4 scale; it stands for the 6×6 one where that is left out.</summary>
        [CodeOf(typeof(SourceReliabilities4x4))]
        public string? SourceReliability4x4 { get; init; }

        [CodeOf(typeof(InformationCredibilities4x4))]
        public string? InformationCredibility4x4 { get; init; }

        [Required, MaxLength(24)]
        public required string Handling { get; init; }

        [CodeOf(typeof(UseConditions))]
        public string? UseCondition { get; init; }

        /// <summary>The restriction in words, which H3 asks for.</summary>
        [MaxLength(500), RequiredWhen("useCondition", UseConditions.Other)]
        public string? UseRestriction { get; init; }

        [CodeOf(typeof(SecrecyLevels))]
        public string? Secrecy { get; init; }

        [MaxLength(200)]
        public string? PaperLocation { get; init; }

        [Required, MaxLength(8)]
        public required string Language { get; init; }

        [MaxLength(100)]
        public string? OfficialNumber { get; init; }

        [MaxLength(200)]
        public string? CounterpartContact { get; init; }

        [MaxLength(300), RequiredWhen("secrecy", null)]
        public string? Subject { get; init; }

        [MaxLength(10_000), MultiLine, RequiredWhen("secrecy", null)]
        public string? Summary { get; init; }

        [MaxLength(10_000), MultiLine]
        public string? Translation { get; init; }

        [MaxLength(50)]
        public IReadOnlyList<PersonRequest> People { get; init; } = [];

        /// <summary>Exchanges to which it is linked at once.</summary>
        [MaxLength(10)]
        public IReadOnlyList<LinkRequest> Links { get; init; } = [];

        internal ExchangeEntry ToEntry() =>
            new()
            {
                Partner = Partner,
                Channel = Channel,
                Direction = Direction,
                Medium = Medium,
                ReceivedAt = ReceivedAt,
                SentAt = SentAt,
                OccurredAt = OccurredAt,
                LateReason = LateReason,
                Draft = Draft ?? false,
                ReplyKind = InReplyTo is null ? null : ReplyKind ?? ReplyKinds.Final,
                Urgency = Urgency,
                Area = Area,
                Province = Province,
                Place = Place,
                Kind = Kind,
                SourceReliability = SourceReliability ?? "",
                InformationCredibility = InformationCredibility ?? "",
                SourceReliability4x4 = SourceReliability4x4,
                InformationCredibility4x4 = InformationCredibility4x4,
                Handling = Handling,
                UseCondition = UseCondition,
                UseRestriction = UseRestriction,
                Secrecy = Secrecy,
                PaperLocation = PaperLocation,
                Language = Language,
                OfficialNumber = OfficialNumber,
                CounterpartContact = CounterpartContact,
                Subject = Subject,
                Summary = Summary,
                Translation = Translation,
            };

        internal IReadOnlyList<ProtectedDetails> Details() => [.. People.Select(person => person.ToDetails())];

        internal IReadOnlyList<IReadOnlyList<string>> RolesOfPeople() => [.. People.Select(person => person.Roles)];
    }
}
