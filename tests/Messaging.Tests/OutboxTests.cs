using Cooperation.Messaging.Tests.Support;
using Cooperation.Tests.Support.Servers;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cooperation.Messaging.Tests;

/// <summary>What a save writes, and what it refuses.</summary>
public sealed class OutboxTests(TestPostgres postgres, TestRabbitMq rabbitMq)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_save_raises_the_version_and_writes_log_and_owed_with_it()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);
        var owner = services.BuildOwner();

        var id = await owner.WriteAsync(number: 3);
        await owner.ChangeAsync(id, number: 4);

        var log = await services.OwnerDatabase.AskAsync<string>(
            """
            select string_agg(concat_ws(' ', name, subject_id, version, epoch, is_state, body ->> 'number', body ->> 'colour'), '; ' order by version)
            from messaging.log join messaging.owed using (message_id, occurred_at)
            """
        );
        log.ShouldBe($"hotline.note-changed {id.Value} 1 1 t 3 deepBlue; hotline.note-changed {id.Value} 2 1 t 4 deepBlue");
    }

    [Fact]
    public async Task A_save_that_fails_writes_nothing()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);
        var owner = services.BuildOwner();
        var id = await owner.WriteAsync();

        await owner.InScopeAsync<NotesDb, bool>(async db =>
        {
            var note = await db.Notes.SingleAsync(n => n.Id == id, Cancelled);
            await services.OwnerDatabase.RunAsync("update note set version = version + 1");
            note.ChangeTo(5);
            await Should.ThrowAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync(Cancelled));
            return true;
        });

        (await services.OwnerDatabase.NumberAsync("select count(*) from messaging.log")).ShouldBe(1);
    }

    [Fact]
    public async Task A_rolled_back_transaction_announces_nothing()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);

        await services
            .BuildOwner()
            .InScopeAsync<NotesDb, int>(async db =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync(Cancelled);
                db.Notes.Add(new Note(Notes.NextId(), number: 1));
                var saved = await db.SaveChangesAsync(Cancelled);
                await transaction.RollbackAsync(Cancelled);
                return saved;
            });

        (await services.OwnerDatabase.NumberAsync("select count(*) from messaging.log")).ShouldBe(0);
        (await services.OwnerDatabase.NumberAsync("select count(*) from messaging.owed")).ShouldBe(0);
    }

    [Fact]
    public async Task A_state_and_a_request_leave_together()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);
        var owner = services.BuildOwner();
        var id = await owner.WriteAsync();

        await owner.InScopeAsync<NotesDb, int>(async db =>
        {
            (await db.Notes.SingleAsync(n => n.Id == id, Cancelled)).AskForReview();
            return await db.SaveChangesAsync(Cancelled);
        });

        var log = await services.OwnerDatabase.AskAsync<string>(
            "select string_agg(name || ' ' || version || ' ' || is_state, '; ' order by version, name) from messaging.log"
        );
        log.ShouldBe("hotline.note-changed 1 true; hotline.note-changed 2 true; hotline.review-asked 2 false");
    }

    [Fact]
    public async Task A_changed_child_without_its_root_is_refused()
    {
        await RefuseAsync(note => note.ChangeLineWithoutTelling());
    }

    [Fact]
    public async Task A_removed_child_without_its_root_is_refused()
    {
        await RefuseAsync(note => note.RemoveLineWithoutTelling());
    }

    [Fact]
    public async Task A_child_changed_without_loading_its_root_is_refused()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);
        var owner = services.BuildOwner();
        await WriteWithLineAsync(owner);

        await owner.InScopeAsync<NotesDb, bool>(async db =>
        {
            var line = await db.Set<NoteLine>().SingleAsync(Cancelled);
            line.Text = "changed";
            await Should.ThrowAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancelled));
            return true;
        });
    }

    [Fact]
    public async Task The_running_role_can_neither_change_nor_delete_the_log()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);
        await services.BuildOwner().WriteAsync();

        await using var app = await Sql.OpenAsync(services.OwnerDatabase.Database.ApplicationConnectionString);
        foreach (var sql in (string[])["update messaging.log set version = 9", "delete from messaging.log", "truncate messaging.log"])
        {
            await using var command = new NpgsqlCommand(sql, app);
            var refused = await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Cancelled));
            refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }
    }

    private static Task<NoteId> WriteWithLineAsync(ServiceHost owner) =>
        owner.InScopeAsync<NotesDb, NoteId>(async db =>
        {
            var note = new Note(Notes.NextId(), number: 1);
            note.Add("line");
            db.Notes.Add(note);
            await db.SaveChangesAsync(Cancelled);
            return note.Id;
        });

    private async Task RefuseAsync(Action<Note> change)
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);
        var owner = services.BuildOwner();
        var id = await WriteWithLineAsync(owner);

        await owner.InScopeAsync<NotesDb, bool>(async db =>
        {
            var note = await db.Notes.Include(n => n.Lines).SingleAsync(n => n.Id == id, Cancelled);
            change(note);
            var refused = await Should.ThrowAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancelled));
            refused.Message.ShouldContain("NoteLine changed without its aggregate");
            return true;
        });
        (await services.OwnerDatabase.NumberAsync("select count(*) from messaging.log")).ShouldBe(1);
    }
}
