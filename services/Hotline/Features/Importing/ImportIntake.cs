using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Protection;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Takes a file in for the worker, whole or not at all, and waits a little with its answer: most logs are short and done meanwhile.</summary>
internal sealed class ImportIntake(
    HotlineDbContext db,
    ImportFiles files,
    ImportProblemList problems,
    Protector protector,
    ImportBell bell,
    Audit audit,
    CurrentUser user,
    TimeProvider clock
)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public async Task<Guid> KeepAsync(
        FileUpload upload,
        ImportMapping mapping,
        bool hold,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var import = new Import
        {
            Id = Guid.CreateVersion7(at),
            By = user.AsOfficer(),
            SessionId = user.SessionId,
            At = at,
            FileHash = protector.BlindIndex("import-file", Convert.ToHexString(upload.Hash.Span)),
            State = hold ? ImportStates.Checking : ImportStates.Waiting,
            Mapping = mapping.ToJson(),
        };
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        db.Add(import);
        audit.Record("import.sent", "import", import.Id.ToString());
        await db.SaveChangesAsync(cancellationToken);
        await files.KeepAsync(import.Id, upload.File, Path.GetExtension(upload.Name).ToLowerInvariant(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        bell.Ring();
        return import.Id;
    }

    /// <summary>201 when it is done, 422 when a row is wrong, 202 while it goes on.</summary>
    public async Task<IResult> AnswerAsync(Guid id, HttpContext context, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var import = await ReadAsync(id, cancellationToken);
        while (ImportStates.Running.Contains(import.Stands) && clock.GetElapsedTime(started) < Patience)
        {
            await Task.Delay(Pause, clock, cancellationToken);
            import = await ReadAsync(id, cancellationToken);
        }

        var language = RequestLanguage.Of(context);
        var found = await problems.ReadAsync(id, 0, ImportAnswer.ProblemsShown, language, cancellationToken);
        var answer = ImportAnswer.Of(import, found, language);
        var address = $"/api/hotline/imports/{id}";
        return import.State switch
        {
            ImportStates.Done => TypedResults.Created(address, answer),
            ImportStates.Refused => TypedResults.UnprocessableEntity(answer),
            _ => TypedResults.Accepted(address, answer),
        };
    }

    private Task<Import> ReadAsync(Guid id, CancellationToken cancellationToken) =>
        db.Imports.AsNoTracking().SingleAsync(import => import.Id == id, cancellationToken);
}
