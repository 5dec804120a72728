using Cooperation.Platform.Domain.Attachments;
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

        Guid[] ids = paper.Pdf is { } printed ? [paper.Id, printed] : [paper.Id];
        var both = await files.Of(id).AsNoTracking().Where(attachment => ids.Contains(attachment.Id)).ToListAsync(cancellationToken);
        var names = await files.NamesOfAsync(id, both, cancellationToken);
        var (file, pdf) = (both.Single(one => one.Id == paper.Id), both.SingleOrDefault(one => one.Id == paper.Pdf));
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
                [.. paper.Persons.OrderBy(named => named.Number).Select(named => named.Pseudonym)],
                pdf is null ? null : Print.Of(pdf, names.GetValueOrDefault(pdf.Id)?.Sha256)
            )
        );
    }

    /// <param name="Sha256">Of the file as it was made; null where it is destroyed.</param>
    /// <param name="Pdf">The same paper as PDF; null where nobody has printed it so yet.</param>
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
        IReadOnlyList<string> Persons,
        Print? Pdf
    );

    /// <summary>A paper as PDF: who had it made first, and the hash of the one file that everybody gets.</summary>
    internal sealed record Print(string By, string ByDesk, DateTimeOffset At, long Size, string? Sha256)
    {
        public static Print Of(Attachment<CaseId> file, string? sha256) => new(file.By.Name, file.By.Desk, file.At, file.File.Size, sha256);
    }
}
