using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Partners;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Partners;

/// <summary>POST /api/agreements/partners/{code}/focal-points: planners who keep partners write down an office that we turn to.</summary>
internal static class AddFocalPoint
{
    public static void Map(RouteGroupBuilder partner) =>
        partner.MapPost("/focal-points", HandleAsync).WithIdempotency().WithName(nameof(AddFocalPoint));

    internal static Task<Results<Ok<PartnerState>, NotFound>> HandleAsync(
        string code,
        IfMatch version,
        Valid<Request> body,
        PartnerStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            code,
            version,
            "focal-point-added",
            (partner, by, at) => partner.Add(body.Value.ToEntry(), by, at),
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>The unit in which it sits.</summary>
        public required Guid Unit { get; init; }

        /// <summary>The office; nobody is named.</summary>
        [Required, MaxLength(300)]
        public required string Office { get; init; }

        /// <summary>With its country: digits, spaces, points, brackets and hyphens.</summary>
        [MaxLength(50), RegularExpression("^[+]?[0-9][0-9 ().-]{4,48}$")]
        public string? Telephone { get; init; }

        [MaxLength(200), RegularExpression("^[^@ ]+@[^@ ]+[.][^@ ]+$")]
        public string? Email { get; init; }

        public DateOnly? From { get; init; }

        internal FocalPointEntry ToEntry() => new(Unit, Office, Telephone, Email, From);
    }
}
