using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Transactions;
using Cooperation.Platform.Records.Attachments;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Records.Tests.Sample;

/// <summary>What the sample says of attaching: the desk's officers attach, three files at most.</summary>
public sealed class CaseAttachments(SampleDbContext db, CurrentUser user) : IAttachmentAccess<SampleCase, CaseId>
{
    public static readonly AttachmentErrors Errors = new("sample");

    private const int Most = 3;

    public IQueryable<SampleCase> Kept(CaseId record) => db.OfDesk(user).Where(c => c.Id == record);

    public DomainError? Refusal(SampleCase record, int standing) =>
        standing < Most ? null : Errors.Error("too-many", DomainErrorKind.Rule, "Nhiều nhất ba tệp.", "Three files at most.", "file");

    public Task<EffectiveHandling> HandlingOfAsync(SampleCase record, CancellationToken cancellationToken) =>
        Task.FromResult(EffectiveHandling.Of([new HandlingMark(record.Handling, null)], "KH", Limits, new HandlingErrors("sample")));

    public void Attached(SampleCase record, Officer by, DateTimeOffset at) => record.Touch();

    private static readonly HandlingLimit[] Limits =
    [
        .. Handlings.All.Select(code => new HandlingLimit
        {
            Handling = code,
            Forward = ForwardLimits.None,
            Print = true,
            Export = code != Handlings.Red,
            Source = "TLP 2.0",
        }),
    ];

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/cases/{id}/attachments", AddAsync);
        api.MapGet("/cases/{id}/attachments", ListAsync);
        api.MapGet("/cases/{id}/attachments/{attachment:guid}", DownloadAsync);
        api.MapGet("/cases/{id}/attachments/{attachment:guid}/preview", PreviewAsync);
        api.MapPost("/cases/{id}/attachments/{attachment:guid}/withdrawal", WithdrawAsync);
    }

    private static async Task<IResult> AddAsync(
        CaseId id,
        AttachmentIntake<SampleCase, CaseId> intake,
        HttpContext context,
        CancellationToken cancellationToken
    ) =>
        await intake.TakeAsync(id, context, cancellationToken) is { } attached
            ? Results.Ok(
                new
                {
                    attached.Attachment.Id,
                    attached.IsNew,
                    attached.Record.Version,
                }
            )
            : Results.NotFound();

    private static async Task<IResult> ListAsync(
        CaseId id,
        SampleDbContext db,
        AttachmentStore<CaseId> attachments,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        if (!await db.OfDesk(user).AnyAsync(c => c.Id == id, cancellationToken))
        {
            return Results.NotFound();
        }

        var all = await attachments.Of(id).AsNoTracking().OrderBy(a => a.At).ToListAsync(cancellationToken);
        var names = await attachments.NamesOfAsync(id, all, cancellationToken);
        return Results.Ok(all.Select(a => AttachmentView.Of(a, isOpen: true, isHis: true, names.GetValueOrDefault(a.Id))));
    }

    private static async Task<IResult> DownloadAsync(
        CaseId id,
        Guid attachment,
        SampleDbContext db,
        AttachmentStore<CaseId> attachments,
        IAttachmentAccess<SampleCase, CaseId> access,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var record = await db.OfDesk(user).AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellationToken);
        var found = await attachments.StandingOf(id).AsNoTracking().SingleOrDefaultAsync(a => a.Id == attachment, cancellationToken);
        if (record is null || found is null)
        {
            return Results.NotFound();
        }

        var handling = await access.HandlingOfAsync(record, cancellationToken);
        return new AttachmentResult(
            (await attachments.DownloadAsync(found, alert: null, handling, cancellationToken))!,
            AttachmentResult.Download
        );
    }

    private static async Task<IResult> PreviewAsync(
        CaseId id,
        Guid attachment,
        AttachmentStore<CaseId> attachments,
        CancellationToken cancellationToken
    )
    {
        var found = await attachments.StandingOf(id).AsNoTracking().SingleAsync(a => a.Id == attachment, cancellationToken);
        return await attachments.PreviewAsync(found, alert: null, cancellationToken) is { } content
            ? new AttachmentResult(content, AttachmentResult.Inline)
            : Results.NotFound();
    }

    private static async Task<IResult> WithdrawAsync(
        CaseId id,
        Guid attachment,
        CaseEndpoints.Reason reason,
        SampleDbContext db,
        AttachmentStore<CaseId> attachments,
        Attempts attempts,
        CancellationToken cancellationToken
    ) =>
        await attempts.RunAsync(
            async token =>
            {
                var found = await attachments.Of(id).SingleAsync(a => a.Id == attachment, token);
                await attachments.WithdrawAsync(found, reason.Text, token);
                await db.SaveChangesAsync(token);
                return Results.NoContent();
            },
            cancellationToken
        );
}
