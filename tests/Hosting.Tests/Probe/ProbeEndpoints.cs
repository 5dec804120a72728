using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hosting.Tests.Probe;

/// <summary>One endpoint for every thing that the platform promises.</summary>
public static class ProbeEndpoints
{
    public static readonly IReadOnlyList<string> Colours = ["red", "green"];

    public static class ColourCodes
    {
        public const string Red = "red";
        public const string Green = "green";
    }

    public sealed record NewNote([Required, MaxLength(20)] string Subject, [MultiLine] string? Text = null);

    public sealed record Person(IReadOnlyList<string> Roles, [MaxLength(10)] string? Name = null);

    public sealed record Form(
        string Subject,
        [CodeOf(typeof(ColourCodes))] string Colour,
        DateTimeOffset ReceivedAt,
        bool Signs,
        [Range(1, 5)] int? Level = null,
        DateOnly? Day = null,
        Guid? Parent = null,
        [MaxLength(10), MultiLine] string? Note = null,
        [MaxLength(2)] IReadOnlyList<Person>? People = null,
        [CodeOf(typeof(ColourCodes))] IList<string>? Others = null
    );

    public sealed record Dated
    {
        public required DateOnly Day { get; init; }

        public required Guid Of { get; init; }
    }

    public sealed record Query(
        [CodeOf(typeof(ColourCodes))] string? Colour = null,
        [Range(1, 100)] int Limit = 50,
        DateTimeOffset? From = null,
        bool? Overdue = null
    );

    public static void MapProbe(this WebApplication app)
    {
        app.MapPlatform("probe");
        var api = app.MapGroup("/api/probe");
        api.MapPost("/forms", (Valid<Form> form) => form.Value);
        api.MapPost("/dated", (Valid<Dated> dated) => dated.Value);
        api.MapGet("/forms", (ValidQuery<Query> query) => query.Value);
        api.MapPost("/notes", CreateAsync).WithIdempotency();
        api.MapPut("/notes/{id:guid}", RenameAsync);
        api.MapNoteSteps();
        api.MapGet("/notes/{id:guid}/people", ReadAsync);
        api.MapGet("/notes/{id:guid}/planned", () => "plan").RequireRoles(Roles.Planner);
        api.MapGet("/planned", () => "plan").RequireRoles(Roles.Planner);
        api.MapGet(
            "/me",
            (CurrentUser user, RequestClock clock) =>
                new
                {
                    user.Id,
                    user.Desk,
                    Roles = user.Roles.Order(),
                    Now = clock.GetUtcNow(),
                }
        );
        api.MapPost("/refusals/{kind}", Refuse);
        api.MapPost("/violations", ViolateAsync);
        api.MapGet("/failure", void () => throw new InvalidOperationException("Nguyễn Văn A"));
    }

    private static async Task<IResult> CreateAsync(
        Valid<NewNote> request,
        ProbeDbContext db,
        Audit audit,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var note = new Note(Guid.CreateVersion7(TimeProvider.System.GetUtcNow()), request.Value.Subject);
        db.Add(note);
        audit.Record("note.created", "note", note.Id.ToString());
        await db.SaveChangesAsync(cancellationToken);
        response.SetEtag(note.Version);
        return note.Subject == "refused"
            ? Results.Conflict()
            : Results.Created(
                $"/api/probe/notes/{note.Id}",
                new
                {
                    note.Id,
                    note.Subject,
                    note.Version,
                }
            );
    }

    private static async Task<IResult> RenameAsync(
        Guid id,
        IfMatch version,
        Valid<NewNote> request,
        ProbeDbContext db,
        Audit audit,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        if (await db.Notes.SingleOrDefaultAsync(n => n.Id == id, cancellationToken) is not { } note)
        {
            return Results.NotFound();
        }

        version.Require(note.Version);
        audit.Record("note.renamed", "note", id.ToString(), "why");
        note.Rename(request.Value.Subject);
        await db.SaveChangesAsync(cancellationToken);
        response.SetEtag(note.Version);
        return Results.NoContent();
    }

    private static async Task<IResult> ReadAsync(Guid id, Audit audit, CancellationToken cancellationToken)
    {
        await audit.RecordReadAsync("people.read", "note", id.ToString(), cancellationToken: cancellationToken);
        return Results.Ok(new { Name = "…" });
    }

    private static Task<int> ViolateAsync(ProbeDbContext db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync(
            $"do $$ begin raise exception using errcode = 'check_violation', constraint = 'ck_notes_unforeseen'; end $$",
            cancellationToken
        );

    private static void Refuse(string kind) =>
        throw new DomainException(
            new DomainError(
                $"probe.{kind}",
                Enum.Parse<DomainErrorKind>(kind, ignoreCase: true),
                new("Bị từ chối.", "Refused."),
                kind == "invalid" ? "people[0].name" : null
            )
        );
}
