using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.Returns;

/// <summary>/reviews/{persons|handovers}, and the records of target T3: figures of the returns, and the pseudonyms and handovers behind each number.</summary>
internal static class ReturnFigurePages
{
    private static readonly string[] Parts = ["partner", "year", "month", "kind", "status", "of", "after"];

    public static void Map(RouteGroupBuilder pages)
    {
        var reviews = pages.MapGroup("/reviews").RequireRoles(Jobs.ReviewRoles);
        reviews.MapGet(
            "/persons",
            async (string? partner, string? year, string? kind, ReviewsClient client, CancellationToken cancellationToken) =>
                Page.Show<PersonsFigurePage>(new PersonsModel(await client.PersonsAsync(partner, year, kind, cancellationToken), kind))
        );
        reviews.MapGet(
            "/handovers",
            async (string? partner, string? year, ReviewsClient client, CancellationToken cancellationToken) =>
                Page.Show<HandoversFigurePage>(await client.HandoversAsync(partner, year, cancellationToken))
        );
        MapRecords(reviews, "/persons", "figures/persons", isOfHandovers: false);
        MapRecords(reviews, "/handovers", "figures/handovers", isOfHandovers: true);
        MapRecords(
            reviews,
            $"/targets/{Known.Target.Persons}",
            $"targets/{Known.Target.Persons}",
            isOfHandovers: false,
            async (cell, client, language, cancellationToken) =>
            {
                var target = await client.TargetAsync(Known.Target.Persons, cell.Given("partner"), cell.Given("year"), cancellationToken);
                return target.Ratios.Select(ratio => ratio.NameOf(cell["of"], language)).FirstOrDefault(name => name is not null);
            }
        );
    }

    /// <summary>What was asked for of the records behind a number.</summary>
    public static string Asked(HttpContext context) => context.Asked(Parts);

    /// <summary>The same for a file.</summary>
    public static string AskedFile(HttpContext context) => context.Asked([.. Parts[..^2], "format", "separator"]);

    private static void MapRecords(
        RouteGroupBuilder reviews,
        string page,
        string path,
        bool isOfHandovers,
        Func<FormState, ReviewsClient, PageLanguage, CancellationToken, Task<string?>>? number = null
    )
    {
        reviews.MapGet(
            page + "/records",
            async (HttpContext context, ReviewsClient client, PageLanguage language, CancellationToken cancellationToken) =>
            {
                var cell = new FormState(context.Request.Query);
                var records = await client.FigureRecordsAsync(path, Asked(context), cancellationToken);
                return Page.Show<ReturnRecordsPage>(
                    new ReturnRecordsModel(cell, records, "/reviews" + page, isOfHandovers)
                    {
                        Number = number is null ? null : await number(cell, client, language, cancellationToken),
                    }
                );
            }
        );
        reviews.MapGet(
            page + "/export",
            async (HttpContext context, ReviewsClient client, CancellationToken cancellationToken) =>
                await (await client.ExportAsync(path, AskedFile(context), cancellationToken)).AsFileAsync(context, cancellationToken)
        );
    }
}

/// <summary>Persons by stage, and the route that was asked for.</summary>
public sealed record PersonsModel(PersonsFigure Figure, string? Kind);

/// <summary>The records behind a number, which number it was, and of which page.</summary>
public sealed record ReturnRecordsModel(FormState Cell, FigureRecords Records, string Figure, bool IsOfHandovers)
{
    /// <summary>The name of the number, where its page has several.</summary>
    public string? Number { get; init; }
}

internal static class NumbersOfRatio
{
    /// <summary>What one of its counts is called; null where it is none of them.</summary>
    public static string? NameOf(this TargetFigure.Ratio ratio, string count, PageLanguage language)
    {
        var of = ratio.Counts;
        Text? name =
            count == of.Numerator ? ReturnFigureTexts.Met
            : count == of.Denominator ? ReturnFigureTexts.Of
            : count == of.WithinLimit ? ReturnFigureTexts.WithinLimit
            : count == of.Missing ? ReturnFigureTexts.Missing
            : null;
        return name is { } called ? $"{ratio.Name}: {language[called]}" : null;
    }
}
