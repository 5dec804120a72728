using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Laws;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Persons.Steps;

namespace Cooperation.Repatriation.Features.Persons;

/// <summary>POST /api/repatriation/moves: the same step on several persons, each at the version seen and judged by itself; one that is refused keeps none of the others back.</summary>
internal static class MovePersons
{
    public static void Map(RouteGroupBuilder repatriation) =>
        repatriation
            .MapPost("/moves", HandleAsync)
            .RequireAuthorization(PersonAccess.MayList)
            .WithIdempotency()
            .WithTags("Persons")
            .WithName(nameof(MovePersons));

    internal static async Task<Response> HandleAsync(
        Valid<Request> body,
        PersonStep step,
        LegalBasesAtHand laws,
        CancellationToken cancellationToken
    )
    {
        var asked = body.Value;
        var persons = asked.Persons.DistinctBy(person => person.Id).Select(person => (person.Id, person.Version));
        var outcomes = await step.TakeEachAsync(persons, asked.ToMove(), cancellationToken);
        var bases = await laws.GetAsync(cancellationToken);
        return new([.. outcomes.Select(outcome => Result.Of(outcome, bases))]);
    }

    public sealed record Request : StepRequest
    {
        [Required, CodeOf(typeof(Movable))]
        public required string Step { get; init; }

        [Required, MinLength(1), MaxLength(200)]
        public required IReadOnlyList<Moved> Persons { get; init; }

        /// <summary>Of identity-request and identification.</summary>
        public bool? Complex { get; init; }

        /// <summary>Of identity-reply.</summary>
        [CodeOf(typeof(IdentityResults)), RequiredWhen("step", PersonSteps.IdentityReply)]
        public string? Result { get; init; }

        /// <summary>Of travel-paper.</summary>
        public DateOnly? ValidUntil { get; init; }

        /// <summary>Of travel-paper.</summary>
        [MaxLength(24)]
        public string? ReceivingDesk { get; init; }

        /// <summary>Of travel-paper and reception.</summary>
        [MaxLength(24)]
        public string? Gate { get; init; }

        /// <summary>Of reception and initial-support.</summary>
        public DateTimeOffset? CertificateAt { get; init; }

        /// <summary>Of referral.</summary>
        [MaxLength(2), RequiredWhen("step", PersonSteps.Referral)]
        public string? Province { get; init; }

        /// <summary>Of referral-answer.</summary>
        [RequiredWhen("step", PersonSteps.ReferralAnswer)]
        public bool? Accepted { get; init; }

        /// <summary>Of closure.</summary>
        [CodeOf(typeof(PersonOutcomes)), RequiredWhen("step", PersonSteps.Closure)]
        public string? Outcome { get; init; }

        /// <summary>Of support.</summary>
        [CodeOf(typeof(PersonSupports)), RequiredWhen("step", PersonSteps.Support)]
        public string? To { get; init; }

        private protected override PersonMove Move() =>
            Step switch
            {
                PersonSteps.IdentityRequest => new IdentityRequested(Complex ?? false),
                PersonSteps.IdentityReply => new IdentityReplied(Result == IdentityResults.Confirmed),
                PersonSteps.TravelPaper => new TravelPaperIssued(Number: null, ValidUntil, ReceivingDesk, Gate),
                PersonSteps.Reception => new PersonReceived(Gate, CertificateAt),
                PersonSteps.InitialSupport => new SupportBegun(CertificateAt),
                PersonSteps.Referral => new ReferralMade(Province!),
                PersonSteps.ReferralAnswer => new ReferralAnswered(Accepted ?? false),
                PersonSteps.Settlement => new PersonSettled(),
                PersonSteps.Closure => new PersonClosed(Outcome!),
                _ => new SupportMoved(To!),
            };
    }

    /// <summary>A person at the version seen.</summary>
    public sealed record Moved(Guid Id, long Version);

    /// <summary>Steps that several persons may take together: not the decision whether somebody is a victim, which is made of each alone.</summary>
    internal static class Movable
    {
        public static readonly IReadOnlyList<string> All =
        [
            PersonSteps.IdentityRequest,
            PersonSteps.IdentityReply,
            PersonSteps.TravelPaper,
            PersonSteps.Reception,
            PersonSteps.InitialSupport,
            PersonSteps.Referral,
            PersonSteps.ReferralAnswer,
            PersonSteps.Settlement,
            PersonSteps.Closure,
            PersonSteps.Support,
        ];
    }

    internal sealed record Response(IReadOnlyList<Result> Persons);

    /// <summary>What came of the step for one person.</summary>
    /// <param name="Id">The person.</param>
    /// <param name="Outcome">taken, refused, stale or notFound.</param>
    /// <param name="Version">The version afterwards; of a stale one the present version.</param>
    /// <param name="Errors">Why it was refused.</param>
    /// <param name="Changes">What was done since the version that was seen.</param>
    internal sealed record Result(Guid Id, string Outcome, long? Version, IReadOnlyList<Refusal> Errors, IReadOnlyList<ChangeSince> Changes)
    {
        public static Result Of(StepOutcome outcome, LegalBases laws) =>
            new(outcome.Key, WordOf(outcome), outcome.Version, [.. outcome.Errors.Select(laws.With).Select(Refusal.Of)], outcome.Changes);

        private static string WordOf(StepOutcome outcome) =>
            outcome switch
            {
                { IsTaken: true } => "taken",
                { Errors.Count: > 0 } => "refused",
                { Version: null } => "notFound",
                _ => "stale",
            };
    }

    /// <summary>A refusal, in both languages, with the source of its rule.</summary>
    internal sealed record Refusal(string Code, Text Message, Text? Source, string? Field)
    {
        public static Refusal Of(DomainError error) => new(error.Code, error.Message, error.Source, error.Field);
    }
}
