using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Links;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Links;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Records.Tests.Sample;

/// <summary>What another service would announce of its meetings.</summary>
public sealed record MeetingHeard(string Reference);

/// <summary>Learns of meetings.</summary>
internal sealed class KnowMeetingsWhenMeetingHeard(SampleDbContext db) : KnowingReaction<MeetingHeard>(db, "meetings", "meeting")
{
    protected override string ReferenceOf(MeetingHeard message) => message.Reference;
}

/// <summary>The sample's links: the desk's officers link its cases to whatever has a reference.</summary>
internal static class CaseLinks
{
    public static readonly LinkErrors Errors = new("sample");

    public sealed record NewLink(string Reference, string Kind = "decidedAt");

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/cases/{id}/links", AddAsync);
        api.MapGet("/cases/{id}/links", ListAsync);
        api.MapPost("/cases/{id}/links/{link:guid}/removal", RemoveAsync);
        api.MapGet("/links/{reference}", LinkedToAsync);
    }

    private static async Task<IResult> AddAsync(
        CaseId id,
        IfMatch version,
        NewLink request,
        SampleDbContext db,
        CurrentUser user,
        RecordStep<SampleDbContext, SampleCase> step,
        CancellationToken cancellationToken
    ) =>
        await step.TakeAsync(
            Seen(id, version, user),
            "case.linked",
            (record, by, at, _) =>
            {
                db.Add(RecordLink.To(record.Id, "RC-KH-2018-000001", request.Kind, request.Reference, by, at, Errors));
                record.Touch();
                return Task.CompletedTask;
            },
            cancellationToken
        )
            is null
            ? Results.NotFound()
            : Results.NoContent();

    private static async Task<IResult> RemoveAsync(
        CaseId id,
        Guid link,
        IfMatch version,
        SampleDbContext db,
        CurrentUser user,
        RecordStep<SampleDbContext, SampleCase> step,
        CancellationToken cancellationToken
    ) =>
        await step.TakeAsync(
            Seen(id, version, user),
            "case.link-removed",
            async (record, by, at, token) =>
            {
                (await db.Set<RecordLink<CaseId>>().SingleAsync(l => l.Id == link, token)).Remove(by, at, Errors);
                record.Touch();
            },
            cancellationToken
        )
            is null
            ? Results.NotFound()
            : Results.NoContent();

    private static async Task<IResult> ListAsync(CaseId id, SampleDbContext db, CancellationToken cancellationToken) =>
        Results.Ok(await db.LinksOfAsync(id, cancellationToken));

    private static async Task<IResult> LinkedToAsync(
        string reference,
        SampleDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        Results.Ok(
            await db.OfDesk(user)
                .Join(db.LinkedTo<CaseId>(reference), c => c.Id, link => link.RecordId, (c, _) => c.Id.Value)
                .ToListAsync(cancellationToken)
        );

    private static SeenRecord<SampleCase> Seen(CaseId id, IfMatch version, CurrentUser user)
    {
        var desk = user.Desk;
        return new(id.Value, version, cases => cases.Where(c => c.Id == id && c.Desk == desk));
    }
}
