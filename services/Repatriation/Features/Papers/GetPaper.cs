using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Papers;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Papers;

/// <summary>GET /api/repatriation/cases/{id}/papers/{paperId}?format=: a paper as it was made, for who may read now whom it names; on record before the first byte (R24).</summary>
internal static class GetPaper
{
    public static void Map(RouteGroupBuilder opened) =>
        opened
            .MapGet("/papers/{paperId:guid}", HandleAsync)
            .Produces(StatusCodes.Status200OK, contentType: PaperFile.DocxType)
            .WithName(nameof(GetPaper));

    internal static async Task<Results<PaperFile, NotFound>> HandleAsync(
        CaseId id,
        Guid paperId,
        ValidQuery<PaperChoice> query,
        KeptPapers kept,
        PrintedPapers printed,
        CancellationToken cancellationToken
    )
    {
        if (await kept.FindAsync(id, paperId, cancellationToken) is not { } paper)
        {
            return TypedResults.NotFound();
        }

        var format = query.Value.Format ?? PaperFormats.Docx;
        var bytes =
            format == PaperFormats.Pdf
                ? await printed.OfAsync(id, paper, cancellationToken)
                : await kept.ReadAsync(id, paper.Id, cancellationToken);
        return bytes is null ? TypedResults.NotFound() : new PaperFile(bytes, format, paper.Number);
    }
}

/// <summary>Papers on their way out.</summary>
internal sealed class KeptPapers(
    RepatriationDbContext db,
    PapersByRules rules,
    AttachmentStore<CaseId> files,
    CurrentUser user,
    RequestClock clock
)
{
    /// <summary>The paper, where the user may read it now; null where not.</summary>
    public async Task<CasePaper?> FindAsync(CaseId id, Guid paperId, CancellationToken cancellationToken)
    {
        var paper = await db.PapersSeenBy(id, user).AsNoTracking().SingleOrDefaultAsync(p => p.Id == paperId, cancellationToken);
        if (paper is null)
        {
            return null;
        }

        var ids = paper.Persons.Select(named => named.PersonId).ToArray();
        var persons = await db.Persons.AsNoTracking().IgnoreAutoIncludes().Where(p => ids.Contains(p.Id)).ToListAsync(cancellationToken);
        return persons.TrueForAll(person => user.ReadsOn(paper.Kind, person)) ? paper : null;
    }

    /// <summary>A file of it, once the reading is on record; null where it is destroyed.</summary>
    public async Task<byte[]?> ReadAsync(CaseId id, Guid fileId, CancellationToken cancellationToken)
    {
        using var content = await OpenAsync(id, fileId, cancellationToken);
        if (content is null)
        {
            return null;
        }

        using var file = new MemoryStream();
        await content.CopyToAsync(file, cancellationToken);
        return file.ToArray();
    }

    private async Task<AttachmentContent?> OpenAsync(CaseId id, Guid fileId, CancellationToken cancellationToken)
    {
        var file = await files.StandingOf(id).AsNoTracking().SingleAsync(a => a.Id == fileId, cancellationToken);
        var opened = await db.Cases.AsNoTracking().IgnoreAutoIncludes().SingleAsync(c => c.Id == id, cancellationToken);
        var handling = await rules.HandlingOfAsync(opened, clock.GetUtcNow(), cancellationToken);
        return await files.DownloadAsync(file, alert: null, handling, cancellationToken);
    }
}
