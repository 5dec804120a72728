using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Features.Documents;
using Cooperation.Agreements.Features.Instruments.Views;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Instruments;

/// <summary>GET /api/agreements/instruments/{code}?asOf=: one instrument with its state and articles as of a day, its chain of amendments and what happened to it.</summary>
internal static class GetInstrument
{
    public static void Map(RouteGroupBuilder instrument) => instrument.MapGet("/", HandleAsync).WithName(nameof(GetInstrument));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        string code,
        ValidQuery<Query> query,
        AgreementsDbContext db,
        DocumentsShown documents,
        PlanRemarks remarks,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var seen = await db
            .Instruments.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(i => i.Code == code, cancellationToken);
        if (seen is null)
        {
            return TypedResults.NotFound();
        }

        var (today, first) = (CivilTime.DateOf(clock.GetUtcNow()), seen.Amends ?? seen.Code);
        var others = await db
            .Instruments.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .Where(i => i.Code != code && (i.Code == first || i.Amends == first))
            .ToListAsync(cancellationToken);
        var procedures = await db.Procedures.AsNoTracking().OrderBy(rule => EF.Property<int>(rule, "Id")).ToListAsync(cancellationToken);
        var steps = InstrumentLife.OpenAt(seen).Where(step => user.MayTake(seen, step, procedures, today)).ToArray();
        var kept = await documents.OfAsync(seen, steps.Contains(InstrumentSteps.Documents), cancellationToken);
        response.SetEtag(seen.Version);
        return TypedResults.Ok(
            Response.Of(seen, [seen, .. others], procedures, user, query.Value.AsOf ?? today, today) with
            {
                Steps = steps,
                Documents = kept,
                Remark = RemarkView.Of(remarks.Of(seen.Code)),
            }
        );
    }

    public sealed record Query
    {
        /// <summary>The day as of which status and articles are told; today where none is named.</summary>
        public DateOnly? AsOf { get; init; }
    }

    /// <summary>An instrument.</summary>
    internal sealed record Response
    {
        public required string Code { get; init; }

        public required string Partner { get; init; }

        public required string Kind { get; init; }

        public required string Title { get; init; }

        public required string? TitleEnglish { get; init; }

        public required string? TitlePartner { get; init; }

        /// <summary>The day as of which status, text and articles are told.</summary>
        public required DateOnly AsOf { get; init; }

        /// <summary>How it stood on that day; null before anything is known of it.</summary>
        public required string? Status { get; init; }

        /// <summary>How it stands now.</summary>
        public required string StatusNow { get; init; }

        public required DateOnly StatusSince { get; init; }

        public required string LeadAgency { get; init; }

        public required IReadOnlyList<TakingPartView> TakingPart { get; init; }

        public required string? PartnerLead { get; init; }

        public required DateOnly? SignedOn { get; init; }

        public required string? SignedAt { get; init; }

        public required string? SignedByUs { get; init; }

        public required string? SignedByThem { get; init; }

        public required DateOnly? RatifiedOn { get; init; }

        public required DateOnly? InForceOn { get; init; }

        public required ForceView? Force { get; init; }

        public required TermView? Term { get; init; }

        public required DateOnly? EndedOn { get; init; }

        public required MandateView? Mandate { get; init; }

        public required string? Amends { get; init; }

        public required IReadOnlyList<string> AmendedBy { get; init; }

        /// <summary>Whether the caller may plan an amendment of it.</summary>
        public required bool Amendable { get; init; }

        public required IReadOnlyList<ArticleView> Articles { get; init; }

        /// <summary>The articles as they were signed, whatever amended them since; what corrections begin with.</summary>
        public required IReadOnlyList<ArticleView> AsSigned { get; init; }

        public required IReadOnlyList<ChainLink> Chain { get; init; }

        public required IReadOnlyList<StandingView> Life { get; init; }

        public required IReadOnlyList<ProcedureView> Procedure { get; init; }

        /// <summary>The steps that the caller can take now.</summary>
        public required IReadOnlyList<string> Steps { get; init; }

        /// <summary>The documents of it that are for the caller.</summary>
        public required IReadOnlyList<DocumentView> Documents { get; init; }

        /// <summary>What the plan's data say beside.</summary>
        public required RemarkView Remark { get; init; }

        public required bool Unverified { get; init; }

        public required IReadOnlyList<string> Sources { get; init; }

        public required IReadOnlyList<TimelineView> Timeline { get; init; }

        public required long Version { get; init; }

        internal static Response Of(
            Instrument i,
            IReadOnlyList<Instrument> chain,
            IReadOnlyList<ProcedureRule> procedures,
            CurrentUser user,
            DateOnly day,
            DateOnly today
        ) =>
            new()
            {
                Code = i.Code,
                Partner = i.Partner,
                Kind = i.Kind,
                Title = i.Title,
                TitleEnglish = i.TitleEnglish,
                TitlePartner = i.TitlePartner,
                AsOf = day,
                Status = i.StatusOn(day),
                StatusNow = i.Status,
                StatusSince = i.StatusSince,
                LeadAgency = i.LeadAgency,
                TakingPart = [.. i.TakingPart.OrderBy(part => part.Agency, StringComparer.Ordinal).Select(TakingPartView.Of)],
                PartnerLead = i.PartnerLead,
                SignedOn = i.SignedOn,
                SignedAt = i.SignedAt,
                SignedByUs = i.SignedByUs,
                SignedByThem = i.SignedByThem,
                RatifiedOn = i.RatifiedOn,
                InForceOn = i.InForceOn,
                Force = i.ForceGround is { } ground ? new(ground, i.NoticeNumber, i.NoticeOn, i.IsNoticeMissing) : null,
                Term = TermView.Of(i, today),
                EndedOn = i.EndedOn,
                Mandate =
                    i is { MandateNumber: null, MandateLimits: null } || !user.SeesMandate(i)
                        ? null
                        : new(i.MandateNumber, i.MandateLimits),
                Amends = i.Amends,
                AmendedBy = i.AmendedBy,
                Amendable = i.IsStanding && user.Leads(i),
                Articles = [.. TextChain.On(i.Text, day).Select(ArticleView.Of)],
                AsSigned = [.. TextChain.AsSigned(i.Text).Select(ArticleView.Of)],
                Chain = ChainLink.Of(chain.FirstOrDefault(link => link.Code == i.Amends) ?? i, chain),
                Life =
                [
                    .. i
                        .Standings.OrderBy(standing => standing.Number)
                        .Select(standing => new StandingView(standing.Status, standing.Since)),
                ],
                Procedure = ProcedureView.Of(i, procedures, today),
                Steps = [],
                Documents = [],
                Remark = RemarkView.Of(remarks: null),
                Unverified = i.Unverified,
                Sources = i.Sources,
                Timeline = TimelineView.Of(
                    i.Timeline.Where(entry => user.Leads(i) || !InstrumentHappenings.OfDocuments.Contains(entry.What))
                ),
                Version = i.Version,
            };
    }
}
