using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Reviews;
using Cooperation.Agreements.Features.Activities;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Reviews.Steps;

/// <summary>POST /api/agreements/reviews/{id}/conclusions: what it concluded, what it proposes to amend, and the plan that follows as draft activities; without a plan it is kept, and that is named as missing.</summary>
internal static class ConcludeReview
{
    private const int MostRows = 200;
    private const int MostProposals = 100;

    public static void Map(RouteGroupBuilder review) =>
        review.MapPost($"/{ReviewSteps.Conclusions}", HandleAsync).WithIdempotency().WithName(nameof(ConcludeReview));

    internal static Task<Results<Ok<ReviewState>, NotFound>> HandleAsync(
        Guid id,
        IfMatch version,
        ValidRows<Request> body,
        ReviewStep steps,
        NewActivities activities,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            id,
            version,
            ReviewSteps.Conclusions,
            async (review, instrument, by, at, token) =>
            {
                var (asked, refusals) = (body.Value, new List<DomainError>());
                try
                {
                    review.Conclude(asked.ToEntry(), by, at);
                }
                catch (DomainException refused) when (!refused.Errors.Any(error => error.Field is null))
                {
                    // Said together with what is wrong in the rows.
                    refusals.AddRange(refused.Errors);
                }

                var year = asked.FollowUpYear ?? review.FollowUpYear;
                var made = await activities.JudgeAsync(
                    EnteredRows.Of(body, asked.Activities),
                    year,
                    new(
                        row => Activity.Enter(row.ToEntry(year, instrument.LeadAgency, isDraft: true), instrument, by, at),
                        due => Activity.RefusalsOf(year, due, instrument, at)
                    ),
                    refusals,
                    at,
                    token
                );
                await activities.NumberAsync(instrument.Partner, review.FollowUpYear, made, token);
            },
            cancellationToken
        );

    public sealed record Request : IHasRows
    {
        static string IHasRows.Field => "activities";

        /// <summary>The day; today where nothing is said.</summary>
        public DateOnly? On { get; init; }

        [Required, MaxLength(8000), MultiLine]
        public required string Conclusions { get; init; }

        /// <summary>The year whose activities follow from it; the next one where nothing is said.</summary>
        [Range(2000, 2100)]
        public int? FollowUpYear { get; init; }

        /// <summary>The plan that follows: drafts until it is adopted. It may be entered later too.</summary>
        [MaxLength(MostRows)]
        public IReadOnlyList<ActivityRequest> Activities { get; init; } = [];

        /// <summary>What it proposes to amend.</summary>
        [MaxLength(MostProposals)]
        public IReadOnlyList<ProposalRequest> Proposals { get; init; } = [];

        internal ConclusionEntry ToEntry() =>
            new(
                On,
                Conclusions,
                FollowUpYear,
                [.. Proposals.Select(proposal => new AmendmentProposalEntry(proposal.Article, proposal.Text))]
            );
    }

    /// <summary>Something that it proposes to amend.</summary>
    internal sealed record ProposalRequest
    {
        /// <summary>The article; nothing where it is a new one.</summary>
        [MaxLength(8), RegularExpression("^[0-9]{1,4}[a-zđ]{0,2}$")]
        public string? Article { get; init; }

        [Required, MaxLength(2000), MultiLine]
        public required string Text { get; init; }
    }
}
