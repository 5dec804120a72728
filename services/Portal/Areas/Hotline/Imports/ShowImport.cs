using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Imports;

/// <summary>GET /imports/{id}: how far an import is, what its check found, or what came of it.</summary>
internal static class ShowImport
{
    public static void Map(RouteGroupBuilder imports) =>
        imports.MapGet(
            "/{id:guid}",
            (Guid id, int? after, ImportsClient client, CancellationToken cancellationToken) =>
                ShowAsync(id, after ?? 0, client, null, cancellationToken)
        );

    /// <summary>With a form where the columns were not saved.</summary>
    public static async Task<IResult> ShowAsync(
        Guid id,
        int after,
        ImportsClient client,
        FormState? form,
        CancellationToken cancellationToken
    )
    {
        var import = await client.ReadAsync(id, cancellationToken);
        var columns = import.IsHeld ? await client.ColumnsAsync(id, cancellationToken) : null;
        var problems = import is { IsRunning: false, ProblemCount: > 0 } ? await client.ProblemsAsync(id, after, cancellationToken) : null;
        var status = form is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return Page.Show<ImportPage>(new ImportModel(import, columns, problems, form ?? ColumnsForm.Of(columns)), status);
    }
}

/// <summary>An import to show.</summary>
public sealed record ImportModel(Import Import, LogColumns? Columns, RowProblems? Problems, FormState Form);
