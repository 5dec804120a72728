using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Partners;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Partners;

/// <summary>POST /api/agreements/partners/{code}/units: planners who keep partners write down a unit of the partner that works with us.</summary>
internal static class AddUnit
{
    public static void Map(RouteGroupBuilder partner) => partner.MapPost("/units", HandleAsync).WithIdempotency().WithName(nameof(AddUnit));

    internal static Task<Results<Ok<PartnerState>, NotFound>> HandleAsync(
        string code,
        IfMatch version,
        Valid<Request> body,
        PartnerStep steps,
        CancellationToken cancellationToken
    ) => steps.TakeAsync(code, version, "unit-added", (partner, by, at) => partner.Add(body.Value.ToEntry(), by, at), cancellationToken);

    public sealed record Request
    {
        [Required, MaxLength(300)]
        public required string Name { get; init; }

        [MaxLength(300)]
        public string? NameEnglish { get; init; }

        /// <summary>Where that is known from.</summary>
        [MaxLength(300)]
        public string? Source { get; init; }

        public DateOnly? From { get; init; }

        public DateOnly? To { get; init; }

        internal UnitEntry ToEntry() => new(Name, NameEnglish, Source, From, To);
    }
}
