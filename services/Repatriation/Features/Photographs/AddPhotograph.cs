using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Domain.Photographs;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Photographs;

/// <summary>POST /api/repatriation/persons/{id}/photographs (multipart: <c>file</c>): who has the person in hand keeps a photograph of him, sealed like his name. The same picture again is refused, so the content itself is the key (R10).</summary>
internal static class AddPhotograph
{
    private const long MostBytes = 5 * 1024 * 1024;

    public static void Map(RouteGroupBuilder person) =>
        person.MapPost("/" + PersonSteps.Photograph, HandleAsync).WithName(nameof(AddPhotograph));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        PersonId id,
        IfMatch version,
        RepatriationDbContext db,
        PersonStep step,
        AttachmentStore<CaseId> files,
        CurrentUser user,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        FileUpload.Expect(context, MostBytes);
        if (!await db.Persons.SeenBy(user).AnyAsync(person => person.Id == id, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        using var upload = await FileUpload.ReadAsync(context, MostBytes, cancellationToken);
        var file = await PictureOfAsync(upload, cancellationToken);
        PersonPhotograph? kept = null;
        var taken = await step.BesideAsync(
            id,
            version,
            PersonSteps.Photograph,
            async (person, scene, token) =>
            {
                await RefuseAsync(db, files, person, file, token);
                person.NotePhotograph(isAdded: true, note: null, scene);
                var (attachment, _) = await files.KeepAsync(person.EnteredWith, file, token);
                kept = PersonPhotograph.Of(attachment.Id, person.Id, person.EnteredWith, scene.By, scene.At);
                db.Add(kept);
            },
            cancellationToken
        );
        return taken.Result is Ok<PersonState> { Value: { } state } && kept is not null
            ? TypedResults.Ok(new Response(state.Id, state.Version, kept.Id))
            : TypedResults.NotFound();
    }

    private static async Task RefuseAsync(
        RepatriationDbContext db,
        AttachmentStore<CaseId> files,
        Person person,
        MadeFile file,
        CancellationToken cancellationToken
    )
    {
        if (
            await db.Photographs.CountAsync(p => p.PersonId == person.Id && p.WithdrawnAt == null, cancellationToken)
            >= PersonPhotograph.Most
        )
        {
            throw new DomainException(PhotographErrors.TooMany());
        }

        if (await files.HasAsync(person.EnteredWith, file.Content, cancellationToken))
        {
            throw new DomainException(PhotographErrors.Already());
        }
    }

    // The name with which it came may be somebody's: it is not kept.
    private static async Task<MadeFile> PictureOfAsync(FileUpload upload, CancellationToken cancellationToken)
    {
        var type = upload.IsThere
            ? FileContent.Recognise(upload.File, upload.Name, cancellationToken)
            : throw new DomainException(FileErrors.Missing());
        if (type is not { Kind: FileKinds.Image, Previewed: true })
        {
            throw new DomainException(PhotographErrors.NotAPicture());
        }

        upload.File.Position = 0;
        using var content = new MemoryStream();
        await upload.File.CopyToAsync(content, cancellationToken);
        return new("photograph", type.Kind, type.MediaType, content.ToArray()) { Previewed = true };
    }

    /// <param name="Id">The person.</param>
    /// <param name="Version">His version, which rises with it.</param>
    /// <param name="Photograph">The photograph.</param>
    internal sealed record Response(Guid Id, long Version, Guid Photograph);
}
