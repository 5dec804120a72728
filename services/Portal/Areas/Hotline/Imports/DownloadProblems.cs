using System.Runtime.CompilerServices;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Hotline.Imports;

/// <summary>GET /imports/{id}/problems: everything that is wrong with the rows, as a file to work through.</summary>
internal static class DownloadProblems
{
    public static void Map(RouteGroupBuilder imports) => imports.MapGet("/{id:guid}/problems", HandleAsync);

    private static async Task<IResult> HandleAsync(
        Guid id,
        ImportsClient client,
        PageLanguage speech,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var first = await client.ProblemsAsync(id, 0, cancellationToken);
        return new ExportFile<RowProblem>
        {
            Choice = new ExportChoice { Format = ExportFormats.Csv },
            Title = Spoken(ImportTexts.Problems),
            FileName = "import-problems",
            At = clock.GetUtcNow(),
            Columns =
            [
                new(Spoken(ImportTexts.Row), problem => problem.Row),
                new(Spoken(ImportTexts.Column), problem => problem.Column),
                new(Spoken(ImportTexts.SheetNumber), problem => problem.Sheet),
                new(Spoken(ImportTexts.Value), problem => problem.Value),
                new(Spoken(ImportTexts.Message), problem => problem.Message),
            ],
            Rows = AllAsync(id, first, client, cancellationToken),
        };

        // The language of the pages is chosen on a page and not by the browser.
        Text Spoken(Text text) => new(speech[text], speech[text]);
    }

    private static async IAsyncEnumerable<RowProblem> AllAsync(
        Guid id,
        RowProblems page,
        ImportsClient client,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        while (true)
        {
            foreach (var problem in page.Items)
            {
                yield return problem;
            }

            if (page.Next is not { } next)
            {
                yield break;
            }

            page = await client.ProblemsAsync(id, next, cancellationToken);
        }
    }
}
