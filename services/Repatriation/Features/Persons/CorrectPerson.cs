using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.People;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Persons;

/// <summary>POST /api/repatriation/persons/{id}/corrections: who may know who a person is corrects what is known of him; what is left out stays as it is, what was there before is kept sealed.</summary>
internal static class CorrectPerson
{
    public static void Map(RouteGroupBuilder person) =>
        person.MapPost("/corrections", HandleAsync).WithIdempotency().WithName(nameof(CorrectPerson));

    internal static Task<Results<Ok<PersonState>, NotFound>> HandleAsync(
        PersonId id,
        IfMatch version,
        Valid<Request> body,
        PersonStep step,
        CancellationToken cancellationToken
    ) => step.CorrectAsync(id, version, body.Value, cancellationToken);

    public sealed record Request
    {
        [Required, MaxLength(1000), MultiLine]
        public required string Reason { get; init; }

        /// <summary>Of everybody who sees the person; his age band follows the birth.</summary>
        [CodeOf(typeof(PersonSexes))]
        public string? Sex { get; init; }

        [MaxLength(10)]
        public string? Birth { get; init; }

        [MaxLength(200)]
        public string? Name { get; init; }

        [MaxLength(10), RegularExpression("^.{1,200}$")]
        public IReadOnlyList<string> Aliases { get; init; } = [];

        [MaxLength(50)]
        public string? Document { get; init; }

        [MaxLength(5), RegularExpression("^.{1,50}$")]
        public IReadOnlyList<string> OtherDocuments { get; init; } = [];

        [MaxLength(50)]
        public string? Telephone { get; init; }

        [MaxLength(5), RegularExpression("^.{1,50}$")]
        public IReadOnlyList<string> OtherTelephones { get; init; } = [];

        [RegularExpression("^([A-Z]{2}|stateless)$")]
        public string? Nationality { get; init; }

        [MaxLength(300)]
        public string? Address { get; init; }

        [MaxLength(7), CodeOf(typeof(PersonNeeds))]
        public IReadOnlyList<string> Needs { get; init; } = [];

        /// <summary>Details that are known no more, by name.</summary>
        [MaxLength(13), CodeOf(typeof(DetailTexts))]
        public IReadOnlyList<string> Remove { get; init; } = [];

        /// <summary>What is removed and not given anew in the same correction.</summary>
        internal IReadOnlyList<string> Removed =>
            [.. Remove.Distinct(StringComparer.Ordinal).Except(DetailTexts.NamesOf(ToDetails()), StringComparer.Ordinal)];

        internal ProtectedDetails ToDetails() =>
            new(Name, Birth, Document, Telephone)
            {
                Aliases = Aliases,
                OtherDocuments = OtherDocuments,
                OtherTelephones = OtherTelephones,
                Nationality = Nationality,
                Address = Address,
                Needs = Needs,
            };

        /// <summary>What is wrong with it; null where nothing is.</summary>
        internal DomainError? Refusal(DateOnly reported) =>
            DetailTexts.NamesOf(ToDetails()).Count + Remove.Count == 0 && Sex is null ? PersonStepErrors.People.NothingToCorrect()
            : Birth is null ? null
            : !PartialDate.TryParse(Birth, out var born) ? PersonStepErrors.People.BirthNotADate()
            : born.Earliest > reported ? PersonEntryErrors.BornAfterReport("birth", reported)
            : null;
    }
}
