using Microsoft.EntityFrameworkCore;

namespace Cooperation.Messaging.Tests.Support;

/// <summary>What people do with notes.</summary>
internal static class Notes
{
    public static NoteId NextId() => new(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()));

    public static Task<NoteId> WriteAsync(this ServiceHost owner, int number = 1) =>
        owner.InScopeAsync<NotesDb, NoteId>(async db =>
        {
            var note = new Note(NextId(), number);
            db.Notes.Add(note);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            return note.Id;
        });

    public static Task<int> ChangeAsync(this ServiceHost owner, NoteId id, int number) =>
        owner.InScopeAsync<NotesDb, int>(async db =>
        {
            var note = await db.Notes.Include(n => n.Lines).SingleAsync(n => n.Id == id, TestContext.Current.CancellationToken);
            note.ChangeTo(number);
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

    /// <summary>Many notes in one transaction.</summary>
    public static Task<int> WriteManyAsync(this ServiceHost owner, int count) =>
        owner.InScopeAsync<NotesDb, int>(async db =>
        {
            db.Notes.AddRange(Enumerable.Range(0, count).Select(number => new Note(NextId(), number)));
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
}
