using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Papers.Pdf;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Papers;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Papers;

/// <summary>
/// Papers as PDF. The converter writes its own time and number into each file, so that two of them differ: the first one is kept sealed beside the DOCX with its hash,
/// and everybody who prints the paper later gets that one.
/// </summary>
internal sealed class PrintedPapers(RepatriationDbContext db, KeptPapers kept, AttachmentStore<CaseId> files, PaperPdf converter)
{
    /// <summary>The paper as PDF, once the reading is on record; null where it is destroyed.</summary>
    public async Task<byte[]?> OfAsync(CaseId id, CasePaper paper, CancellationToken cancellationToken)
    {
        if (paper.Pdf is { } before)
        {
            return await kept.ReadAsync(id, before, cancellationToken);
        }

        if (await kept.ReadAsync(id, paper.Id, cancellationToken) is not { } docx)
        {
            return null;
        }

        // Some seconds; nothing is held meanwhile.
        var pdf = await converter.ConvertAsync(docx, cancellationToken);
        return await KeepAsync(id, paper, pdf, cancellationToken) is var file && file == Guid.Empty
            ? pdf
            : await kept.ReadAsync(id, file, cancellationToken);
    }

    // Where somebody else was quicker, the key of his file: that one is the paper's.
    private Task<Guid> KeepAsync(CaseId id, CasePaper paper, byte[] pdf, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async token =>
            {
                await db.HoldAsync<RepatriationCase>([id.Value], token);
                var registered = await db.Papers.IgnoreAutoIncludes().SingleAsync(known => known.Id == paper.Id, token);
                if (registered.Pdf is { } other)
                {
                    return other;
                }

                var file = new MadeFile($"{paper.Number}.pdf", FileKinds.Pdf, PaperFile.PdfType, pdf);
                var (attachment, _) = await files.KeepAsync(id, file, token);
                registered.PrintedAs(attachment.Id);
                await db.SaveChangesAsync(token);
                return Guid.Empty;
            },
            cancellationToken
        );
}
