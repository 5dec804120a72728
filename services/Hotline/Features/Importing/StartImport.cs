using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>POST /api/hotline/imports/{id}/start: the desk imports what it held and checked, all of it. It goes on when the desk leaves.</summary>
internal static class StartImport
{
    public static void Map(RouteGroupBuilder import) => import.MapPost("/start", HandleAsync).WithName(nameof(StartImport));

    internal static async Task<IResult> HandleAsync(
        Guid id,
        HotlineDbContext db,
        ImportStep step,
        ImportIntake intake,
        CurrentUser user,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        if (await db.ImportAsync(id, user, cancellationToken) is not { } import)
        {
            return TypedResults.NotFound();
        }

        if (import.State != ImportStates.Checked)
        {
            throw new DomainException(ImportErrors.NotChecked(import.Stands));
        }

        if (import.ProblemCount > 0)
        {
            throw new DomainException(ImportErrors.HasProblems());
        }

        await step.TakeAsync(id, ImportStates.Waiting, "import.started", mapping: null, cancellationToken);
        return await intake.AnswerAsync(id, context, cancellationToken);
    }
}
