using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Features.Cases;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Papers;

/// <summary>POST /api/repatriation/cases/{id}/papers: whose desk issues it makes a paper for persons whose names he may read; it gets its number and is kept sealed. Nothing that is not known is made up: without <c>gaps</c> a missing field is refused.</summary>
internal static class MakePaper
{
    public static void Map(RouteGroupBuilder opened) =>
        opened.MapPost("/papers", HandleAsync).WithIdempotency().WithName(nameof(MakePaper));

    internal static async Task<Results<Created<Made>, NotFound>> HandleAsync(
        CaseId id,
        Valid<Request> body,
        RepatriationDbContext db,
        RecordStep<RepatriationDbContext, RepatriationCase> cases,
        PaperMaking making,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        Made? made = null;
        // Not by TouchedBy, which loads no timeline: an entry is added to it.
        var (own, persons) = (db.Cases.SeenBy(user).Select(c => c.Id), db.Persons.SeenBy(user).Select(p => p.CaseId));
        var taken = await cases.TakeAsync(
            new(id.Value, Version: null, all => all.Where(c => c.Id == id && (own.Contains(c.Id) || persons.Contains(c.Id)))),
            "case.paper-made",
            async (opened, by, at, token) => made = await making.MakeAsync(opened, body.Value, by, at, token),
            cancellationToken
        );
        return taken is null || made is null
            ? TypedResults.NotFound()
            : TypedResults.Created($"/api/repatriation/cases/{id}/papers/{made.Id}", made);
    }

    public sealed record Request
    {
        [Required, CodeOf(typeof(CasePaperKinds))]
        public required string Kind { get; init; }

        /// <summary>For whom; everybody for whom it is made now where nobody is named.</summary>
        [MaxLength(200)]
        public IReadOnlyList<Guid> Persons { get; init; } = [];

        [CodeOf(typeof(CasePaperLanguages))]
        public string? Language { get; init; }

        /// <summary>Whether what is not known may be left open, to be written in by hand; a name never is.</summary>
        public bool? Gaps { get; init; }
    }

    /// <summary>A paper that was made, and nothing of what stands on it.</summary>
    /// <param name="Id">Its key.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Sha256">The hash of the file.</param>
    internal sealed record Made(Guid Id, string Number, string Kind, DateOnly Day, string Sha256);
}
