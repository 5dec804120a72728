using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.References;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.Meetings;

/// <summary>POST /api/meetings/meetings: a planner announces a meeting; it gets its number, and his desk keeps it.</summary>
internal static class AnnounceMeeting
{
    private const string LocalTime = "yyyy-MM-dd'T'HH:mm";

    public static void Map(RouteGroupBuilder meetings) =>
        meetings.MapPost("/", HandleAsync).RequireAuthorization(MeetingAccess.Planners).WithIdempotency().WithName(nameof(AnnounceMeeting));

    internal static async Task<Created<MeetingState>> HandleAsync(
        Valid<Request> body,
        MeetingsDbContext db,
        ReferenceAtHand<MeetingsDbContext, ReferenceLists> reference,
        NewRecord<MeetingsDbContext, Meeting> meetings,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var entry = body.Value.ToEntry();
        var today = CivilTime.DateOf(at);
        MeetingRules.Check(entry, (await reference.GetAsync(db, cancellationToken)).CodesOn(today));
        var announced = await meetings.KeepAsync(
            "meeting.announced",
            async token =>
            {
                var number = await db.NextReferenceAsync(Meeting.SeriesOf(entry), today.Year, token);
                return Meeting.Announce(entry, number, user.AsOfficer(), at);
            },
            cancellationToken
        );
        return TypedResults.Created($"/api/meetings/meetings/{announced.Reference}", MeetingState.Of(announced));
    }

    public sealed record Request
    {
        [MaxLength(12)]
        public string? Framework { get; init; }

        [MaxLength(24), RegularExpression("^[A-Z]{2}(-[A-Z0-9]+)+$")]
        public string? Instrument { get; init; }

        [Required, MaxLength(24)]
        public required string Series { get; init; }

        [Range(1, 9999)]
        public int? Number { get; init; }

        [MaxLength(300)]
        public string? Title { get; init; }

        /// <summary>When it begins by the clock where it takes place: <c>2018-12-02T09:00</c>.</summary>
        [Required, MaxLength(16)]
        public required string From { get; init; }

        /// <summary>When it ends by that clock.</summary>
        [Required, MaxLength(16)]
        public required string To { get; init; }

        /// <summary>The zone of that clock: its name in the IANA data base.</summary>
        [Required, MaxLength(64)]
        public required string Zone { get; init; }

        /// <summary>The host country.</summary>
        [RegularExpression("^[A-Z]{2}$")]
        public string? Host { get; init; }

        [MaxLength(200)]
        public string? Place { get; init; }

        internal MeetingEntry ToEntry()
        {
            DomainError[] refusals = [.. Refusal(From, "from"), .. Refusal(To, "to")];
            return refusals.Length > 0
                ? throw new DomainException(refusals)
                : new()
                {
                    Framework = Framework,
                    Instrument = Instrument,
                    Series = Series,
                    Number = Number,
                    Title = Title,
                    From = TimeOf(From)!.Value,
                    To = TimeOf(To)!.Value,
                    Zone = Zone,
                    Host = Host,
                    Place = Place,
                };
        }

        private static IEnumerable<DomainError> Refusal(string text, string field) =>
            TimeOf(text) is null ? [MeetingErrors.NotLocalTime(field)] : [];

        private static DateTime? TimeOf(string text) =>
            DateTime.TryParseExact(text, LocalTime, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            && time.Year is >= 2000 and < 2100
                ? time
                : null;
    }
}
