using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Imports;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>
/// POST /api/hotline/imports (multipart: <c>file</c>, and <c>mapping</c> where columns are corrected): a desk sends an old log. With dryRun every row is
/// checked and nothing kept; with hold it is checked and waits to be started; else it is imported, all or nothing. What takes long goes on when the caller leaves.
/// </summary>
internal static class SendImport
{
    private static readonly SheetLimits Limits = new();

    public static void Map(RouteGroupBuilder imports) =>
        imports.MapPost("/", HandleAsync).RequireForces(ImportAccess.Importers).WithName(nameof(SendImport));

    internal static async Task<IResult> HandleAsync(
        ValidQuery<Query> query,
        HttpContext context,
        ImportCheck check,
        MappingMemory memory,
        ImportIntake intake,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        using var upload = await FileUpload.ReadAsync(context, Limits.Bytes, cancellationToken);
        using var log = LogFile.Open(upload, cancellationToken);
        var mapping =
            upload.Fields.TryGetValue("mapping", out var given) && given.Length > 0
                ? ImportMapping.Read(given)
                : await memory.OfAsync(log.Main().Head, user.Desk, cancellationToken);
        if (query.Value.DryRun != true)
        {
            _ = log.Rows(mapping, cancellationToken).Count(); // What can't be read to its end is refused now and not by a worker later.
            var id = await intake.KeepAsync(upload, mapping, query.Value.Hold == true, at, cancellationToken);
            return await intake.AnswerAsync(id, context, cancellationToken);
        }

        var officer = user.AsOfficer();
        var result = await check.WhileWaitedForAsync(log, mapping, officer, at, cancellationToken);
        var understood = await check.UnderstandAsync(log, mapping, officer, cancellationToken);
        return TypedResults.Ok(ImportAnswer.Of(result, log.HeadOf(mapping), RequestLanguage.Of(context)) with { Understood = understood });
    }

    public sealed record Query(bool? DryRun = null, bool? Hold = null);
}
