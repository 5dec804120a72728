using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Domain.Meetings;
using Cooperation.Agreements.Domain.Negotiations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Negotiations;

/// <summary>GET /api/agreements/negotiations/{code}: a track by articles and sides, with the mandate, the rounds, what reviews propose to amend, and the days to the signature.</summary>
internal static class GetNegotiation
{
    private const int MostPositions = 200;
    private const int MostMeetings = 20;

    public static void Map(RouteGroupBuilder negotiation) => negotiation.MapGet("/", HandleAsync).WithName(nameof(GetNegotiation));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        string code,
        AgreementsDbContext db,
        CurrentUser user,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var seen = await db.NegotiationsSeenBy(user)
            .AsNoTracking()
            .AsSplitQuery()
            .SingleOrDefaultAsync(n => n.Instrument == code, cancellationToken);
        if (seen is null)
        {
            return TypedResults.NotFound();
        }

        var instrument = await db.Instruments.AsNoTracking().AsSplitQuery().SingleAsync(i => i.Id == seen.InstrumentId, cancellationToken);
        var meetings = await db
            .Meetings.AsNoTracking()
            .Where(m => m.Instrument == code && m.Series == KnownMeeting.Negotiation)
            .OrderByDescending(m => m.FirstDay)
            .Take(MostMeetings)
            .ToListAsync(cancellationToken);
        // What reviews of the amended instrument propose comes to this table.
        var proposals = instrument.Amends is not { } amended
            ? []
            : await db
                .Reviews.Where(review => review.Instrument == amended && review.Status == ReviewStatus.Concluded)
                .OrderBy(review => review.DueOn)
                .SelectMany(
                    review => review.Proposals,
                    (review, proposal) =>
                        new Proposed(review.Id.Value, review.Kind, review.ToYear, proposal.Number, proposal.Article, proposal.Text)
                )
                .ToListAsync(cancellationToken);
        response.SetEtag(seen.Version);
        return TypedResults.Ok(
            Response.Of(seen, instrument, meetings, proposals, user.Agency == seen.LeadAgency && Negotiation.IsOpen(instrument.Status))
        );
    }

    internal sealed record Response
    {
        public required string Code { get; init; }

        public required string Partner { get; init; }

        public required string LeadAgency { get; init; }

        public required string Title { get; init; }

        public required string? TitleEnglish { get; init; }

        public required string Status { get; init; }

        public required string? Amends { get; init; }

        public required string? MandateNumber { get; init; }

        public required string? MandateLimits { get; init; }

        public required IReadOnlyList<OnTheTable> Articles { get; init; }

        /// <summary>What each side held, the newest first.</summary>
        public required IReadOnlyList<Held> Positions { get; init; }

        public required IReadOnlyList<Round> Rounds { get; init; }

        /// <summary>Negotiation meetings of the instrument that are no round yet.</summary>
        public required IReadOnlyList<Meeting> Meetings { get; init; }

        /// <summary>What reviews of the amended instrument propose.</summary>
        public required IReadOnlyList<Proposed> Proposals { get; init; }

        public required IReadOnlyList<Milestone> Calendar { get; init; }

        public required IReadOnlyList<string> Steps { get; init; }

        public required IReadOnlyList<TimelineView> Timeline { get; init; }

        public required long Version { get; init; }

        internal static Response Of(
            Negotiation n,
            Instrument i,
            IReadOnlyList<KnownMeeting> meetings,
            IReadOnlyList<Proposed> proposals,
            bool keeps
        ) =>
            new()
            {
                Code = n.Instrument,
                Partner = n.Partner,
                LeadAgency = n.LeadAgency,
                Title = i.Title,
                TitleEnglish = i.TitleEnglish,
                Status = i.Status,
                Amends = i.Amends,
                MandateNumber = i.MandateNumber,
                MandateLimits = i.MandateLimits,
                Articles = [.. n.Articles.OrderBy(article => TextChain.PlaceOf(article.Number)).Select(OnTheTable.Of)],
                Positions = [.. n.Positions.OrderByDescending(position => position.Number).Take(MostPositions).Select(Held.Of)],
                Rounds = [.. n.Rounds.OrderBy(round => round.Number).Select(r => new Round(r.Number, r.On, r.Meeting, r.Note))],
                Meetings =
                [
                    .. meetings
                        .Where(meeting => !n.Rounds.Any(round => round.Meeting == meeting.Reference))
                        .Select(meeting => new Meeting(meeting.Reference, meeting.Number, meeting.FirstDay, meeting.Held)),
                ],
                Proposals = proposals,
                Calendar = n.Calendar,
                Steps = keeps ? NegotiationSteps.All : [],
                Timeline = TimelineView.Of(n.Timeline),
                Version = n.Version,
            };
    }

    /// <summary>An article on the table.</summary>
    internal sealed record OnTheTable(
        string Number,
        string? Heading,
        string State,
        string? Ours,
        string? Theirs,
        string? Text,
        string? Rule,
        string? Limit,
        bool BeyondMandate
    )
    {
        public static OnTheTable Of(NegotiatedArticle a) =>
            new(a.Number, a.Heading, a.State, a.Ours, a.Theirs, a.Text, a.Rule, a.Limit, a.IsBeyondMandate);
    }

    /// <summary>What a side held of an article at one time.</summary>
    internal sealed record Held(
        int Number,
        string Article,
        string Side,
        string Text,
        int? Round,
        bool BeyondMandate,
        DateTimeOffset At,
        string By
    )
    {
        public static Held Of(Position p) => new(p.Number, p.Article, p.Side, p.Text, p.Round, p.IsBeyondMandate, p.At, p.By);
    }

    /// <summary>A round.</summary>
    internal sealed record Round(int Number, DateOnly On, string? Meeting, string? Note);

    /// <summary>A meeting that may be a round.</summary>
    internal sealed record Meeting(string Reference, int? Number, DateOnly? On, bool Held);

    /// <summary>What a review proposes to amend.</summary>
    internal sealed record Proposed(Guid Review, string Kind, int Year, int Number, string? Article, string Text);
}
