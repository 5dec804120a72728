using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cooperation.Hosting.Tests.Probe;

/// <summary>Steps on notes: on one, on several at once, on each of many.</summary>
public static class NoteSteps
{
    public sealed record Renaming(Guid Id, long Version, string Subject)
    {
        // 'hidden' are the notes that this user may not open.
        public SeenRecord<Note> Seen() => new(Id, new IfMatch(Version), notes => notes.Where(n => n.Id == Id && n.Subject != "hidden"));
    }

    public static void MapNoteSteps(this RouteGroupBuilder api)
    {
        var note = api.MapGroup("/notes/{id:guid}").AddEndpointFilter(RefusalsOnRecord.Of("note"));
        note.MapPost("/renaming", RenameAsync);
        note.MapPost("/marking", MarkAsync);
        api.MapPost("/notes/together", RenameTogetherAsync);
        api.MapPost("/notes/each", RenameEachAsync).WithIdempotency();
    }

    private static async Task<IResult> RenameAsync(
        Guid id,
        IfMatch version,
        Valid<ProbeEndpoints.NewNote> request,
        RecordStep<ProbeDbContext, Note> step,
        CancellationToken cancellationToken
    )
    {
        var renaming = new Renaming(id, version.Version, request.Value.Subject);
        var taken = await step.TakeAsync(
            renaming.Seen(),
            "note.renamed",
            (note, _, _, _) =>
            {
                note.Rename(renaming.Subject);
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return taken is null ? Results.NotFound() : Results.Ok(new { taken.Version });
    }

    // A step that collides with nothing, on notes that only a closer look opens, and whose entry says what it found.
    private static async Task<IResult> MarkAsync(
        Guid id,
        RecordStep<ProbeDbContext, Note> step,
        Audit audit,
        CancellationToken cancellationToken
    )
    {
        var seen = new SeenRecord<Note>(id, Version: null, notes => notes.Where(n => n.Id == id))
        {
            IsOpen = (note, _) => Task.FromResult(note.Subject != "closed"),
        };
        var taken = await step.TakeAsync(
            seen,
            (note, _, _, _) =>
            {
                audit.Record($"note.marked.{note.Subject.Length}", "note", note.Id.ToString());
                note.Rename("marked");
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return taken is null ? Results.NotFound() : Results.Ok(new { taken.Version });
    }

    private static async Task<IResult> RenameTogetherAsync(
        IReadOnlyList<Renaming> renamings,
        RecordStep<ProbeDbContext, Note> step,
        CancellationToken cancellationToken
    )
    {
        var taken = await step.TakeTogetherAsync(
            [.. renamings.Select(renaming => renaming.Seen())],
            "note.renamed",
            (notes, _, _, _) =>
            {
                foreach (var (note, renaming) in notes.Zip(renamings))
                {
                    note.Rename(renaming.Subject);
                }

                return Task.CompletedTask;
            },
            cancellationToken
        );
        return taken is null ? Results.NotFound() : Results.Ok(taken.Select(note => note.Version));
    }

    private static async Task<IResult> RenameEachAsync(
        IReadOnlyList<Renaming> renamings,
        RecordStep<ProbeDbContext, Note> step,
        CancellationToken cancellationToken
    )
    {
        var subjects = renamings.ToDictionary(renaming => renaming.Id, renaming => renaming.Subject);
        var outcomes = await step.TakeEachAsync(
            new(
                [.. renamings.Select(renaming => (renaming.Id, new IfMatch(renaming.Version)))],
                (notes, keys) => notes.Where(n => keys.Contains(n.Id) && n.Subject != "hidden")
            ),
            "note.renamed",
            (note, _, _, _) =>
            {
                note.Rename(subjects[note.Id]);
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return Results.Ok(
            outcomes.Select(outcome => new
            {
                outcome.IsTaken,
                outcome.Version,
                Codes = outcome.Errors.Select(error => error.Code),
            })
        );
    }
}
