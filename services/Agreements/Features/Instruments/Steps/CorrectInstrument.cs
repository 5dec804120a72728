using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Instruments.Steps;

/// <summary>POST /api/agreements/instruments/{code}/corrections: the lead agency corrects what was written down, with the reason; a title that was signed stays. The agency that notifies keeps what its notice says.</summary>
internal static class CorrectInstrument
{
    public static void Map(RouteGroupBuilder instrument) =>
        instrument.MapPost($"/{InstrumentSteps.Corrections}", HandleAsync).WithIdempotency().WithName(nameof(CorrectInstrument));

    internal static Task<Results<Ok<InstrumentState>, NotFound>> HandleAsync(
        string code,
        IfMatch version,
        Valid<Request> body,
        InstrumentStep steps,
        AgreementsDbContext db,
        ReferenceAtHand<AgreementsDbContext, ReferenceLists> reference,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        steps.TakeBesideAsync(
            code,
            version,
            InstrumentSteps.Corrections,
            beside: null,
            async (instrument, amended, by, at, token) =>
            {
                var (lists, entry) = (await reference.GetAsync(db, token), body.Value.ToEntry(amended));
                if (user.Agency != instrument.LeadAgency && !entry.IsOfNotice)
                {
                    var source = LawOfInstruments.Of(instrument.Kind, CivilTime.DateOf(at));
                    throw new DomainException(InstrumentErrors.NoticeOnly(lists.AgencyOf(instrument.LeadAgency, at), source));
                }

                var codes = lists.CodesOn(CivilTime.DateOf(at));
                DomainError[] refusals = [.. InstrumentRules.RefusalsOf(body.Value.TakingPart ?? [], codes)];
                if (refusals.Length > 0)
                {
                    throw new DomainException(refusals);
                }

                instrument.Correct(entry, by, at);
            },
            cancellationToken
        );

    public sealed record Request
    {
        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }

        /// <summary>The title, while nobody has signed it.</summary>
        [MaxLength(500)]
        public string? Title { get; init; }

        [MaxLength(500)]
        public string? TitleEnglish { get; init; }

        [MaxLength(500)]
        public string? TitlePartner { get; init; }

        public DateOnly? SignedOn { get; init; }

        [MaxLength(200)]
        public string? Place { get; init; }

        public DateOnly? InForceOn { get; init; }

        [CodeOf(typeof(ForceGrounds))]
        public string? Ground { get; init; }

        [MaxLength(50)]
        public string? NoticeNumber { get; init; }

        public DateOnly? NoticeOn { get; init; }

        public DateOnly? ExpiresOn { get; init; }

        [CodeOf(typeof(Renewals))]
        public string? Renewal { get; init; }

        [Range(1, 50)]
        public int? RenewalYears { get; init; }

        /// <summary>The agencies that take part from today on; the lead agency is none of them.</summary>
        [MaxLength(40)]
        public IReadOnlyList<string>? TakingPart { get; init; }

        /// <summary>Who leads it on the partner's side.</summary>
        [MaxLength(300)]
        public string? PartnerLead { get; init; }

        /// <summary>The articles as signed.</summary>
        [MaxLength(ArticleRequest.Most)]
        public IReadOnlyList<ArticleRequest>? Articles { get; init; }

        /// <summary>Whether it was held against its official text.</summary>
        public bool? Verified { get; init; }

        internal CorrectionEntry ToEntry(Instrument? amended) =>
            new()
            {
                Amended = amended,
                Reason = Reason,
                Title = Title,
                TitleEnglish = TitleEnglish,
                TitlePartner = TitlePartner,
                SignedOn = SignedOn,
                Place = Place,
                InForceOn = InForceOn,
                Ground = Ground,
                NoticeNumber = NoticeNumber,
                NoticeOn = NoticeOn,
                Term = (ExpiresOn, Renewal, RenewalYears) is (null, null, null) ? null : new(ExpiresOn, Renewal, RenewalYears),
                TakingPart = TakingPart,
                PartnerLead = PartnerLead,
                Articles = Articles is null ? null : [.. Articles.Select(article => article.ToChange())],
                Verified = Verified,
            };
    }
}
