using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.References;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Meetings;

/// <summary>POST /api/meetings/meetings: a planner announces a meeting, a border post or police desk a briefing of its own; it gets its number, and that desk keeps it.</summary>
internal static class AnnounceMeeting
{
    public static void Map(RouteGroupBuilder meetings) =>
        meetings
            .MapPost("/", HandleAsync)
            .RequireAuthorization(MeetingAccess.PlannersAndDesks)
            .WithIdempotency()
            .WithName(nameof(AnnounceMeeting));

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
        var codes = (await reference.GetAsync(db, cancellationToken)).CodesOn(today);
        if (Refusal(entry, user, codes) is { } refusal)
        {
            throw new DomainException(refusal);
        }

        var model = await ModelAsync(db, body.Value.Like, entry, user, cancellationToken);
        MeetingRules.Check(entry, codes, await db.FactsOfAsync(entry, cancellationToken));
        var announced = await meetings.KeepAsync(
            "meeting.announced",
            async token =>
            {
                var number = await db.NextReferenceAsync(Meeting.SeriesOf(entry), today.Year, token);
                return Meeting.Announce(entry, number, model, user.AsOfficer(), at);
            },
            cancellationToken
        );
        return TypedResults.Created($"/api/meetings/meetings/{announced.Reference}", MeetingState.Of(announced));
    }

    // Frameworks and instruments are the planners'; who holds the lines of a desk meets the other side there, of those partners that he serves.
    private static DomainError? Refusal(MeetingEntry entry, CurrentUser user, CodesOfTheDay codes) =>
        entry.With is not { } partner ? (user.Is(Roles.Planner) ? null : MeetingErrors.PlannersOnly())
        : !user.HasBriefings() ? MeetingErrors.DesksOnly()
        : user.Partners.Count > 0 && !user.Partners.Contains(partner)
            ? MeetingErrors.PartnerOfOther(codes.NameOf(MeetingLists.Partner, partner))
        : null;

    // The meeting of the same series that it is made from: last year's, mostly.
    private static async Task<Meeting?> ModelAsync(
        MeetingsDbContext db,
        string? like,
        MeetingEntry entry,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        if (like is null)
        {
            return null;
        }

        var model = await db
            .Meetings.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(m => m.Reference == like, cancellationToken);
        return model is null ? throw new DomainException(MeetingErrors.ModelUnknown())
            : model.Owner == entry.OwnerFor(user.Desk) && model.Series == entry.Series ? model
            : throw new DomainException(MeetingErrors.ModelOfOther());
    }

    public sealed record Request
    {
        [MaxLength(12)]
        public string? Framework { get; init; }

        [MaxLength(24), RegularExpression("^[A-Z]{2}(-[A-Z0-9]+)+$")]
        public string? Instrument { get; init; }

        /// <summary>The partner with whose unit a desk meets at the border, in place of framework and instrument.</summary>
        [RegularExpression("^[A-Z]{2}$")]
        public string? Partner { get; init; }

        /// <summary>The unit of the other side that a desk meets.</summary>
        [MaxLength(300)]
        public string? Unit { get; init; }

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

        /// <summary>The languages it is held in.</summary>
        [MaxLength(7)]
        public IReadOnlyList<string> Languages { get; init; } = [];

        /// <summary>How many interpreters are needed.</summary>
        [Range(0, 20)]
        public int? Interpreters { get; init; }

        /// <summary>Whether it is seen only by those who sit at its table.</summary>
        public bool Closed { get; init; }

        /// <summary>Number of an earlier meeting of the series that it is made from: its agenda is taken over.</summary>
        [MaxLength(24)]
        public string? Like { get; init; }

        internal MeetingEntry ToEntry()
        {
            DomainError[] refusals = [.. LocalTimes.Refusal(From, "from"), .. LocalTimes.Refusal(To, "to")];
            return refusals.Length > 0
                ? throw new DomainException(refusals)
                : new()
                {
                    Framework = Framework,
                    Instrument = Instrument,
                    With = Partner,
                    CounterpartUnit = Unit,
                    Series = Series,
                    Number = Number,
                    Title = Title,
                    From = LocalTimes.Of(From)!.Value,
                    To = LocalTimes.Of(To)!.Value,
                    Zone = Zone,
                    Host = Host,
                    Place = Place,
                    Languages = Languages,
                    Interpreters = Interpreters ?? 0,
                    Closed = Closed,
                };
        }
    }
}
