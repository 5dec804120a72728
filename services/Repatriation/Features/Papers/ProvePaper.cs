using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Repatriation.Domain.Cases;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Papers;

/// <summary>GET /api/repatriation/cases/{id}/papers/{paperId}/proof: number, maker and SHA-256 of a paper, against which a printed or sent copy is held; for who may read it now, on record (R24), for the hash is sealed with it.</summary>
internal static class ProvePaper
{
    public static void Map(RouteGroupBuilder opened) =>
        opened.MapGet("/papers/{paperId:guid}/proof", HandleAsync).WithName(nameof(ProvePaper));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        CaseId id,
        Guid paperId,
        KeptPapers kept,
        AttachmentStore<CaseId> files,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        if (await kept.FindAsync(id, paperId, cancellationToken) is not { } paper)
        {
            return TypedResults.NotFound();
        }

        var file = await files.Of(id).AsNoTracking().SingleAsync(attachment => attachment.Id == paper.Id, cancellationToken);
        var names = await files.NamesOfAsync(id, [file], cancellationToken);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(
            new Response(
                paper.Id,
                paper.Number,
                paper.Kind,
                paper.Day,
                paper.Desk,
                paper.Basis,
                file.By.Name,
                file.By.Desk,
                file.At,
                file.File.Size,
                names.GetValueOrDefault(file.Id)?.Sha256,
                [.. paper.Persons.OrderBy(named => named.Number).Select(named => named.Pseudonym)]
            )
        );
    }

    /// <param name="Sha256">Of the file as it was made; null where it is destroyed.</param>
    internal sealed record Response(
        Guid Id,
        string Number,
        string Kind,
        DateOnly Day,
        string Desk,
        string Basis,
        string By,
        string ByDesk,
        DateTimeOffset At,
        long Size,
        string? Sha256,
        IReadOnlyList<string> Persons
    );
}
